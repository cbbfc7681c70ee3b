import { Worker } from 'node:worker_threads';
import type { ExtensionContext } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { findBrowser, print } from '../node/browser';
import { type OrgChartApi, start } from './activate';
import { offerMcpServer } from './agents/mcp';
import { CLIENT_ID, CLIENT_NAME } from './client';
import { installCommand } from './command-line/install';
import { orgchartTasks } from './command-line/tasks';
import type { Thread } from './import/protocol';

/** Where a debugger attaches to the server; only while the extension itself is debugged. */
const INSPECT_PORT = 6009;

/** On Node.js the server is a separate process, and imports are read in a thread. */
export const activate = (context: ExtensionContext): OrgChartApi => {
  const program = context.asAbsolutePath('dist/cli.js');
  context.subscriptions.push(
    installCommand(program),
    orgchartTasks(program),
    offerMcpServer(program, context.extension),
  );
  return start(context, {
    createClient: (options: LanguageClientOptions) => {
      const module = context.asAbsolutePath('dist/server.cjs');
      const run = { module, transport: TransportKind.ipc };
      const debug = { ...run, options: { execArgv: ['--nolazy', `--inspect=${INSPECT_PORT}`] } };
      return new LanguageClient(CLIENT_ID, CLIENT_NAME, { run, debug }, options);
    },
    createThread: () => createThread(context.asAbsolutePath('dist/import.cjs')),
    print: async (html) => {
      const browser = findBrowser();
      return browser === undefined ? undefined : print(browser, html);
    },
  });
};

const createThread = (script: string): Thread => {
  const worker = new Worker(script);
  return {
    post: (question) => worker.postMessage(question),
    onReply: (listener) => void worker.on('message', listener),
    onDeath: (listener) => {
      worker.on('error', (error) => listener(error.message));
      worker.on('exit', (code) => listener(`The thread ended with ${code}.`));
    },
    kill: () => void worker.terminate(),
  };
};
