import * as vscode from 'vscode';
import { CloseAction, ErrorAction, RevealOutputChannelOn, State } from 'vscode-languageclient';
import type { BaseLanguageClient, CloseHandlerResult, ErrorHandler, LanguageClientOptions } from 'vscode-languageclient';
import { CARD_AT, DIAGRAM, LOCATE, WATCH } from '../server/protocol';
import type { CardAtParams, DiagramParams, LocateParams, Range, WatchParams } from '../server/protocol';
import { LANGUAGE, type CreateClient } from './client';
import { Crashes } from './crashes';
import { askToRestart, sayRestarted } from './messages';

/** Errors of the connection in a row that are put up with. */
const TOLERATED_ERRORS = 3;

/** The language server as the rest of the extension sees it. Starts when it is first needed and again when it dies. */
export class Server implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #log: vscode.LogOutputChannel;
  readonly #crashes = new Crashes();
  readonly #opened = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #drew = new vscode.EventEmitter<DiagramParams>();
  readonly #stopped = new vscode.EventEmitter<void>();

  /** The server knows a chart: one that was opened, or each open one after a start. */
  readonly onOpened = this.#opened.event;
  /** A watched chart has a new picture. */
  readonly onDrew = this.#drew.event;
  /** There is no server any more, and none will be started unasked. */
  readonly onStopped = this.#stopped.event;

  constructor(createClient: CreateClient, log: vscode.LogOutputChannel) {
    this.#log = log;
    this.#client = createClient(this.#options());
    this.#client.onNotification(DIAGRAM, (params: DiagramParams) => this.#drew.fire(params));
    this.#client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped || newState === State.StartFailed) this.#stopped.fire();
    });
  }

  /** May be called at any time; a running server stays as it is. */
  async start(): Promise<void> {
    if (!this.#client.needsStart()) return;
    await this.#client.start().catch((error: unknown) => this.#log.error('The server could not be started.', String(error)));
  }

  async restart(): Promise<void> {
    this.#crashes.forget();
    if (this.#client.needsStop()) await this.#client.stop().catch((error: unknown) => this.#log.warn(String(error)));
    await this.start();
  }

  async watch(params: WatchParams): Promise<void> {
    if (this.#client.isRunning()) await this.#client.sendNotification(WATCH, params);
  }

  async locate(params: LocateParams): Promise<Range | undefined> {
    if (!this.#client.isRunning()) return undefined;
    return (await this.#client.sendRequest<Range | null>(LOCATE, params)) ?? undefined;
  }

  async cardAt(params: CardAtParams): Promise<string | undefined> {
    if (!this.#client.isRunning()) return undefined;
    return (await this.#client.sendRequest<string | null>(CARD_AT, params)) ?? undefined;
  }

  async dispose(): Promise<void> {
    for (const emitter of [this.#opened, this.#drew, this.#stopped]) emitter.dispose();
    await this.#client.dispose();
  }

  #options(): LanguageClientOptions {
    return {
      documentSelector: [{ language: LANGUAGE }],
      outputChannel: this.#log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      errorHandler: this.#errorHandler(),
      initializationFailedHandler: (error: unknown) => {
        this.#log.error('The server did not answer to its start.', String(error));
        void askToRestart(vscode.l10n.t('Org Chart could not start its server.'), this.#log);
        return false;
      },
      middleware: {
        didOpen: async (document, next) => {
          await next(document);
          this.#opened.fire(document);
        },
        handleDiagnostics: (uri, diagnostics, next) => {
          if (!isPast(uri)) next(uri, diagnostics);
        },
      },
    };
  }

  #errorHandler(): ErrorHandler {
    return {
      error: (_error, _message, count) => ({
        action: count !== undefined && count <= TOLERATED_ERRORS ? ErrorAction.Continue : ErrorAction.Shutdown,
        handled: true,
      }),
      closed: () => this.#closed(),
    };
  }

  #closed(): CloseHandlerResult {
    const message = 'The server has died.';
    switch (this.#crashes.judge(Date.now())) {
      case 'stop':
        void askToRestart(vscode.l10n.t('The server of Org Chart has died several times and was not started again. Charts are no longer checked or drawn.'), this.#log);
        return { action: CloseAction.DoNotRestart, handled: true, message };
      case 'restart-and-say':
        void sayRestarted(this.#log);
        return { action: CloseAction.Restart, handled: true, message };
      case 'restart':
        return { action: CloseAction.Restart, handled: true, message };
    }
  }
}

/** Whether a chart is only looked at, as the older side of a comparison is: its mistakes are nobody's problem any more. */
const isPast = ({ scheme }: vscode.Uri): boolean => vscode.workspace.fs.isWritableFileSystem(scheme) === false;
