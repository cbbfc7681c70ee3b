import { intoFolder, isYaml, means, meansFile, patternOf, startOf } from '../model';
import type { Inclusion, Located, Pattern, Progress, Stray } from '../model';
import { folderOf, namesFrom, nearest, uriIn } from '../text';
import type { Listing, Stored } from './files';
import type { Known } from './memory';

/** What is known of the files around a chart. */
export interface Surroundings {
  readonly list: (folder: string) => Known<Listing | undefined>;
  readonly read: (uri: string) => Known<Stored>;
}

/** The other files of a chart. */
export interface Gathered {
  readonly uris: readonly string[];
  readonly inclusions: readonly Inclusion[];
  /** What has to be waited for before all of it is known. */
  readonly pending: readonly Promise<unknown>[];
}

/** A chart of more than this is not one that anybody writes by hand. */
export const MOST_FILES = 500;
export const MOST_TEXT = 16_000_000;

/** A pattern that leads through more folders than this was not meant for them. */
const MOST_FOLDERS = 2_000;

/** The files that a chart includes, as far as they are known. @param root the file with the head */
export function gather(root: string, words: readonly Located<string>[], around: Surroundings): Gathered {
  const uris = new Set<string>();
  const pending: Promise<unknown>[] = [];
  let room = MOST_TEXT;
  const inclusions = words.map((at): Inclusion => {
    const before = pending.length;
    const strays: Stray[] = [];
    const stray = (each: Stray): void => void strays.push(each);
    const pattern = patternOf(at.value);
    if (!pattern) stray({ kind: 'outside' });
    const folder = folderOf(root);
    const found = pattern && folder !== undefined ? search(folder, pattern, around, pending) : [];
    for (const names of found === 'too-many' ? [] : found) {
      const uri = uriIn(folder!, names);
      if (uri === root) {
        if (pattern!.isPlain) stray({ kind: 'itself' });
        continue;
      }
      if (uris.has(uri)) continue;
      const known = around.read(uri);
      if (known.pending) pending.push(known.pending);
      const stored = known.found?.value;
      if (!stored) continue;
      if ('unreadable' in stored) {
        stray({ kind: 'unreadable', file: names.join('/'), why: stored.unreadable });
        continue;
      }
      if (uris.size >= MOST_FILES || stored.text.length > room) {
        stray({ kind: 'too-much' });
        break;
      }
      room -= stored.text.length;
      uris.add(uri);
    }
    if (found === 'too-many') stray({ kind: 'too-much' });
    else if (pattern && found.length === 0 && pending.length === before) stray(nothing(folder, pattern, around));
    return { at, strays, isComplete: strays.length === 0 && pending.length === before };
  });
  return { uris: [...uris], inclusions, pending };
}

/** The names that lead to each file that a pattern means, in the same order everywhere. */
function search(top: string, pattern: Pattern, { list }: Surroundings, pending: Promise<unknown>[]): readonly (readonly string[])[] | 'too-many' {
  const files: (readonly string[])[] = [];
  const folders: { readonly names: readonly string[]; readonly progress: Progress }[] = [{ names: [], progress: startOf(pattern) }];
  for (const { names, progress } of folders) {
    if (folders.length > MOST_FOLDERS || files.length > 2 * MOST_FILES) return 'too-many';
    const known = list(uriIn(top, names));
    if (known.pending) pending.push(known.pending);
    for (const { name, kind } of known.found?.value ?? []) {
      const here = [...names, name];
      if (kind === 'file') {
        if (meansFile(pattern, progress, name)) files.push(here);
        continue;
      }
      const inside = kind === 'folder' || pattern.isPlain ? intoFolder(pattern, progress, name) : named(pattern, progress, name);
      if (inside.size > 0) folders.push({ names: here, progress: inside });
    }
  }
  const order = (names: readonly string[]): string => names.join('\0');
  return files.map((names) => [order(names), names] as const).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, names]) => names);
}

/** A link is followed where the pattern walks on from it, not where any depth would lead around in circles. */
const named = (pattern: Pattern, progress: Progress, name: string): Progress =>
  new Set([...intoFolder(pattern, progress, name)].filter((at) => !progress.has(at) && pattern.steps[at] !== '**'));

/** That there is no such file, and what the author may have meant instead. */
function nothing(folder: string | undefined, { steps, isPlain }: Pattern, { list }: Surroundings): Stray {
  const meant = isPlain && folder !== undefined ? meantPath(folder, steps, list) : undefined;
  return { kind: 'nothing', isPattern: !isPlain, ...(meant !== undefined && { meant }) };
}

/** A path like the one that leads nowhere: the folder's charts where it ends in a folder, else the nearest name at each step. */
function meantPath(top: string, steps: readonly string[], list: Surroundings['list']): string | undefined {
  if (steps.length === 1 && steps[0]!.includes('\\')) return steps[0]!.split('\\').filter((step) => step !== '').join('/');
  const names: string[] = [];
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1;
    const here = list(uriIn(top, names)).found?.value ?? [];
    const known = here.filter(({ name, kind }) => (isLast ? kind !== 'file' || isYaml(name) : kind !== 'file'));
    const name = known.find((each) => each.name === step)?.name ?? nearest(step, known.map((each) => each.name));
    if (name === undefined) return undefined;
    names.push(name);
    if (isLast && known.find((each) => each.name === name)?.kind !== 'file') names.push('*.orgchart.yaml');
  }
  return names.join('/');
}

/** Whether a chart's words under `include` mean a file. */
export function includes(root: string, words: readonly string[], uri: string): boolean {
  const folder = folderOf(root);
  const names = folder === undefined ? undefined : namesFrom(folder, uri);
  return names !== undefined && words.some((word) => {
    const pattern = patternOf(word);
    return pattern !== undefined && means(pattern, names);
  });
}
