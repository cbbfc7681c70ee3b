import type { Inclusion } from '../model';
import { canonicalUri } from '../text';
import { FileStore, wordsIn } from './file-store';
import type { Files } from './files';
import type { Gathered } from './gather';
import { gather } from './gather';
import { chartsBelow } from './inventory';
import { rootOf } from './root';
import type { Snapshot, SnapshotOptions } from './snapshot';
import { seenFrom } from './snapshot';
import type { Source } from './source';
import type { Whole } from './whole';
import { wholeOf } from './whole';

/** How a workspace finds files that are not open. */
export interface Stock {
  /** Without it, no file knows any other. */
  readonly files: Files | undefined;
  /** The folders that the user opened: no chart reaches beyond them, unless `looksAbove`. */
  readonly folders: readonly string[];
  /** Whether the main file of a chart is also looked for above the opened folders. */
  readonly looksAbove?: boolean;
}

/** A chart with an open file. */
export interface OpenChart {
  readonly whole: Whole;
  /** Whether all of its files are loaded and up to date. */
  readonly isReady: boolean;
}

/** The present charts, combined from open files and storage. The only part of the core with mutable state. */
export class Workspace {
  readonly #options: () => SnapshotOptions;
  readonly #stock: Stock;
  readonly #fileStore: FileStore;
  readonly #charts = new Map<string, Assembled>();
  readonly #belongings = new Map<string, Belonging>();
  #stateThen = '';

  /** @param options requested at every change, since the day may have changed too */
  constructor(options: () => SnapshotOptions, stock: Stock = { files: undefined, folders: [] }) {
    this.#options = options;
    this.#stock = stock;
    this.#fileStore = new FileStore(() => stock.files);
  }

  /** Records the text of a file that was opened or changed. It is read on demand, so that several changes are read once. */
  set(uri: string, version: number, text: () => string): void {
    this.#fileStore.put(uri, version, text);
  }

  /** The file was closed: the stored text counts again. */
  delete(uri: string): void {
    this.#fileStore.close(uri);
    this.#forget();
  }

  /** Something in storage has changed: a file or a folder. @param how only the contents of a file, or also whether it exists */
  changed(uri: string, how: 'contents' | 'presence'): void {
    this.#fileStore.changed(canonicalUri(uri), how);
  }

  /** Anything in storage may have changed, without details. */
  invalidate(): void {
    this.#fileStore.invalidate();
  }

  /** The present state of a file in an open chart. */
  get(uri: string): Snapshot | undefined {
    const key = canonicalUri(uri);
    const whole = this.#fileStore.isOpen(key)
      ? this.#chartOf(key)?.whole
      : this.charts()
          .map((chart) => chart.whole)
          .find((chart) => fileOf(chart, key));
    const source = whole && fileOf(whole, key);
    return source && seenFrom(whole, source, source.version ?? 0);
  }

  /** All open charts, each once. */
  charts(): OpenChart[] {
    const charts = new Map<Whole, boolean>();
    for (const { whole, pending } of this.#fileStore.open.flatMap((key) => this.#chartOf(key) ?? [])) {
      charts.set(whole, pending.length === 0 && (charts.get(whole) ?? true));
    }
    return [...charts].map(([whole, isReady]) => ({ whole, isReady }));
  }

  /** All charts: open ones, and those in the folders that the user opened, unless there are too many or they are too large. */
  async all(): Promise<Snapshot[]> {
    return (await this.wholes()).map((whole) => seenFrom(whole, whole.files[0], whole.files[0].version ?? 0));
  }

  /** The same charts as `all`, each the same object until it changes. */
  async wholes(): Promise<Whole[]> {
    const uris = this.#stock.files ? await chartsBelow(this.#tops(), (folder) => this.#fileStore.listed(folder)) : [];
    const lengths = await Promise.all(uris.map((uri) => this.#fileStore.length(uri)));
    const wholes = new Set(this.charts().map(({ whole }) => whole));
    let room = MAX_TEXT_FOUND;
    for (const [index, uri] of uris.entries()) {
      room -= lengths[index]!;
      if (room < 0) break;
      await this.#settle(uri);
      const chart = this.#chartOf(uri);
      if (chart) wholes.add(chart.whole);
    }
    return [...wholes];
  }

  /** Waits until all files are loaded that belong to the chart of an open file. */
  async ready(uri: string): Promise<void> {
    const key = canonicalUri(uri);
    if (this.#fileStore.isOpen(key)) await this.#settle(key);
  }

  /** The open files whose charts are not fully loaded yet. */
  unready(): string[] {
    return this.#fileStore.open.filter((key) => this.#pending(key).length > 0);
  }

  async #settle(key: string): Promise<void> {
    for (let pending = this.#pending(key); pending.length > 0; pending = this.#pending(key)) await Promise.all(pending);
  }

  #pending(key: string): readonly Promise<unknown>[] {
    return this.#chartOf(key)?.pending ?? [];
  }

  #tops(): readonly string[] {
    return this.#stock.folders.map(canonicalUri);
  }

  /** The chart that contains a file. Computed once for all requests until something changes. */
  #chartOf(key: string): Belonging | undefined {
    const state = this.#state();
    if (state !== this.#stateThen) this.#belongings.clear();
    this.#stateThen = state;
    const known = this.#belongings.get(key);
    if (known) return known;
    const found = this.#findChart(key);
    if (found && this.#state() === state) this.#belongings.set(key, found);
    return found;
  }

  /** Everything that a chart depends on. */
  #state(): string {
    return [this.#fileStore.state, this.#options().today, ...this.#stock.folders].join(' ');
  }

  /** For a file that is deleted but still open: the chart of that file alone. */
  #findChart(key: string): Belonging | undefined {
    const { root, pending } = this.#rootOf(key);
    const chart = this.#assemble(root);
    const own = root === key || (chart && fileOf(chart.whole, key)) ? chart : this.#assemble(key);
    return own && { whole: own.whole, pending: [...pending, ...(chart?.gathered.pending ?? [])] };
  }

  #rootOf(key: string): ReturnType<typeof rootOf> {
    const shelf = this.#fileStore;
    if (this.#stock.files === undefined) return { root: key, pending: [] };
    return rootOf(key, {
      list: (folder) => shelf.list(folder),
      words: (uri) => shelf.words(uri),
      open: shelf.open,
      tops: this.#tops(),
      looksAbove: this.#stock.looksAbove ?? false,
    });
  }

  #assemble(root: string): Assembled | undefined {
    const shelf = this.#fileStore;
    const source = shelf.source(root);
    if (!source) return undefined;
    const before = this.#charts.get(root);
    const around = { list: (folder: string) => shelf.list(folder), read: (uri: string) => shelf.read(uri) };
    const gathered = this.#stock.files === undefined ? ALONE : gather(root, wordsIn(source), around);
    const files: [Source, ...Source[]] = [source, ...gathered.uris.flatMap((uri) => shelf.source(uri) ?? [])];
    const options = this.#options();
    const revision = Math.max((before?.whole.revision ?? 0) + 1, source.version ?? 0);
    const isAsBefore = before !== undefined && isSame(before, { files, gathered, today: options.today });
    const chart = {
      whole: isAsBefore ? before.whole : wholeOf(files, options, { revision, inclusions: gathered.inclusions }),
      gathered,
    };
    this.#charts.set(root, chart);
    return chart;
  }

  /** Drops what no open chart uses. */
  #forget(): void {
    const charts = this.charts().map(({ whole }) => whole);
    const roots = new Set(charts.map(({ files: [root] }) => canonicalUri(root.uri)));
    for (const root of this.#charts.keys()) if (!roots.has(root)) this.#charts.delete(root);
    this.#fileStore.keep(new Set(charts.flatMap(({ files }) => files.map(({ uri }) => canonicalUri(uri)))));
  }
}

/** The chart that contains a file, and what must be loaded before that is certain. */
interface Belonging {
  readonly whole: Whole;
  readonly pending: readonly Promise<unknown>[];
}

interface Assembled {
  readonly whole: Whole;
  readonly gathered: Gathered;
}

/** The most text, in UTF-16 code units, of charts that are not open in a search over all charts. */
const MAX_TEXT_FOUND = 20_000_000;

const ALONE: Gathered = { uris: [], inclusions: [], pending: [] };

const fileOf = ({ files }: Whole, key: string): Source | undefined =>
  files.find(({ uri }) => uri === key || canonicalUri(uri) === key);

const isSame = (
  before: Assembled,
  { files, gathered, today }: Pick<Whole, 'files' | 'today'> & Pick<Assembled, 'gathered'>,
): boolean =>
  before.whole.today === today &&
  before.whole.files.length === files.length &&
  files.every((file, index) => file === before.whole.files[index]) &&
  JSON.stringify(before.gathered.inclusions.map(cameOut)) === JSON.stringify(gathered.inclusions.map(cameOut));

const cameOut = ({ strays, isComplete }: Inclusion) => [strays, isComplete];
