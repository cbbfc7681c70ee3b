import type * as vscode from 'vscode';
import type { ViewId } from '../../webview/preview/protocol';

/** Where the workspace keeps it. */
const KEY = 'orgchart.views';

/** More charts than these are forgotten, those that were looked at longest ago first. */
const MAX_CHARTS = 100;

/** How a chart is looked at, view by view. Only the views know how to read it. */
export type ViewSettings = Readonly<Partial<Record<ViewId, unknown>>>;

/** How each chart of the workspace is looked at, kept for after its preview was closed. */
export class Remembered {
  readonly #store: vscode.Memento;

  constructor(store: vscode.Memento) {
    this.#store = store;
  }

  of(uri: vscode.Uri): ViewSettings {
    return this.#all.find(([chart]) => chart === uri.toString())?.[1] ?? {};
  }

  set(uri: vscode.Uri, view: ViewId, settings: unknown): void {
    const chart = uri.toString();
    const others = this.#all.filter(([other]) => other !== chart);
    const entry = [chart, { ...this.of(uri), [view]: settings }] as const;
    void this.#store.update(KEY, [entry, ...others].slice(0, MAX_CHARTS));
  }

  /** A chart has got another address. */
  move(from: vscode.Uri, to: vscode.Uri): void {
    const moved = this.#all.map(([chart, settings]) => [chart === from.toString() ? to.toString() : chart, settings]);
    void this.#store.update(KEY, moved);
  }

  get #all(): readonly (readonly [string, ViewSettings])[] {
    return this.#store.get(KEY, []);
  }
}
