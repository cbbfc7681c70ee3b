import type { StakeholderId } from '../knowledge';
import { isBareTopic, meansOtherIn, readAreaFor } from '../knowledge';
import type { AreaTree, TreeArea } from './area-tree';
import type { Claim } from './position';

/** What surrounds a claim and resolves its term. */
export interface ClaimContext {
  /** The people that the claim's position serves; undefined if that is open. */
  readonly peopleOf: (claim: Claim) => StakeholderId | undefined;
  /** The areas of the claim's position, by its title and its other claims. */
  readonly fieldsOf: (claim: Claim) => readonly string[];
  readonly industry: string | undefined;
}

/**
 * The areas of a claim in its context: the people that its position serves resolve a term ("retention" under HR
 * is about employees), then the position's own field ("analytics" under a chief data officer is business intelligence),
 * and in some industries a term is not an area of the catalog ("engineering" at a car maker is not software).
 */
export function settledAreas(
  tree: AreaTree,
  claim: Claim,
  { peopleOf, fieldsOf, industry }: ClaimContext,
): readonly TreeArea[] {
  const word = claim.term.value;
  const found = tree.read(word);
  const [first] = found;
  if (first?.own) return found;
  if (industry !== undefined && meansOtherIn(industry, word)) return [tree.asText(word)];
  if (first && !isBareTopic(word)) return found;

  const people = peopleOf(claim);
  if (people !== undefined && (!first || people === 'employees')) {
    const reading = readAreaFor(people, word);
    if (reading) return [tree.place(reading)];
    const fit = onlyOne(tree.readings(word).filter(({ stakeholders }) => stakeholders.includes(people)));
    if (fit) return [fit];
  }
  const fit = first || isBareTopic(word) ? undefined : inField(tree, tree.readings(word), fieldsOf(claim));
  return fit ? [fit] : found;
}

/** The one meaning in a position's field, or beside it in the same wider field. */
function inField(tree: AreaTree, readings: readonly TreeArea[], fields: readonly string[]): TreeArea | undefined {
  if (readings.length === 0 || fields.length === 0) return undefined;
  const inside = readings.filter(({ id }) => fields.some((field) => tree.isWithin(id, field)));
  const parents = new Set(fields.map((field) => tree.get(field)?.parent));
  return onlyOne(
    inside.length > 0 ? inside : readings.filter(({ parent }) => parent !== undefined && parents.has(parent)),
  );
}

const onlyOne = <T>([first, ...others]: readonly T[]): T | undefined => (others.length === 0 ? first : undefined);
