import { folderOf, memo, namesFrom, uriIn } from '../text';
import type { Listing } from './files';
import { isChart } from './files';
import { includes } from './gather';
import type { Known } from './memory';

/** The data for finding charts that include others. */
export interface Above {
  readonly list: (folder: string) => Known<Listing | undefined>;
  /** The entries of a file under `include`. */
  readonly words: (uri: string) => Known<readonly string[]>;
  /** Files that may not be stored yet. */
  readonly open: readonly string[];
  /** Folders that the search leaves only with `looksAbove`. */
  readonly tops: readonly string[];
  /** Whether a chart may be above those folders, since only a part of it may be open. */
  readonly looksAbove: boolean;
}

/** The main file of the chart that contains a file. */
export interface Rooted {
  readonly root: string;
  readonly pending: readonly Promise<unknown>[];
}

/** The most folders above a file to search outside the opened folders. */
const MAX_ABOVE = 4;

/** The most charts in a folder that are considered. A folder with more of them is a collection that no chart spans. */
const MAX_CHARTS = 200;

interface Including {
  readonly uri: string;
  readonly words: readonly string[];
  readonly depth: number;
}

/**
 * The nearest chart that includes a file; the file itself if there is none. Since an included file includes nothing,
 * one that is included itself does not count: of two that include each other, the upper one is the chart, then the first by name.
 */
export function rootOf(uri: string, above: Above): Rooted {
  const pending: Promise<unknown>[] = [];
  const folders = foldersAbove(uri, above, pending).reverse();
  const including = folders.flatMap((folder, depth) =>
    chartsIn(folder, uri, above, pending).flatMap((chart): Including[] => {
      const known = above.words(chart);
      if (known.pending) pending.push(known.pending);
      const words = known.found?.value ?? [];
      return words.length > 0 ? [{ uri: chart, words, depth }] : [];
    }),
  );
  const roots: Including[] = [];
  for (const each of including)
    if (!roots.some((root) => root.uri !== each.uri && includes(root.uri, root.words, each.uri))) roots.push(each);
  if (roots.some((root) => root.uri === uri)) return { root: uri, pending };
  const own = roots.filter((root) => includes(root.uri, root.words, uri));
  const nearest = Math.max(...own.map(({ depth }) => depth));
  return { root: own.find(({ depth }) => depth === nearest)?.uri ?? uri, pending };
}

/**
 * The folder of a file and those above it: up to the widest of the opened folders that contains it, or, if the chart may be above that,
 * up to the top of its repository.
 */
function foldersAbove(uri: string, { tops, looksAbove, list }: Above, pending: Promise<unknown>[]): string[] {
  const folders: string[] = [];
  for (let folder = folderOf(uri); folder !== undefined; folder = folderOf(folder)) folders.push(folder);
  const last = folders.findLastIndex((folder) => tops.includes(folder));
  if (last === -1) return folders.slice(0, MAX_ABOVE);
  let end = last;
  while (looksAbove && end + 1 < Math.min(MAX_ABOVE, folders.length)) {
    const known = list(folders[end]!);
    if (known.pending) pending.push(known.pending);
    if (!known.found?.value || isRepository(known.found.value)) break;
    end++;
  }
  return folders.slice(0, end + 1);
}

/** Whether a folder is the top of a repository. In a submodule, `.git` is a file: the chart may be in the repository around it. */
const isRepository = (listing: Listing): boolean =>
  listing.some(({ name, kind }) => name === '.git' && kind === 'folder');

function chartsIn(folder: string, uri: string, { list, open }: Above, pending: Promise<unknown>[]): readonly string[] {
  const known = list(folder);
  if (known.pending) pending.push(known.pending);
  const isHere = (file: string): boolean => namesFrom(folder, file)?.length === 1;
  const stored = known.found?.value ? chartNames(known.found.value).map((name) => uriIn(folder, [name])) : [];
  const unstored = [...open, uri].filter((file) => isHere(file) && !stored.includes(file));
  return unstored.length === 0 ? stored : [...new Set([...stored, ...unstored])].sort();
}

const chartNames = memo((listing: Listing): readonly string[] => {
  const names = listing.filter(({ name, kind }) => kind === 'file' && isChart(name)).map(({ name }) => name);
  return names.sort().slice(0, MAX_CHARTS);
});
