import { editDistance } from '../../text';
import { peopleOf } from './people';
import { tokensOf } from './tokens';

/** The number of wrong letters allowed in a word: none in a short one, one or two in a long one. */
const MIN_ONE_SLIP = 5;
const MIN_TWO_SLIPS = 10;

const MAX_LENGTH = 64;

/** Finds the phrase that was probably meant if a text has only typing mistakes. */
export interface Slips {
  /** The phrase that matches a text apart from typing mistakes; undefined if a wrong word is itself a known word. */
  readonly find: (text: string) => string | undefined;
}

/**
 * Corrects typing mistakes against some phrases. A word that is correct in any phrase is not a mistake, so that a guess changes letters and never
 * meaning: "customer sucess" is "customer success", "partner support" never "customer support".
 */
export function slipsAgainst(phrases: Iterable<string>): Slips {
  const byLength = new Map<number, Map<string, readonly string[]>>();
  const words = new Set<string>();
  for (const phrase of phrases) {
    const tokens = tokensOf(phrase);
    for (const token of tokens) words.add(token);
    const known = byLength.get(tokens.length) ?? new Map<string, readonly string[]>();
    byLength.set(tokens.length, known);
    if (!known.has(phrase)) known.set(phrase, tokens);
  }
  return {
    find: (text) => {
      const tokens = tokensOf(text);
      if (tokens.length === 0 || text.length > MAX_LENGTH) return undefined;
      let best: string | undefined;
      let least = Number.POSITIVE_INFINITY;
      for (const [phrase, known] of byLength.get(tokens.length) ?? []) {
        const distance = known.reduce((sum, token, i) => sum + slip(tokens[i]!, token, words), 0);
        if (distance < least) [best, least] = [phrase, distance];
      }
      return best;
    },
  };
}

/** The number of wrong letters in a word; infinite if it is another word. */
function slip(word: string, meant: string, known: ReadonlySet<string>): number {
  if (word === meant) return 0;
  const most = meant.length >= MIN_TWO_SLIPS ? 2 : meant.length >= MIN_ONE_SLIP ? 1 : 0;
  const isOther = peopleOf(word) === undefined ? known.has(word) : peopleOf(word) !== peopleOf(meant);
  if (isOther || Math.abs(word.length - meant.length) > most) return Number.POSITIVE_INFINITY;
  const distance = editDistance(word, meant);
  return distance <= most ? distance : Number.POSITIVE_INFINITY;
}
