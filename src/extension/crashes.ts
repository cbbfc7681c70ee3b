const PERIOD = 3 * 60_000;
const MAX_CRASHES = 5;

/** Remembers how often the server died. */
export class Crashes {
  #times: readonly number[] = [];

  /**
   * Notes that it died.
   * @param now milliseconds
   * @returns whether starting it again is still worth a try
   */
  add(now: number): boolean {
    this.#times = [...this.#times.filter((time) => now - time < PERIOD), now];
    return this.#times.length < MAX_CRASHES;
  }

  /** A person wants it started again: everything is forgiven. */
  forget(): void {
    this.#times = [];
  }
}
