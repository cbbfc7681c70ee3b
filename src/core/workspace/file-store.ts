import type { Located } from '../model';
import { canonicalUri } from '../text';
import type { Files, Listing, Stored } from './files';
import type { Known } from './memory';
import { Memory } from './memory';
import type { Source } from './source';
import { readSource } from './source';

/** Files in their present state: the texts of open files, and the stored contents of all others. Files are identified by their canonical addresses. */
export class FileStore {
  readonly #listings: Memory<Listing | undefined>;
  readonly #texts: Memory<Stored>;
  readonly #open = new Map<string, Opened>();
  /** Files that are also open under another spelling of their address; the one that changed last counts. */
  readonly #alsoOpen = new Map<string, readonly Opened[]>();
  readonly #sources = new Map<string, Source>();
  #changes = 0;

  /** @param files requested each time, since they may become available later */
  constructor(files: () => Files | undefined) {
    this.#listings = new Memory(async (folder) =>
      files()
        ?.list(folder)
        .catch(() => undefined),
    );
    this.#texts = new Memory(
      async (uri) =>
        (await files()
          ?.read(uri)
          .catch(() => undefined)) ?? FAILED,
    );
  }

  /** The files that are open. */
  get open(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** Identifies a state of the store. */
  get state(): string {
    return [this.#changes, this.#listings.changes, this.#texts.changes].join(' ');
  }

  isOpen(uri: string): boolean {
    return this.#open.has(uri);
  }

  /** @param uri as its editor writes it */
  put(uri: string, version: number, text: () => string): void {
    this.#changes++;
    const key = canonicalUri(uri);
    const before = this.#open.get(key);
    const others = [...(this.#alsoOpen.get(key) ?? []), ...(before ? [before] : [])].filter((each) => each.uri !== uri);
    if (others.length > 0) this.#alsoOpen.set(key, others);
    this.#open.set(key, { uri, version, text });
  }

  /** @param spelling the address as its editor writes it */
  close(spelling: string): void {
    this.#changes++;
    const uri = canonicalUri(spelling);
    const others = (this.#alsoOpen.get(uri) ?? []).filter((each) => each.uri !== spelling);
    const isShown = this.#open.get(uri)?.uri !== spelling;
    const next = isShown ? this.#open.get(uri) : others.at(-1);
    const rest = isShown ? others : others.slice(0, -1);
    if (rest.length > 0) this.#alsoOpen.set(uri, rest);
    else this.#alsoOpen.delete(uri);
    if (next) {
      this.#open.set(uri, next);
      return;
    }
    this.#open.delete(uri);
    this.#texts.invalidate((each) => each === uri);
  }

  /** Something in storage has changed. @param how only the contents of a file, or also whether it exists */
  changed(uri: string, how: 'contents' | 'presence'): void {
    this.#texts.invalidate((each) => each === uri || isBelow(uri, each));
    if (how === 'presence')
      this.#listings.invalidate((folder) => folder === uri || isBelow(uri, folder) || isBelow(folder, uri));
  }

  /** Anything in storage may have changed. */
  invalidate(): void {
    this.#texts.invalidate(() => true);
    this.#listings.invalidate(() => true);
  }

  list(folder: string): Known<Listing | undefined> {
    return this.#listings.get(folder);
  }

  /** The same, once it is known. */
  listed(folder: string): Promise<Listing | undefined> {
    return this.#listings.settled(folder);
  }

  read(uri: string): Known<Stored> {
    const source = this.#open.has(uri) ? this.source(uri) : undefined;
    return source ? { found: { value: source }, pending: undefined } : this.#texts.get(uri);
  }

  /** The length of a stored text, once it is known. */
  async length(uri: string): Promise<number> {
    return textOf(await this.#texts.settled(uri))?.length ?? 0;
  }

  /** A file in its present state, if its text is known. */
  source(uri: string): Source | undefined {
    const before = this.#sources.get(uri);
    const open = this.#open.get(uri);
    if (open && before?.version === open.version && before.uri === open.uri) return before;
    const text = open ? open.text() : textOf(this.#texts.get(uri).found?.value);
    if (text === undefined) return undefined;
    if (!open && before?.version === undefined && before?.text === text) return before;
    const source = readSource(open?.uri ?? uri, open?.version, text, before);
    this.#sources.set(uri, source);
    return source;
  }

  /** The entries of a file under `include`. */
  words(uri: string): Known<readonly string[]> {
    const { found, pending } = this.read(uri);
    const source = textOf(found?.value)?.includes(INCLUDE) ? this.source(uri) : undefined;
    return { found: found && { value: source ? wordsIn(source).map(({ value }) => value) : [] }, pending };
  }

  /** Keeps only the files that are used. */
  keep(used: ReadonlySet<string>): void {
    for (const uri of this.#sources.keys()) if (!used.has(uri)) this.#sources.delete(uri);
  }
}

interface Opened {
  readonly uri: string;
  readonly version: number;
  readonly text: () => string;
}

/** The entries with which a file includes others. */
export const wordsIn = (source: Source): readonly Located<string>[] =>
  source.text.includes(INCLUDE) ? source.chart.head.include : [];

/** A text without this word includes nothing and does not have to be parsed. */
const INCLUDE = 'include';

const FAILED: Stored = { unreadable: 'failed' };

const textOf = (stored: Stored | undefined): string | undefined =>
  stored && 'text' in stored ? stored.text : undefined;

const isBelow = (folder: string, uri: string): boolean => uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
