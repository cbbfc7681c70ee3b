import { pathToFileURL } from 'node:url';
import type { Made, Snapshot } from '../core/workspace';
import { fixSafely, Workspace } from '../core/workspace';
import { nodeFiles } from '../node/node-files';
import type { Host } from './host';
import { addressOf, shownName, topOf } from './place';
import type { Rewritten } from './read-chart';
import { readChart, rewriteCharts } from './read-chart';

/** A chart that a command works on: seen from the file that was named, with all other files that belong to it. */
export interface OpenedChart {
  readonly chart: Snapshot;
  /** What to call one of its files. */
  readonly name: (uri: string) => string;
}

/** The charts that a command works on. */
export class Charts {
  readonly #host: Pick<Host, 'stdin'>;
  readonly #tops = new Set<string>();
  readonly #workspace: Workspace;
  #version = 0;

  constructor(host: Pick<Host, 'stdin'>, today: string) {
    this.#host = host;
    const tops = this.#tops;
    this.#workspace = new Workspace(() => ({ today }), {
      files: nodeFiles(() => [...tops]),
      get folders() {
        return [...tops];
      },
    });
  }

  /** @throws {Unreadable} */
  async open(file: string): Promise<OpenedChart> {
    const text = await readChart(file, this.#host);
    this.#tops.add(pathToFileURL(topOf(file)).href);
    const uri = addressOf(file);
    this.#set(uri, text);
    await this.#workspace.ready(uri);
    return { chart: this.#workspace.get(uri)!, name: (other) => shownName(other, file) };
  }

  /** Makes the safe fixes of a chart, in its files too. @throws {Unreadable} */
  async fix({ chart, name }: OpenedChart): Promise<{ readonly opened: OpenedChart; readonly made: readonly Made[] }> {
    const fixed = fixSafely(chart, (texts) => {
      for (const [uri, text] of texts) this.#set(uri, text);
      return this.#workspace.get(chart.uri)!;
    });
    const opened = { chart: fixed.chart, name };
    await this.save(opened, new Map(chart.files.map(({ uri, text }) => [uri, text])));
    return { opened, made: fixed.made };
  }

  /** Writes the texts that are other than before. @throws {Unreadable} */
  async save({ chart, name }: OpenedChart, before: ReadonlyMap<string, string>): Promise<void> {
    await rewriteCharts(
      chart.files.flatMap(({ uri, text }): Rewritten[] => {
        const old = before.get(uri);
        return old === undefined || old === text ? [] : [{ file: name(uri), before: old, text }];
      }),
    );
  }

  /** Keeps nothing of a chart. */
  close({ chart }: OpenedChart): void {
    for (const { uri } of chart.files) this.#workspace.delete(uri);
  }

  #set(uri: string, text: string): void {
    this.#workspace.set(uri, ++this.#version, () => text);
  }
}
