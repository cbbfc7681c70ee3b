import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type OrgChartApi, start } from './activate';
import { CLIENT_ID, CLIENT_NAME } from './client';

/** Where a debugger attaches to the server; only while the extension itself is debugged. */
const INSPECT_PORT = 6009;

/** Where there is Node.js: the server is a process of its own. */
export const activate = (context: ExtensionContext): OrgChartApi =>
  start(context, (options) => {
    const module = context.asAbsolutePath('dist/server.cjs');
    const run = { module, transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ['--nolazy', `--inspect=${INSPECT_PORT}`] } };
    return new LanguageClient(CLIENT_ID, CLIENT_NAME, { run, debug }, options);
  });
