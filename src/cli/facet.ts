import { facetKeys } from '../picture';
import type { Diagram } from '../picture/diagram';
import { didYouMean, Misuse } from './command';

/** The key by which positions are told apart, as it was typed. @throws {Misuse} where positions do not differ in it */
export function facetOf(key: string, cards: Diagram['cards']): string {
  const keys = facetKeys(cards);
  if (keys.includes(key)) return key;
  const told =
    keys.length === 0 ? 'Nothing tells the positions of this chart apart.' : `Positions differ in ${keys.join(', ')}.`;
  throw new Misuse(`Positions do not differ in "${key}". ${told}${didYouMean(key, keys)}`);
}
