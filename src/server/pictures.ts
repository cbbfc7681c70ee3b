import type { Connection } from 'vscode-languageserver';
import type { Client } from '../core/language';
import { cardAt, fixEdit, fixTitles, locatePictured, notice } from '../core/language';
import type { Snapshot } from '../core/workspace';
import { draw } from '../picture/diagram';
import type { Answer, WithDocument } from './answer';
import { withDocument } from './answer';
import type { CardAtParams, DiagramParams, FixesParams, FixParams, LocateParams, WatchParams } from './protocol';
import { CARD_AT, DIAGRAM, FIX, FIXES, LOCATE, WATCH } from './protocol';
import { Schedule } from './schedule';

/** What there is to show. */
export interface Charts {
  readonly current: (uri: string) => Snapshot | undefined;
  /** Waits until all files of a chart are known. */
  readonly ready: (uri: string) => Promise<void>;
}

/** The pictures of the charts that a client watches: sends one after every change, and answers requests about those it sent. */
export class Pictures {
  readonly #connection: Connection;
  readonly #charts: Charts;
  readonly #watched = new Set<string>();
  /** The last picture of each chart. */
  readonly #sent = new Map<string, DiagramParams>();
  /** Those that are to be sent, whether they have changed or not. */
  readonly #wanted = new Set<string>();
  /** Those whose last picture the editor has not taken yet: one that does not read must not pile pictures up. */
  readonly #sending = new Set<string>();
  readonly #schedule: Schedule;

  constructor(connection: Connection, charts: Charts, failed: (error: unknown) => void) {
    this.#connection = connection;
    this.#charts = charts;
    this.#schedule = new Schedule((uri) => this.#send(uri), failed);
  }

  listen(answer: Answer, client: () => Client): void {
    const locate = answer((snapshot, params: LocateParams & WithDocument) => locatePictured(snapshot, params), null);
    const titles = answer((snapshot, { problem }: FixesParams & WithDocument) => fixTitles(snapshot, problem), null);
    const fix = answer(
      (snapshot, { problem, title }: FixParams & WithDocument) => fixEdit(snapshot, problem, title, client()),
      null,
    );
    const find = answer((snapshot, { position }: CardAtParams & WithDocument) => cardAt(snapshot, position), null);
    this.#connection.onNotification(WATCH, (params: WatchParams) => this.#watch(params));
    this.#connection.onRequest(LOCATE, (params: LocateParams, token) => locate(withDocument(params), token));
    this.#connection.onRequest(FIXES, (params: FixesParams, token) => titles(withDocument(params), token));
    this.#connection.onRequest(FIX, (params: FixParams, token) => fix(withDocument(params), token));
    this.#connection.onRequest(CARD_AT, (params: CardAtParams, token) => find(withDocument(params), token));
  }

  /** To be called when any chart may have changed. */
  refresh(): void {
    for (const uri of this.#watched) this.#schedule.soon(uri, 0);
  }

  /** Called when a chart was closed. Its watchers get pictures again when it is opened again. */
  forget(uri: string): void {
    this.#schedule.cancel(uri);
    this.#sent.delete(uri);
  }

  stop(): void {
    this.#schedule.cancelAll();
  }

  #watch({ uri, on }: WatchParams): void {
    if (on) {
      this.#watched.add(uri);
      this.#wanted.add(uri);
      this.#schedule.soon(uri, 0);
    } else {
      this.#watched.delete(uri);
      this.forget(uri);
    }
  }

  async #send(uri: string): Promise<void> {
    await this.#charts.ready(uri);
    if (this.#sending.has(uri)) return;
    const snapshot = this.#charts.current(uri);
    const last = this.#sent.get(uri);
    if (!snapshot) return this.forget(uri);
    if (last?.version === snapshot.revision && !this.#wanted.has(uri)) return;
    this.#wanted.delete(uri);
    const { revision: version } = snapshot;
    const diagram = draw(snapshot);
    const files = snapshot.files.map((file) => file.uri);
    const why = notice(snapshot);
    const isLost = why !== undefined && diagram.cards.length === 0 && last !== undefined;
    const picture: DiagramParams = isLost
      ? { uri, version, files, diagram: last.diagram, notice: `${why} The preview shows what could be read before.` }
      : {
          uri,
          version,
          files,
          diagram,
          ...(why !== undefined && { notice: `${why} The preview shows what can be read.` }),
        };
    this.#sent.set(uri, picture);
    this.#sending.add(uri);
    try {
      await this.#connection.sendNotification(DIAGRAM, picture);
    } finally {
      this.#sending.delete(uri);
    }
    if (this.#watched.has(uri) && this.#charts.current(uri)?.revision !== version) this.#schedule.soon(uri, 0);
  }
}
