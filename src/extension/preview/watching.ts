import type { Server } from '../server';

/** Counts the watchers of each chart. The server is notified when the first one does, and when the last one stops. */
export class Watching {
  readonly #server: Server;
  readonly #watchers = new Map<string, Set<object>>();

  constructor(server: Server) {
    this.#server = server;
  }

  /** Each call makes the server send a picture, to all who watch the chart. */
  start(uri: string, watcher: object): void {
    this.#watchers.set(uri, (this.#watchers.get(uri) ?? new Set()).add(watcher));
    void this.#server.watch({ uri, on: true });
  }

  stop(uri: string, watcher: object): void {
    const watchers = this.#watchers.get(uri);
    if (watchers?.delete(watcher) !== true || watchers.size > 0) return;
    this.#watchers.delete(uri);
    void this.#server.watch({ uri, on: false });
  }
}
