import { groupBy, idLetters } from '../../text';
import type { Seat } from '../company';

const MAX_LETTERS = 48;

/** Words that a shortened id must not end with. */
const DANGLING = /(?:-(?:and|of|for|the|to|in|on|at|a|an|und|der|die|das|für|de|la|et|y|e))+$/;

/** Words as an id: lower case with dashes, shortened between words. */
export function slugOf(title: string): string {
  const slug = idLetters(title.replace(/['’]/g, ''))
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= MAX_LETTERS) return slug;
  const cut = slug.slice(0, MAX_LETTERS + 1);
  const words = cut.slice(0, Math.max(cut.lastIndexOf('-'), 1)).slice(0, MAX_LETTERS);
  return words.replace(DANGLING, '');
}

/** An order that does not depend on how the rows of the source are sorted. */
const sourceKey = ({ row }: Seat): string => row.positionId ?? row.id ?? row.email ?? row.name ?? '';

/**
 * An id for each seat: the one from the source's author, or else the title; for repeated titles, with the department;
 * if that repeats too, with a number. Never from a person's name, so that ids outlive their holders.
 */
export function idsOf(seats: readonly Seat[]): string[] {
  const ids: string[] = seats.map(() => '');
  const taken = new Set<string>();
  const give = (index: number, id: string): void => {
    ids[index] = id;
    taken.add(id);
  };
  seats.forEach(({ row }, index) => {
    if (row.slug !== undefined && !taken.has(row.slug)) give(index, row.slug);
  });
  const open = [...seats.keys()].filter((index) => ids[index] === '');
  for (const group of groupBy(open, (index) => stemOf(seats[index]!)).values()) {
    const stem = stemOf(seats[group[0]!]!);
    if (group.length === 1 && !taken.has(stem)) {
      give(group[0]!, stem);
      continue;
    }
    for (const same of groupBy(group, (index) => withUnit(stem, seats[index]!)).values()) {
      const wide = withUnit(stem, seats[same[0]!]!);
      const ordered = same
        .map((index) => ({ index, key: sourceKey(seats[index]!) }))
        .sort((a, b) => ORDER.compare(a.key, b.key));
      let number = same.length === 1 || !taken.has(wide) ? 1 : 2;
      for (const { index } of ordered) {
        while (taken.has(numbered(wide, number))) number++;
        give(index, numbered(wide, number++));
      }
    }
  }
  return ids;
}

const ORDER = new Intl.Collator('en', { numeric: true });

const numbered = (stem: string, number: number): string => (number === 1 ? stem : `${stem}-${number}`);

const stemOf = ({ row: { title, department } }: Seat): string =>
  slugOf(title ?? '') || slugOf(department ?? '') || 'position';

function withUnit(stem: string, { row: { department } }: Seat): string {
  const unit = slugOf(department ?? '');
  return unit === '' || `-${stem}-`.includes(`-${unit}-`) ? stem : `${stem}-${unit}`;
}
