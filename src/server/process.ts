import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './connection';
import { today } from './today';

/** Serves the editor that started this process, over the wire that its arguments name: `--stdio`, `--node-ipc` or `--socket=…`. */
export const serveProcess = (): void => serve(createConnection(ProposedFeatures.all), today);
