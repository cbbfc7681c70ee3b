/**
 * Gives pictures numbers that only grow, as the page expects: it drops what looks older than what it has.
 * The versions of a text begin again whenever it is opened again.
 */
export class Numbering {
  #offset = 0;
  #newest = 0;
  #first: number | undefined;

  /** The number of the picture of a version. */
  number(version: number): number {
    if (version < this.#newest) this.#offset += this.#newest;
    this.#newest = version;
    const number = this.#offset + version;
    this.#first ??= number;
    return number;
  }

  /** From now on pictures are of another chart. */
  turn(): void {
    this.#first = undefined;
  }

  /** Whether a number is that of a picture of the chart that is shown now, of a text that is still open. */
  isOfNow(number: number): boolean {
    return this.#first !== undefined && number >= this.#first && this.version(number) !== undefined;
  }

  /** The version that a number stands for; undefined for a text that is no longer open. */
  version(number: number): number | undefined {
    return number > this.#offset ? number - this.#offset : undefined;
  }
}
