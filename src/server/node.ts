import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFiles } from '../node/node-files';
import { serve } from './connection';
import { today } from './today';

/** Serves whoever started this process, over the wire that the arguments name: `--stdio`, `--node-ipc` or `--socket=…`. */
serve(createConnection(ProposedFeatures.all), today, nodeFiles);
