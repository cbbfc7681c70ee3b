import type { Method, Methods, Question, Reply, Thread } from './protocol';

/** Why a source cannot be read, as a sentence for the person who chose it. */
export class Unreadable extends Error {}

/** A source that is being read in its own thread. Killing the thread ends the reading. */
export class Reading {
  readonly #thread: Thread;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #asked = 0;
  #death: string | undefined;

  constructor(thread: Thread) {
    this.#thread = thread;
    thread.onReply((reply) => {
      this.#waiting.get(reply.id)?.(reply);
      this.#waiting.delete(reply.id);
    });
    thread.onDeath((reason) => this.#die(reason));
  }

  /** @throws {Unreadable} where the source cannot be read */
  async ask<M extends Method>(method: M, ...params: Parameters<Methods[M]>): Promise<ReturnType<Methods[M]>> {
    const id = ++this.#asked;
    const reply = await new Promise<Reply>((resolve) => {
      this.#waiting.set(id, resolve);
      if (this.#death !== undefined) return this.#die(this.#death);
      this.#thread.post({ id, method, params } satisfies Question);
    });
    if ('result' in reply) return reply.result as ReturnType<Methods[M]>;
    if ('failed' in reply) throw new Error(reply.failed);
    throw new Unreadable(sentence(reply));
  }

  /** Ends the thread; questions that wait are not answered any more. */
  end(): void {
    this.#die('The reading was ended.');
    this.#thread.kill();
  }

  #die(reason: string): void {
    this.#death ??= reason;
    for (const [id, settle] of this.#waiting) settle({ id, failed: reason });
    this.#waiting.clear();
  }
}

function sentence({
  unreadable,
  place: { file, unit, number, column },
}: Extract<Reply, { unreadable: string }>): string {
  const at = [
    file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1),
    ...(unit === undefined || number === undefined ? [] : [`${unit} ${number}`]),
    ...(column === undefined ? [] : [`"${column}"`]),
  ];
  return `${at.join(', ')}: ${unreadable}`;
}
