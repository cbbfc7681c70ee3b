import { facetKeys } from '../picture';
import type { Diagram } from '../picture/diagram';
import { didYouMean, Misuse } from './command';

/** The key that separates positions into groups, as it was typed. @throws {Misuse} if all positions have the same value for it */
export function facetOf(key: string, cards: Diagram['cards']): string {
  const keys = facetKeys(cards);
  if (keys.includes(key)) return key;
  const known =
    keys.length === 0
      ? 'The positions of this chart cannot be grouped by anything.'
      : `Positions differ in ${keys.join(', ')}.`;
  throw new Misuse(`Positions do not differ in "${key}". ${known}${didYouMean(key, keys)}`);
}
