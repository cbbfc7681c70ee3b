import type { Organization, Position, Stake } from '../../model';
import { stakesOf } from '../../model';
import { memo } from '../../text';
import { isHeld } from './stand-in';

/** Whether areas have owners of some kind, regardless of the claims' limits. */
export interface Ownership {
  /** Whether such a position owns an area, directly or as a part of a wider one that does not exclude it. */
  readonly covers: (area: string) => boolean;
  /** Whether such a position owns a part of an area. */
  readonly hasParts: (area: string) => boolean;
  /** Whether such a position owns an area or any part of it. */
  readonly reaches: (area: string) => boolean;
}

/** Owners of any kind, filled owners, and internal owners. */
export type OwnerKind = 'any' | 'held' | 'inside';

const ofKind = (counts: (owner: Position) => boolean): ((organization: Organization) => Ownership) =>
  memo((organization) => collect(organization, counts));

const OF_KIND: Readonly<Record<OwnerKind, (organization: Organization) => Ownership>> = {
  any: ofKind(() => true),
  held: ofKind(isHeld),
  inside: ofKind(({ external }) => !external),
};

/** The number of positions with stated duties from which a chart's ownership counts as recorded. */
const MANY = 2;

/** Whether a chart has more than begun to record ownership. */
export const hasOwners = ({ positions }: Organization): boolean => {
  const speaking = positions.filter(
    ({ status, owns, contributesTo, consultedOn }) =>
      status !== 'eliminated' && owns.length + contributesTo.length + consultedOn.length > 0,
  );
  return speaking.length >= MANY && speaking.some(({ owns }) => owns.length > 0);
};

export const ownershipIn = (organization: Organization, kind: OwnerKind): Ownership => OF_KIND[kind](organization);

function collect(organization: Organization, counts: (owner: Position) => boolean): Ownership {
  const { areas: tree } = organization;
  const on = new Map<string, Stake[]>();
  const above = new Set<string>();
  for (const stake of stakesOf(organization).all) {
    if (!counts(stake.owner)) continue;
    const same = on.get(stake.area.id);
    if (same) same.push(stake);
    else on.set(stake.area.id, [stake]);
    for (const { id } of tree.above(stake.area.id)) above.add(id);
  }
  const leavesOut = ({ claim }: Stake, area: string): boolean =>
    claim.except.some(({ value }) => tree.isWithin(area, tree.find(value)?.id ?? ''));
  const isCovered = (area: string): boolean =>
    [area, ...tree.above(area).map(({ id }) => id)].some(
      (id) => on.get(id)?.some((stake) => !leavesOut(stake, area)) ?? false,
    );
  const answers = new Map<string, boolean>();
  const covers = (area: string): boolean => {
    let answer = answers.get(area);
    if (answer === undefined) answers.set(area, (answer = isCovered(area)));
    return answer;
  };
  const hasParts = (area: string): boolean => above.has(area);
  return { covers, hasParts, reaches: (area) => covers(area) || hasParts(area) };
}
