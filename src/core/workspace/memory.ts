/** What is known about something, and what would make it known. */
export interface Known<T> {
  /** What was found when somebody looked last; undefined while nobody has. */
  readonly found: { readonly value: T } | undefined;
  /** Somebody is looking. */
  readonly pending: Promise<unknown> | undefined;
}

/** Answers that take time, remembered until they are no longer true. Meanwhile the old ones are still given. */
export class Memory<T> {
  readonly #ask: (key: string) => Promise<T>;
  readonly #known = new Map<string, Known<T>>();
  readonly #old = new Set<string>();
  #changes = 0;

  /** @param ask does not fail */
  constructor(ask: (key: string) => Promise<T>) {
    this.#ask = ask;
  }

  /** Grows whenever any answer may be another one than before. */
  get changes(): number {
    return this.#changes;
  }

  get(key: string): Known<T> {
    const known = this.#known.get(key);
    if (known && !this.#old.has(key)) return known;
    this.#old.delete(key);
    const asked: Known<T> = {
      found: known?.found,
      pending: this.#ask(key).then((value) => {
        if (this.#known.get(key) === asked) this.#set(key, { found: { value }, pending: undefined });
      }),
    };
    this.#set(key, asked);
    return asked;
  }

  async settled(key: string): Promise<T> {
    for (;;) {
      const { found, pending } = this.get(key);
      if (found && !pending) return found.value;
      await pending;
    }
  }

  /** The answers about these may be others by now. */
  invalidate(concerns: (key: string) => boolean): void {
    this.#changes++;
    for (const key of this.#known.keys()) if (concerns(key)) this.#old.add(key);
  }

  #set(key: string, known: Known<T>): void {
    this.#changes++;
    this.#known.set(key, known);
  }
}
