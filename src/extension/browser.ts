import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { type OrgChartApi, start } from './activate';
import { CLIENT_ID, CLIENT_NAME } from './client';

/** Where there is only a browser: the server is a web worker, a new one at each start. */
export const activate = (context: ExtensionContext): OrgChartApi => {
  const script = Uri.joinPath(context.extensionUri, 'dist/server-web.js').toString(true);
  let worker: Worker | undefined;
  const stop = (): void => worker?.terminate();
  context.subscriptions.push({ dispose: stop });
  return start(context, (options) => {
    const startWorker = async (): Promise<MessageTransports> => {
      stop();
      worker = new Worker(script);
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    return new LanguageClient(CLIENT_ID, CLIENT_NAME, startWorker, options);
  });
};
