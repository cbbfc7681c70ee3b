import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { type OrgChartApi, start } from './activate';
import { CLIENT_ID, CLIENT_NAME } from './client';
import type { Reply, Thread } from './import/protocol';

/** Where there is only a browser: the server is a web worker, a new one at each start, and so is what reads imports. */
export const activate = (context: ExtensionContext): OrgChartApi => {
  const script = (name: string): string => Uri.joinPath(context.extensionUri, 'dist', name).toString(true);
  let worker: Worker | undefined;
  const stop = (): void => worker?.terminate();
  context.subscriptions.push({ dispose: stop });
  return start(context, {
    createClient: (options) => {
      const startWorker = async (): Promise<MessageTransports> => {
        stop();
        worker = new Worker(script('server-web.js'));
        return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
      };
      return new LanguageClient(CLIENT_ID, CLIENT_NAME, startWorker, options);
    },
    createThread: () => createThread(script('import-web.js')),
  });
};

const createThread = (script: string): Thread => {
  const worker = new Worker(script);
  return {
    post: (question) => worker.postMessage(question),
    onReply: (listener) => {
      worker.onmessage = ({ data }: MessageEvent<Reply>) => listener(data);
    },
    onDeath: (listener) => {
      worker.onerror = ({ message }) => listener(message);
    },
    kill: () => worker.terminate(),
  };
};
