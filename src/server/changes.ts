import type { Connection } from 'vscode-languageserver';
import { diff } from '../core/diff';
import type { Files, Snapshot, Stock, Stored } from '../core/workspace';
import { snapshot, textFiles, Workspace } from '../core/workspace';
import { changePictureOf } from '../picture/change';
import type { BaseVersion, ChangePicture, ChangesParams, Refusal } from './protocol';
import { CHANGES } from './protocol';

/** What changes are found in. */
export interface Versions {
  readonly workspace: Workspace;
  readonly stock: Stock;
  readonly today: () => string;
  /** Throws where the editor may not ask. */
  readonly expectRunning: () => void;
}

/** Answers what changes from another version of a chart to the present one. */
export function handleChanges(connection: Connection, versions: Versions): void {
  const bases = new Bases(versions);
  connection.onRequest<ChangePicture | Refusal | null, void>(CHANGES, async ({ uri, base }: ChangesParams) => {
    versions.expectRunning();
    await versions.workspace.ready(uri);
    const head = versions.workspace.get(uri);
    if (head === undefined) return null;
    const old = await bases.open(base, head.files[0].uri);
    return 'refused' in old ? old : changePictureOf(old, head, diff(old, head));
  });
}

/** Opens older versions, and keeps the last one: the present text changes with every keystroke, the older one does not. */
class Bases {
  readonly #versions: Versions;
  #last: { readonly key: string; readonly chart: Snapshot } | undefined;

  constructor(versions: Versions) {
    this.#versions = versions;
  }

  /** @param root the main file of the present chart */
  async open(base: BaseVersion, root: string): Promise<Snapshot | Refusal> {
    const { stock, workspace, today } = this.#versions;
    switch (base.kind) {
      case 'stored':
        return this.#read(root, stock.files, 'empty');
      case 'texts': {
        const key = JSON.stringify([root, today(), base.files]);
        if (this.#last?.key === key) return this.#last.chart;
        const chart = await this.#read(root, textFiles(base.files), 'empty');
        if (!('refused' in chart)) this.#last = { key, chart };
        return chart;
      }
      case 'chart':
        await workspace.ready(base.uri);
        return workspace.get(base.uri) ?? this.#read(base.uri, stock.files, 'refused');
    }
  }

  /** @param ifMissing a chart that did not exist before is compared with an empty one */
  async #read(root: string, files: Files | undefined, ifMissing: 'empty' | 'refused'): Promise<Snapshot | Refusal> {
    const { stock, today } = this.#versions;
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
