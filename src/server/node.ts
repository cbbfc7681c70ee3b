import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './connection';
import { nodeFiles } from './node-files';
import { today } from './today';

/** Serves whoever started this process, over the wire that the arguments name: `--stdio`, `--node-ipc` or `--socket=…`. */
serve(createConnection(ProposedFeatures.all), today, nodeFiles);
