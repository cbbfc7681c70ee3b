import { openScenario, planned } from '../core/scenario';
import type { Files, Snapshot, Stock, Stored } from '../core/workspace';
import { snapshot, textFiles, Workspace } from '../core/workspace';
import type { ChartVersion, Refusal } from './protocol';

/** What versions of charts are opened from. */
export interface VersionSources {
  readonly workspace: Workspace;
  readonly stock: Stock;
  readonly today: () => string;
}

/** How many older versions are kept: the present text changes with every keystroke, the older ones do not. */
const MAX_KEPT = 8;

/** Opens other versions of charts. */
export class Versions {
  readonly #sources: VersionSources;
  readonly #kept = new Map<string, Snapshot>();

  constructor(sources: VersionSources) {
    this.#sources = sources;
  }

  /** @param present the chart as it is now */
  async open(version: ChartVersion, present: Snapshot): Promise<Snapshot | Refusal> {
    const { stock, workspace, today } = this.#sources;
    const root = present.files[0].uri;
    switch (version.kind) {
      case 'stored':
        return this.#read(root, stock.files, 'empty');
      case 'scenario': {
        const written = openScenario(version.text);
        return 'refused' in written ? written : planned(present, written);
      }
      case 'texts': {
        const key = JSON.stringify([root, today(), version.files]);
        const kept = this.#kept.get(key);
        if (kept !== undefined) return kept;
        const chart = await this.#read(root, textFiles(version.files), 'empty');
        if (!('refused' in chart)) this.#keep(key, chart);
        return chart;
      }
      case 'chart':
        await workspace.ready(version.uri);
        return workspace.get(version.uri) ?? this.#read(version.uri, stock.files, 'refused');
    }
  }

  #keep(key: string, chart: Snapshot): void {
    this.#kept.set(key, chart);
    for (const old of this.#kept.keys()) if (this.#kept.size > MAX_KEPT) this.#kept.delete(old);
  }

  /** @param ifMissing a chart that did not exist before is compared with an empty one */
  async #read(root: string, files: Files | undefined, ifMissing: 'empty' | 'refused'): Promise<Snapshot | Refusal> {
    const { stock, today } = this.#sources;
    const stored: Stored = (await files?.read(root)) ?? { unreadable: 'missing' };
    if (!('text' in stored))
      return stored.unreadable === 'missing' && ifMissing === 'empty'
        ? snapshot(root, 0, '', { today: today() })
        : { refused: 'The other chart cannot be read.' };
    const workspace = new Workspace(() => ({ today: today() }), { files, folders: stock.folders });
    workspace.set(root, 1, () => stored.text);
    await workspace.ready(root);
    return workspace.get(root) ?? { refused: 'The other chart cannot be read.' };
  }
}
