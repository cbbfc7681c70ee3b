import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { CloseAction, ErrorAction, RevealOutputChannelOn } from 'vscode-languageclient';
import type { InitializationOptions } from '../server/protocol';
import { SHOW_NOTES } from './notes';
import { SHOW_PLACES, SHOW_PROBLEM } from './places';
import { REFACTOR } from './refactor/commands';

/** Makes a client for the machine that the extension runs on; it starts its own server. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

export const CLIENT_ID = 'orgchart';
export const CLIENT_NAME = 'Org Chart';

/** Selects charts wherever they are stored. */
export const LANGUAGE = 'orgchart';

/** Errors of the connection in a row that are put up with. */
const MAX_ERRORS = 3;

/** What happens to a client. */
export interface ClientEvents {
  /** The server knows a chart: one that was opened, or each open one after a start. */
  readonly opened: (chart: vscode.TextDocument) => void;
  /** The server does not answer any more. */
  readonly died: () => void;
}

/** A client that never restarts its server, and reports errors to the log only. */
export const createQuietClient = (
  createClient: CreateClient,
  log: vscode.LogOutputChannel,
  { opened, died }: ClientEvents,
): BaseLanguageClient => {
  const client = createClient({
    documentSelector: [{ language: LANGUAGE }],
    outputChannel: log,
    initializationOptions: {
      files: true,
      notesCommand: SHOW_NOTES,
      refactorCommand: REFACTOR,
      placesCommand: SHOW_PLACES,
      problemCommand: SHOW_PROBLEM,
      suggestCommand: 'editor.action.triggerSuggest',
    } satisfies InitializationOptions,
    synchronize: { configurationSection: CLIENT_ID },
    markdown: { isTrusted: { enabledCommands: [SHOW_NOTES] } },
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
    errorHandler: {
      error: (_error, _message, count) => {
        if (count !== undefined && count <= MAX_ERRORS) return { action: ErrorAction.Continue, handled: true };
        died();
        return { action: ErrorAction.Shutdown, handled: true };
      },
      closed: () => {
        died();
        return { action: CloseAction.DoNotRestart, handled: true, message: 'The server has died.' };
      },
    },
    middleware: {
      didOpen: async (document, next) => {
        await next(document);
        opened(document);
      },
      handleDiagnostics: (uri, diagnostics, next) => {
        if (!isPast(uri)) next(uri, diagnostics);
      },
    },
  });
  const { error } = client;
  client.error = (message, data) => error.call(client, message, data, false);
  return client;
};

/** Whether a chart is read-only, as the older side of a comparison is: its problems are not reported. */
const isPast = ({ scheme }: vscode.Uri): boolean => vscode.workspace.fs.isWritableFileSystem(scheme) === false;
