import type { ChildProcess } from 'node:child_process';
import { Readable, Writable } from 'node:stream';

type Answer = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly result?: Answer;
  readonly error?: { readonly message: string };
}

/** One page of a browser. */
export interface DevToolsPage {
  readonly send: (method: string, params?: object) => Promise<Answer>;
  /** Ends when the page has loaded. */
  readonly navigate: (url: string) => Promise<void>;
}

/** Speaks the Chrome DevTools Protocol over the pipes 3 and 4 of a browser, messages ended by NUL. */
export class DevTools {
  readonly #out: Writable;
  readonly #waiting = new Map<
    number,
    { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void }
  >();
  readonly #events = new Map<string, () => void>();
  readonly #over: Promise<never>;
  #sent = 0;
  #unread = '';

  /** @param patience milliseconds for everything together */
  constructor(browser: ChildProcess, patience: number) {
    const [, , , out, into] = browser.stdio;
    if (!(out instanceof Writable) || !(into instanceof Readable))
      throw new Error('The browser was started without pipes.');
    this.#out = out;
    this.#over = new Promise((_, reject) => {
      browser.once('error', reject);
      browser.once('exit', () => reject(new Error('It ended at once.')));
      setTimeout(() => reject(new Error(`It did not answer within ${patience / 1000} seconds.`)), patience).unref();
    });
    this.#over.catch(() => undefined);
    out.on('error', () => undefined);
    into.setEncoding('utf8').on('data', (text: string) => this.#read(text));
  }

  async openPage(): Promise<DevToolsPage> {
    const { targetId } = await this.#send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.#send('Target.attachToTarget', { targetId, flatten: true });
    if (typeof sessionId !== 'string') throw new Error('It opened no page.');
    const send = (method: string, params: object = {}): Promise<Answer> => this.#send(method, params, sessionId);
    await send('Page.enable');
    return {
      send,
      navigate: async (url) => {
        const loaded = new Promise<void>((resolve) => this.#events.set('Page.loadEventFired', resolve));
        await send('Page.navigate', { url });
        await Promise.race([loaded, this.#over]);
      },
    };
  }

  #send(method: string, params: object, sessionId?: string): Promise<Answer> {
    const id = ++this.#sent;
    const answer = new Promise<Answer>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#out.write(`${JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) })}\0`);
    return Promise.race([answer, this.#over]);
  }

  #read(text: string): void {
    const messages = (this.#unread + text).split('\0');
    this.#unread = messages.pop() ?? '';
    for (const message of messages) this.#handleMessage(JSON.parse(message) as Message);
  }

  #handleMessage({ id, method, result, error }: Message): void {
    if (id === undefined) return this.#events.get(method ?? '')?.();
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result ?? {});
  }
}
