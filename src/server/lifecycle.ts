import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Where a session is: an editor may ask only between `initialize` and `shutdown`. */
export class Lifecycle {
  #state: 'new' | 'running' | 'stopped' = 'new';

  get isRunning(): boolean {
    return this.#state === 'running';
  }

  start(): void {
    this.#state = 'running';
  }

  stop(): void {
    this.#state = 'stopped';
  }

  /** @throws ResponseError for a request that comes too early or too late, as the protocol says */
  expectRunning(): void {
    if (this.#state === 'new') throw new ResponseError(ErrorCodes.ServerNotInitialized, 'Send "initialize" first.');
    if (this.#state === 'stopped') throw new ResponseError(LSPErrorCodes.RequestFailed, 'The server was shut down.');
  }
}
