import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { localDay } from '../core/text';
import { serve } from './connection';

const worker = self as DedicatedWorkerGlobalScope & typeof globalThis;

serve(createConnection(ProposedFeatures.all, new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), () =>
  localDay(new Date()),
);
