import type { Card } from '../../../picture/diagram/diagram';

/** How long the page waits for a change, in milliseconds. The user may have to answer questions first. */
const ANSWER_TIMEOUT_MS = 60_000;

/** The card that a person wants to see changed: it is followed into the first picture that shows the change. */
export class Awaited {
  readonly #now: () => number;
  #wanted:
    | {
        readonly key: string;
        readonly hasCome: (card: Card, manager: string | undefined) => boolean;
        readonly until: number;
      }
    | undefined;

  constructor(now: () => number = () => Date.now()) {
    this.#now = now;
  }

  /** A position will be there that is not there yet. @param key its key */
  made(key: string): void {
    this.#wanted = { key, hasCome: () => true, until: this.#now() + ANSWER_TIMEOUT_MS };
  }

  /** A position will get another manager. @param before the key of the manager it has now */
  moved(key: string, before: string | undefined): void {
    this.#wanted = { key, hasCome: (_, manager) => manager !== before, until: this.#now() + ANSWER_TIMEOUT_MS };
  }

  nothing(): void {
    this.#wanted = undefined;
  }

  /** The awaited card in a picture, once. */
  in(cards: readonly Card[]): Card | undefined {
    const wanted = this.#wanted;
    if (wanted === undefined) return undefined;
    if (this.#now() > wanted.until) this.#wanted = undefined;
    const card = this.#wanted && cards.find(({ key }) => key === wanted.key);
    const manager = cards.find(({ id }) => id === card?.manager)?.key;
    if (card === undefined || !wanted.hasCome(card, manager)) return undefined;
    this.#wanted = undefined;
    return card;
  }
}
