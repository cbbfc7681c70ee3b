import { groupBy } from '../../text';
import { nameKey, wordKey } from '../cells';
import type { IdSpace, Reference, RosterRow } from '../roster';

/** The kinds of references, in the order in which they are tried, the most trusted first. */
const SPACES: readonly IdSpace[] = ['position', 'id', 'email', 'name', 'title', 'unit'];

/** The names of the kinds in a sentence. */
export const SPACE_NAMES: Readonly<Record<IdSpace, string>> = {
  position: 'position ids',
  id: 'ids',
  email: 'email addresses',
  name: 'names',
  title: 'titles',
  unit: 'departments',
};

/** Rows by the keys that references may use. */
export interface Index {
  /** The rows with a key of one kind, in exact spelling. */
  readonly exact: (space: IdSpace, word: string) => readonly number[];
  /** As {@link exact}, ignoring case. */
  readonly loose: (space: IdSpace, word: string) => readonly number[];
}

/** The share of references that must resolve for a kind to be accepted without trying the next. */
const GOOD_SHARE = 0.8;

function keysOf(row: RosterRow, space: IdSpace): readonly string[] {
  const found: Readonly<Record<IdSpace, readonly (string | undefined)[]>> = {
    position: [row.positionId, row.slug],
    id: [row.id, row.slug, ...(row.aliases ?? [])],
    email: [row.email, ...(row.aliases ?? []).filter((alias) => alias.includes('@'))],
    name: [row.name],
    title: [row.title],
    unit: [row.unit],
  };
  return found[space].flatMap((key) => key ?? []);
}

export function indexRows(rows: readonly RosterRow[]): Index {
  const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();
  const table = (
    space: IdSpace,
    how: string,
    keyOf: (word: string) => string,
  ): ReadonlyMap<string, readonly number[]> => {
    const name = `${space} ${how}`;
    let made = tables.get(name);
    if (!made) {
      const pairs = rows.flatMap((row, index) =>
        [...new Set(keysOf(row, space).map(keyOf))].map((key) => ({ key, index })),
      );
      made = new Map(
        [...groupBy(pairs, ({ key }) => key)].map(([key, group]) => [key, group.map(({ index }) => index)]),
      );
      tables.set(name, made);
    }
    return made;
  };
  const spoken = (space: IdSpace, word: string): string => (space === 'name' ? nameKey(word) : wordKey(word));
  const asWritten = (word: string): string => word.trim();
  return {
    exact: (space, word) =>
      (space === 'name'
        ? table(space, 'loose', (each) => spoken(space, each)).get(spoken(space, word))
        : table(space, 'exact', asWritten).get(asWritten(word))) ?? [],
    loose: (space, word) => table(space, 'loose', (each) => spoken(space, each)).get(spoken(space, word)) ?? [],
  };
}

/** The kind of the references in one column, and how many of them resolve. */
export interface Choice {
  readonly space: IdSpace;
  readonly resolved: number;
  readonly of: number;
}

/** A cell may name several managers. */
const parts = (word: string): readonly string[] => (SEPARATOR.test(word) ? [word, ...word.split(SEPARATOR)] : [word]);
const SEPARATOR = /[;|\n]/;

/** Tries the kind that the header suggests, then the others by trust; the first with the most resolved references wins. */
export function chooseSpace(references: readonly Reference[], index: Index): Choice {
  const said = references.find(({ space }) => space !== undefined)?.space;
  const order = said === undefined || said === 'name' ? SPACES : [said, ...SPACES.filter((space) => space !== said)];
  const words = references.map(({ value }) => value);
  let best: Choice = { space: said ?? 'id', resolved: 0, of: words.length };
  for (const space of order) {
    const resolved = words.filter((word) => parts(word).some((part) => index.loose(space, part).length > 0)).length;
    if (resolved > words.length * GOOD_SHARE) return { space, resolved, of: words.length };
    if (resolved > best.resolved) best = { space, resolved, of: words.length };
  }
  return best;
}

/** Whether a reference names its own row, as for a top position that reports to itself. */
export const namesItself = (row: RosterRow, space: IdSpace, word: string): boolean =>
  keysOf(row, space).some((key) =>
    space === 'name' ? nameKey(key) === nameKey(word) : wordKey(key) === wordKey(word),
  );
