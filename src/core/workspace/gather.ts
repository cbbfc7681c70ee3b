import type { Inclusion, Located, Pattern, Progress, Stray } from '../model';
import { intoFolder, isYaml, means, meansFile, patternOf, startOf } from '../model';
import { folderOf, namesFrom, nearest, uriIn } from '../text';
import type { Listing, Stored } from './files';
import type { Known } from './memory';

/** What is known about the files around a chart. */
export interface Around {
  readonly list: (folder: string) => Known<Listing | undefined>;
  readonly read: (uri: string) => Known<Stored>;
}

/** The other files of a chart. */
export interface Gathered {
  readonly uris: readonly string[];
  readonly inclusions: readonly Inclusion[];
  /** What must be loaded before all of it is known. */
  readonly pending: readonly Promise<unknown>[];
}

/** The most files of a chart; no handwritten chart has more. */
const MAX_FILES = 500;
const MAX_TEXT = 16_000_000;

/** The most folders that a pattern may search. */
const MAX_FOLDERS = 2_000;

/** The files that a chart includes, as far as they are known. @param root the file with the head */
export function gather(root: string, words: readonly Located<string>[], around: Around): Gathered {
  const pile: Pile = { root, uris: new Set(), room: MAX_TEXT, pending: [] };
  const inclusions = words.map((at): Inclusion => {
    const before = pile.pending.length;
    const { uris, strays } = take(pile, at.value, around);
    return { at, uris, strays, isComplete: strays.length === 0 && pile.pending.length === before };
  });
  return { uris: [...pile.uris], inclusions, pending: pile.pending };
}

/** The state of a collection. */
interface Pile {
  readonly root: string;
  readonly uris: Set<string>;
  /** The amount of text that may still be added. */
  room: number;
  readonly pending: Promise<unknown>[];
}

/** Adds the files that an entry matches. */
function take(pile: Pile, word: string, around: Around): Pick<Inclusion, 'uris' | 'strays'> {
  const folder = folderOf(pile.root);
  const pattern = patternOf(word);
  if (!pattern || folder === undefined) return { uris: [], strays: [{ kind: 'outside' }] };
  const before = pile.pending.length;
  const found = search(folder, pattern, around, pile.pending);
  if (found === 'too-many') return { uris: [], strays: [{ kind: 'too-much' }] };
  if (found.length === 0)
    return { uris: [], strays: pile.pending.length > before ? [] : [nothing(folder, pattern, around)] };
  const uris: string[] = [];
  const strays: Stray[] = [];
  for (const names of found) {
    const uri = uriIn(folder, names);
    const stray =
      uri === pile.root ? (pattern.isPlain ? ({ kind: 'itself' } as const) : undefined) : add(pile, uri, names, around);
    if (stray) strays.push(stray);
    if (stray?.kind === 'too-much') break;
    if (pile.uris.has(uri)) uris.push(uri);
  }
  return { uris, strays };
}

/** Adds a file, or records why not; an unknown file is loaded first. */
function add(pile: Pile, uri: string, names: readonly string[], { read }: Around): Stray | undefined {
  if (pile.uris.has(uri)) return undefined;
  const { found, pending } = read(uri);
  if (pending) pile.pending.push(pending);
  if (!found) return undefined;
  const stored = found.value;
  if ('unreadable' in stored) return { kind: 'unreadable', file: names.join('/'), why: stored.unreadable };
  if (pile.uris.size >= MAX_FILES || stored.text.length > pile.room) return { kind: 'too-much' };
  pile.room -= stored.text.length;
  pile.uris.add(uri);
  return undefined;
}

/** The paths of the files that a pattern matches, in the same order everywhere. */
function search(
  top: string,
  pattern: Pattern,
  { list }: Around,
  pending: Promise<unknown>[],
): readonly (readonly string[])[] | 'too-many' {
  const files: (readonly string[])[] = [];
  const folders: { readonly names: readonly string[]; readonly progress: Progress }[] = [
    { names: [], progress: startOf(pattern) },
  ];
  for (const { names, progress } of folders) {
    if (folders.length > MAX_FOLDERS || files.length > 2 * MAX_FILES) return 'too-many';
    const known = list(uriIn(top, names));
    if (known.pending) pending.push(known.pending);
    for (const { name, kind } of known.found?.value ?? []) {
      const here = [...names, name];
      if (kind === 'file') {
        if (meansFile(pattern, progress, name)) files.push(here);
        continue;
      }
      const inside =
        kind === 'folder' || pattern.isPlain ? intoFolder(pattern, progress, name) : named(pattern, progress, name);
      if (inside.size > 0) folders.push({ names: here, progress: inside });
    }
  }
  const order = (names: readonly string[]): string => names.join('\0');
  return files
    .map((names) => [order(names), names] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, names]) => names);
}

/** A link is followed if the pattern names the next step, but not for any depth, which could lead in circles. */
const named = (pattern: Pattern, progress: Progress, name: string): Progress =>
  new Set([...intoFolder(pattern, progress, name)].filter((at) => !progress.has(at) && pattern.steps[at] !== '**'));

/** The finding that there is no such file, with the probable name. */
function nothing(folder: string, { steps, isPlain }: Pattern, { list }: Around): Stray {
  const meant = isPlain ? meantPath(folder, steps, list) : undefined;
  return { kind: 'nothing', isPattern: !isPlain, ...(meant !== undefined && { meant }) };
}

/** A path like the missing one: the folder's charts if it ends in a folder, else the nearest name at each step. */
function meantPath(top: string, steps: readonly string[], list: Around['list']): string | undefined {
  if (steps.length === 1 && steps[0]!.includes('\\'))
    return steps[0]!
      .split('\\')
      .filter((step) => step !== '')
      .join('/');
  const names: string[] = [];
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1;
    const here = list(uriIn(top, names)).found?.value ?? [];
    const known = here.filter(({ name, kind }) => (isLast ? kind !== 'file' || isYaml(name) : kind !== 'file'));
    const name =
      known.find((each) => each.name === step)?.name ??
      nearest(
        step,
        known.map((each) => each.name),
      );
    if (name === undefined) return undefined;
    names.push(name);
    if (isLast && known.find((each) => each.name === name)?.kind !== 'file') names.push('*.orgchart.yaml');
  }
  return names.join('/');
}

/** Whether a chart's entries under `include` match a file. */
export function includes(root: string, words: readonly string[], uri: string): boolean {
  const folder = folderOf(root);
  const names = folder === undefined ? undefined : namesFrom(folder, uri);
  return (
    names !== undefined &&
    words.some((word) => {
      const pattern = patternOf(word);
      return pattern !== undefined && means(pattern, names);
    })
  );
}
