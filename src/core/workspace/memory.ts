/** What is known about a key, and what would make it known. */
export interface Known<T> {
  /** The last answer; undefined until there is one. */
  readonly found: { readonly value: T } | undefined;
  /** A request is running. */
  readonly pending: Promise<unknown> | undefined;
}

/** Asynchronous answers, cached until they may have changed. Until the new ones arrive, the old ones are returned. */
export class Memory<T> {
  readonly #ask: (key: string) => Promise<T>;
  readonly #known = new Map<string, Known<T>>();
  readonly #old = new Set<string>();
  #changes = 0;

  /** @param ask must not fail */
  constructor(ask: (key: string) => Promise<T>) {
    this.#ask = ask;
  }

  /** Increases whenever an answer may have changed. */
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

  /** The answers for these keys may have changed. */
  invalidate(concerns: (key: string) => boolean): void {
    this.#changes++;
    for (const key of this.#known.keys()) if (concerns(key)) this.#old.add(key);
  }

  #set(key: string, known: Known<T>): void {
    this.#changes++;
    this.#known.set(key, known);
  }
}
