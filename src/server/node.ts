import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { localDay } from '../core/text';
import { nodeFiles } from '../node/node-files';
import { serve } from './connection';

/** Serves the process that started this one, over the transport that the arguments name: `--stdio`, `--node-ipc` or `--socket=…`. */
serve(createConnection(ProposedFeatures.all), () => localDay(new Date()), nodeFiles);
