import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type OrgChartApi, start } from './activate';
import { CLIENT_ID, CLIENT_NAME } from './client';

/** Where there is Node.js: the server is a process of its own. */
export const activate = (context: ExtensionContext): OrgChartApi =>
  start(context, (options) => {
    const module = context.asAbsolutePath('dist/server.cjs');
    return new LanguageClient(CLIENT_ID, CLIENT_NAME, { module, transport: TransportKind.ipc }, options);
  });
