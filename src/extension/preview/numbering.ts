/**
 * Gives pictures numbers that only grow, as the page expects: it drops what looks older than what it has.
 * The versions of a text begin again whenever it is opened again.
 */
export class Numbering {
  #offset = 0;
  #newest = 0;

  /** The number of the picture of a version. */
  number(version: number): number {
    if (version < this.#newest) this.#offset += this.#newest;
    this.#newest = version;
    return this.#offset + version;
  }

  /** The version that a number stands for; undefined for a text that is no longer open. */
  version(number: number): number | undefined {
    return number > this.#offset ? number - this.#offset : undefined;
  }
}
