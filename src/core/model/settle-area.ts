import type { StakeholderId } from '../knowledge';
import { isBareTopic, meansOtherIn, readAreaFor } from '../knowledge';
import type { AreaTree, TreeArea } from './area-tree';
import type { Claim } from './position';

/**
 * The areas of a claim in its context: the people that its position serves resolve a term ("retention" under HR
 * is about employees), and in some industries a term is not an area of the catalog ("engineering" at a car maker is not software).
 */
export function settledAreas(
  tree: AreaTree,
  claim: Claim,
  peopleOf: (claim: Claim) => StakeholderId | undefined,
  industry: string | undefined,
): readonly TreeArea[] {
  const word = claim.term.value;
  const found = tree.read(word);
  const [first] = found;
  if (first?.own) return found;
  if (industry !== undefined && meansOtherIn(industry, word)) return [tree.asText(word)];
  if (first && !isBareTopic(word)) return found;

  const people = peopleOf(claim);
  if (people === undefined || (first && people !== 'employees')) return found;
  const reading = readAreaFor(people, word);
  if (reading) return [tree.place(reading)];
  const [fit, other] = tree.readings(word).filter(({ stakeholders }) => stakeholders.includes(people));
  return fit && !other ? [fit] : found;
}
