/** Work that is done once for all requests that arrive before it is due. The first request sets the time, so that later requests cannot postpone it forever. */
export class Schedule {
  readonly #timers = new Map<string, { readonly timer: ReturnType<typeof setTimeout>; readonly due: number }>();
  readonly #work: (uri: string) => Promise<void>;
  readonly #failed: (error: unknown) => void;

  constructor(work: (uri: string) => Promise<void>, failed: (error: unknown) => void) {
    this.#work = work;
    this.#failed = failed;
  }

  /** Sees to it that the work is done within `delay` milliseconds. */
  soon(uri: string, delay: number): void {
    const due = Date.now() + delay;
    const waiting = this.#timers.get(uri);
    if (waiting && waiting.due <= due) return;
    if (waiting) clearTimeout(waiting.timer);
    this.#timers.set(uri, { timer: setTimeout(() => void this.#run(uri), delay), due });
  }

  cancel(uri: string): void {
    clearTimeout(this.#timers.get(uri)?.timer);
    this.#timers.delete(uri);
  }

  cancelAll(): void {
    for (const uri of [...this.#timers.keys()]) this.cancel(uri);
  }

  async #run(uri: string): Promise<void> {
    this.#timers.delete(uri);
    await this.#work(uri).catch(this.#failed);
  }
}
