import { findTerritory } from '../geography';
import { memoized } from '../words/memo';

/** A title and the region or country that it is limited to. */
export interface PlacedTitle {
  /** The title without the place. */
  readonly title: string;
  /** The id of the territory. */
  readonly place: string;
}

/** A place has no more words than that: "Europe, Middle East and Africa". */
const MAX_WORDS = 5;

/** What joins a title and a place behind it: "CFO, Americas", "CFO – Americas", "Sales Director for the Nordics". */
const JOINT = /(?:[\s,;|/–—-]|(?<=\s)(?:for|of|in)(?=\s|$))+$/iu;

/** The place that a title names behind the role or before it: "CFO EMEA", "Chief Customer Officer, UK & Ireland", "EMEA Finance Director". */
export const placeOfTitle: (title: string) => PlacedTitle | undefined = memoized((title) => {
  const words = [...title.matchAll(/[^\s,;|]+/gu)];
  for (let count = Math.min(MAX_WORDS, words.length - 1); count > 0; count--) {
    const start = words.at(-count)!.index;
    const end = words[count]!.index;
    const behind = findTerritory(title.slice(start), false);
    const rest = title.slice(0, start).replace(JOINT, '');
    if (behind !== undefined && rest !== '') return { title: rest, place: behind };
    const before = findTerritory(title.slice(0, end).replace(/[\s,;|–-]+$/u, ''), false);
    if (before !== undefined) return { title: title.slice(end), place: before };
  }
  return undefined;
});
