import { snapshot } from './snapshot';
import type { Snapshot, SnapshotOptions } from './snapshot';

/** The charts that are open, each as it is now. The only part of the core that changes. */
export class Workspace {
  readonly #snapshots = new Map<string, Snapshot>();
  readonly #options: () => SnapshotOptions;

  /** @param options asked at every change, since the day may have changed too */
  constructor(options: () => SnapshotOptions) {
    this.#options = options;
  }

  /** Takes in the text of a chart that was opened or changed. */
  set(uri: string, version: number, text: string): Snapshot {
    const next = snapshot(uri, version, text, this.#options(), this.#snapshots.get(uri));
    this.#snapshots.set(uri, next);
    return next;
  }

  get(uri: string): Snapshot | undefined {
    return this.#snapshots.get(uri);
  }

  delete(uri: string): void {
    this.#snapshots.delete(uri);
  }
}
