import type { Connection } from 'vscode-languageserver';
import { cardAt, locatePosition, notice } from '../language';
import type { Snapshot } from '../workspace';
import { withDocument } from './answer';
import type { Answer, WithDocument } from './answer';
import { CARD_AT, DIAGRAM, LOCATE, WATCH } from './protocol';
import type { CardAtParams, DiagramParams, LocateParams, Range, WatchParams } from './protocol';
import { Schedule } from './schedule';

/** How many pictures of a chart can still be asked about: clicks and edits cross on the wire. */
const REMEMBERED = 8;

/** The pictures of the charts that somebody watches: sends one after every change, and answers for those it sent. */
export class Pictures {
  readonly #connection: Connection;
  readonly #current: (uri: string) => Snapshot | undefined;
  readonly #watched = new Set<string>();
  readonly #sent = new Map<string, DiagramParams[]>();
  readonly #schedule: Schedule;

  constructor(connection: Connection, current: (uri: string) => Snapshot | undefined, failed: (error: unknown) => void) {
    this.#connection = connection;
    this.#current = current;
    this.#schedule = new Schedule((uri) => this.#send(uri), failed);
  }

  listen(answer: Answer): void {
    const locate = answer((snapshot, { card, version }: LocateParams & WithDocument) => this.#locate(snapshot, card, version), null);
    const find = answer((snapshot, { position }: CardAtParams & WithDocument) => cardAt(snapshot, position), null);
    this.#connection.onNotification(WATCH, (params: WatchParams) => this.#watch(params));
    this.#connection.onRequest(LOCATE, (params: LocateParams, token) => locate(withDocument(params), token));
    this.#connection.onRequest(CARD_AT, (params: CardAtParams, token) => find(withDocument(params), token));
  }

  /** To be called when a chart has changed. */
  refresh(uri: string): void {
    if (this.#watched.has(uri)) this.#schedule.soon(uri, 0);
  }

  /** To be called when a chart was closed. Whoever watches it will see it again when it is opened again. */
  forget(uri: string): void {
    this.#schedule.cancel(uri);
    this.#sent.delete(uri);
  }

  stop(): void {
    this.#schedule.cancelAll();
  }

  #watch({ uri, on }: WatchParams): void {
    if (on) this.#watched.add(uri);
    else this.#watched.delete(uri);
    if (on) this.#schedule.soon(uri, 0);
    else this.forget(uri);
  }

  async #send(uri: string): Promise<void> {
    const snapshot = this.#current(uri);
    if (!snapshot) return;
    const { version, drawing } = snapshot;
    const why = notice(snapshot);
    const last = this.#sent.get(uri)?.at(-1);
    const isLost = why !== undefined && drawing.diagram.cards.length === 0 && last !== undefined;
    const picture: DiagramParams = isLost
      ? { uri, version, diagram: last.diagram, notice: `${why} The picture shows what could be read before.` }
      : { uri, version, diagram: drawing.diagram, ...(why !== undefined && { notice: `${why} The picture shows what can be read.` }) };
    this.#sent.set(uri, [...(this.#sent.get(uri) ?? []).filter((each) => each.version !== version), picture].slice(-REMEMBERED));
    await this.#connection.sendNotification(DIAGRAM, picture);
  }

  #locate(snapshot: Snapshot, card: string, version: number): Range | null {
    const picture = this.#sent.get(snapshot.uri)?.find((each) => each.version === version) ?? (version === snapshot.version ? snapshot.drawing : undefined);
    const shown = picture?.diagram.cards.find(({ id }) => id === card);
    return shown ? locatePosition(snapshot, shown.key) : null;
  }
}
