import { uriIn } from '../text';
import type { Listing } from './files';
import { isChart } from './files';

/** The most folders to search, for users who open a whole disk. */
const MAX_FOLDERS = 2_000;
const MAX_FOUND = 200;

/** The charts in some folders and all folders below them, the upper ones first; without hidden folders, and up to a limit. */
export async function chartsBelow(
  tops: readonly string[],
  list: (folder: string) => Promise<Listing | undefined>,
): Promise<string[]> {
  const charts: string[] = [];
  let folders = [...tops];
  for (let looked = 0; folders.length > 0 && looked < MAX_FOLDERS && charts.length < MAX_FOUND; ) {
    const level = folders.slice(0, MAX_FOLDERS - looked);
    looked += level.length;
    const listings = await Promise.all(level.map(list));
    folders = listings.flatMap((listing, index) =>
      namesOf(listing, 'folder')
        .filter(isVisible)
        .map((name) => uriIn(level[index]!, [name])),
    );
    charts.push(
      ...listings.flatMap((listing, index) =>
        namesOf(listing, 'file')
          .filter(isChart)
          .map((name) => uriIn(level[index]!, [name])),
      ),
    );
  }
  return [...new Set(charts)].slice(0, MAX_FOUND);
}

const namesOf = (listing: Listing | undefined, kind: 'file' | 'folder'): string[] =>
  (listing ?? [])
    .filter((each) => each.kind === kind)
    .map(({ name }) => name)
    .sort();

const isVisible = (name: string): boolean => !name.startsWith('.') && name !== 'node_modules';
