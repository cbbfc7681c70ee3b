const PERIOD = 3 * 60_000;
const LIMIT = 5;

/** What to do about a crash: start again and say so, start again without a word, or leave it. */
export type Verdict = 'restart-and-say' | 'restart' | 'stop';

/** Remembers how often the server died. */
export class Crashes {
  #times: readonly number[] = [];
  #said = false;

  /** @param now milliseconds */
  judge(now: number): Verdict {
    this.#times = [...this.#times.filter((time) => now - time < PERIOD), now];
    if (this.#times.length >= LIMIT) return 'stop';
    if (this.#said) return 'restart';
    this.#said = true;
    return 'restart-and-say';
  }

  /** A person started it again: everything is forgiven. */
  forget(): void {
    this.#times = [];
    this.#said = false;
  }
}
