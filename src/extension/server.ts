import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit as LspEdit } from 'vscode-languageclient';
import type {
  AgentAnswer,
  AgentParams,
  CardAtParams,
  Changed,
  ChangeParams,
  ChangePicture,
  ChangesParams,
  ChartFacts,
  ChartParams,
  ComparedFigures,
  CompareParams,
  DiagramParams,
  FigureSheet,
  FiguresParams,
  FixesParams,
  FixParams,
  LocateParams,
  Location,
  NotesParams,
  PlansParams,
  PositionsParams,
  Refusal,
  Roster,
  Sheet,
  SyncParams,
  SyncPlan,
  SyncRefusal,
  WatchParams,
  WorkspaceCheck,
} from '../server/protocol';
import {
  AGENT,
  CARD_AT,
  CHANGE,
  CHANGES,
  CHART,
  CHECK_WORKSPACE,
  COMPARE,
  DIAGRAM,
  FIGURES,
  FIX,
  FIXES,
  LOCATE,
  NOTES,
  PLANS,
  POSITIONS,
  SYNC,
  WATCH,
} from '../server/protocol';
import { type CreateClient, createQuietClient } from './client';
import { Crashes } from './crashes';
import { answerFiles } from './files';
import { askToRestart, sayRestarted } from './messages';

/** Milliseconds to wait before a crashed server is restarted. */
const RESTART_DELAY_MS = 200;

/** The language server as the rest of the extension sees it. Starts when it is first needed and again when it dies. */
export class Server implements vscode.Disposable {
  readonly #createClient: CreateClient;
  readonly #log: vscode.LogOutputChannel;
  readonly #crashes = new Crashes();
  readonly #opened = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #drew = new vscode.EventEmitter<DiagramParams>();
  readonly #stopped = new vscode.EventEmitter<void>();
  #client: BaseLanguageClient | undefined;
  #starting: Promise<void> | undefined;
  #saidRestarted = false;

  /** The server knows a chart: one that was opened, or each open one after a start. */
  readonly onOpened = this.#opened.event;
  /** A watched chart has a new picture. */
  readonly onDrew = this.#drew.event;
  /** There is no server any more, and none will be started unasked. */
  readonly onStopped = this.#stopped.event;

  constructor(createClient: CreateClient, log: vscode.LogOutputChannel) {
    this.#createClient = createClient;
    this.#log = log;
  }

  /** The first call starts it; whether it lives is not a caller's worry. */
  start(): Promise<void> {
    this.#starting ??= this.#begin();
    return this.#starting;
  }

  /** Starts it anew because a person wants it. */
  async restart(): Promise<void> {
    this.#crashes.forget();
    this.#starting = (this.#starting ?? Promise.resolve()).then(() => this.#begin());
    await this.#starting;
  }

  async watch(params: WatchParams): Promise<void> {
    try {
      await this.#running?.sendNotification(WATCH, params);
    } catch (error) {
      this.#log.warn(`${WATCH} was not heard.`, String(error));
    }
  }

  locate(params: LocateParams): Promise<Location | undefined> {
    return this.#ask(LOCATE, params);
  }

  cardAt(params: CardAtParams): Promise<string | undefined> {
    return this.#ask(CARD_AT, params);
  }

  /** Titles of the quick fixes of a problem. */
  async fixes(params: FixesParams): Promise<readonly string[]> {
    return (await this.#ask<readonly string[]>(FIXES, params)) ?? [];
  }

  /** The edits of a quick fix. */
  fix(params: FixParams): Promise<LspEdit | undefined> {
    return this.#ask(FIX, params);
  }

  notes(params: NotesParams): Promise<string | undefined> {
    return this.#ask(NOTES, params);
  }

  compare(params: CompareParams): Promise<Sheet | undefined> {
    return this.#ask(COMPARE, params);
  }

  positions(params: PositionsParams): Promise<Roster | undefined> {
    return this.#ask(POSITIONS, params);
  }

  /** What making a change comes to, or why it cannot be made. */
  plan(params: ChangeParams): Promise<Changed | Refusal | undefined> {
    return this.#ask(CHANGE, params);
  }

  /** What changes between a chart and another version of it, or why that cannot be said. */
  changes(params: ChangesParams): Promise<ChangePicture | Refusal | undefined> {
    return this.#ask(CHANGES, params);
  }

  /** Figures of a chart and of plans for it, or why they cannot be had. */
  compareFigures(params: PlansParams): Promise<ComparedFigures | Refusal | undefined> {
    return this.#ask(PLANS, params);
  }

  figures(params: FiguresParams): Promise<FigureSheet | undefined> {
    return this.#ask(FIGURES, params);
  }

  /** What brings a chart in step with a company, or why that is not planned. */
  sync(params: SyncParams): Promise<SyncPlan | SyncRefusal | undefined> {
    return this.#ask(SYNC, params);
  }

  /** What a tool for agents answers. */
  agent(params: AgentParams): Promise<AgentAnswer | undefined> {
    return this.#ask(AGENT, params);
  }

  /** Which chart a file is part of. */
  chart(params: ChartParams): Promise<ChartFacts | undefined> {
    return this.#ask(CHART, params);
  }

  /** Has all charts of the workspace checked from now on. */
  checkWorkspace(): Promise<WorkspaceCheck | undefined> {
    return this.#ask(CHECK_WORKSPACE, {});
  }

  async dispose(): Promise<void> {
    for (const emitter of [this.#opened, this.#drew, this.#stopped]) emitter.dispose();
    await this.#drop();
  }

  /** A server that is not there, or dies over the question, has no answer. */
  async #ask<Answer>(method: string, params: object): Promise<Answer | undefined> {
    try {
      return (await this.#running?.sendRequest<Answer | null>(method, params)) ?? undefined;
    } catch (error) {
      this.#log.warn(`${method} was not answered.`, String(error));
      return undefined;
    }
  }

  get #running(): BaseLanguageClient | undefined {
    return this.#client?.isRunning() === true ? this.#client : undefined;
  }

  async #begin(): Promise<void> {
    if (!(await this.#launch())) await this.#revive();
  }

  /** Replaces the client and the server by new ones, and returns whether they run. */
  async #launch(): Promise<boolean> {
    await this.#drop();
    return new Promise((settle) => {
      let lives = false;
      const client = createQuietClient(this.#createClient, this.#log, {
        opened: (chart) => this.#opened.fire(chart),
        died: () => {
          if (lives && client === this.#client) this.#starting = this.#revive();
          lives = false;
          settle(false);
        },
      });
      this.#client = client;
      answerFiles(client);
      client.onNotification(DIAGRAM, (params: DiagramParams) => this.#drew.fire(params));
      const started = (): void => {
        lives = true;
        settle(true);
      };
      const failed = (error: unknown): void => {
        this.#log.error('The server could not be started.', String(error));
        settle(false);
      };
      client.start().then(started, failed);
    });
  }

  async #revive(): Promise<void> {
    while (this.#crashes.add(Date.now())) {
      await new Promise((resolve) => setTimeout(resolve, RESTART_DELAY_MS));
      if (await this.#launch()) return this.#sayRestarted();
    }
    this.#stopped.fire();
    void askToRestart(this.#log);
  }

  #sayRestarted(): void {
    if (this.#saidRestarted) return;
    this.#saidRestarted = true;
    void sayRestarted(this.#log);
  }

  async #drop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    try {
      await client?.dispose();
    } catch (error) {
      this.#log.debug('A dead server cannot be stopped.', String(error));
    }
  }
}
