import { plain } from '../../knowledge';
import type { Organization, Position } from '../../model';
import { memo } from '../../text';

/** The one position with a given title or holder; undefined if none or several match. Case and punctuation do not count. */
export const positionCalled = (organization: Organization, words: string): Position | undefined =>
  called(organization).get(plain(words)) ?? undefined;

/** Positions by their titles and their holders' names; null for names that several share. */
const called = memo((organization: Organization): ReadonlyMap<string, Position | null> => {
  const byWords = new Map<string, Position | null>();
  for (const position of organization.positions) {
    const names = [position.title?.value ?? '', ...position.holders.map(({ name }) => name.value)].map(plain);
    for (const name of new Set(names.filter((each) => each !== '')))
      byWords.set(name, byWords.has(name) ? null : position);
  }
  return byWords;
});
