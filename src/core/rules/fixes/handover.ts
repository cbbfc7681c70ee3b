import type { Organization, Position, Stake } from '../../model';
import { coverageOf, isScopeWithin, stakesOf } from '../../model';
import { catalogRole, suits } from '../analysis/boundary';
import { clashIn } from '../analysis/clash';
import { disputesOf } from '../analysis/disputes';
import { usualOwnersIn } from '../analysis/likely-owner';
import { isOverloadedWith } from '../analysis/load';
import type { ProposedFix } from '../rule';
import { called, inSentence } from '../words/say';
import { contribute, disown, handOver } from './claim-edits';
import { isJoined } from './split-claim';

/** The most positions with a role that are considered as new owners. */
export const MAX_CANDIDATES = 5;

/** Fixes with which a position gives up an area, the best first; none if they would only cause another problem. */
export function handovers(organization: Organization, stake: Stake): ProposedFix[] {
  if (disputesOf(organization).hidesMore(stake) || isWholeMandate(organization, stake)) return [];
  const area = inSentence(stake.area);
  const contributing = {
    title: `Let ${called(organization, stake.owner)} contribute to ${area}`,
    safe: false,
    edits: contribute(organization, stake),
  };
  return [...newOwner(organization, stake), ...(isMissed(organization, stake) ? [] : [contributing])];
}

/** Whether an area is the only duty of an executive. */
const isWholeMandate = (organization: Organization, { owner, claim }: Stake): boolean =>
  owner.owns.length === 1 &&
  !isJoined(organization, claim) &&
  owner.responsibilities.length === 0 &&
  catalogRole(organization, owner)?.level === 'executive';

/** Leaves the area to its other owner, or else gives it to a position whose role usually owns it. */
function newOwner(organization: Organization, stake: Stake): ProposedFix[] {
  const area = inSentence(stake.area);
  const owner = ownerBesides(organization, stake);
  if (owner)
    return [
      { title: `Leave ${area} to ${called(organization, owner)}`, safe: false, edits: disown(organization, stake) },
    ];
  const candidate = usualOwnersIn(organization, stake.area.id)
    .flatMap((id) => organization.withRole(id))
    .slice(0, MAX_CANDIDATES)
    .find((position) => couldOwn(organization, position, [stake]));
  if (!candidate) return [];
  return [
    {
      title: `Give ${area} to ${called(organization, candidate)}`,
      safe: false,
      edits: handOver(organization, [stake], candidate),
    },
  ];
}

/** The other owners of the area, directly or as a part of a wider one. */
function ownerBesides(organization: Organization, stake: Stake): Position | undefined {
  const { areas: tree } = organization;
  const isLeftOut = ({ claim }: Stake): boolean =>
    claim.except.some(({ value }) => tree.isWithin(stake.area.id, tree.find(value)?.id ?? ''));
  return [stake.area, ...tree.above(stake.area.id)]
    .flatMap(({ id }) => stakesOf(organization).meeting(id, stake.scope).flat())
    .filter((other) => other.owner !== stake.owner && isScopeWithin(stake.scope, other.scope) && !isLeftOut(other))
    .find((other) => suits(organization, other.owner, stake.area.id))?.owner;
}

/** Whether a whole organization would be without an owner of an area, or of any part of it, if its owner gave it up. */
function isMissed(organization: Organization, stake: Stake): boolean {
  const { areas: tree } = organization;
  if (coverageOf(organization) !== 'full') return false;
  const stakes = stakesOf(organization);
  const isOwned = (id: string): boolean =>
    stakes
      .meeting(id, new Map())
      .flat()
      .some((other) => other.claim !== stake.claim);
  return ![...tree.all.keys()].some(
    (id) => (tree.isWithin(id, stake.area.id) || tree.isWithin(stake.area.id, id)) && isOwned(id),
  );
}

/** Whether a position could take over areas from another one without a conflict and without too much to handle. */
export function couldOwn(organization: Organization, position: Position, wanted: readonly Stake[]): boolean {
  const isWelcome = ({ owner, area }: Stake): boolean => owner !== position && suits(organization, position, area.id);
  if (position.status === 'eliminated' || !wanted.every(isWelcome) || isOverloadedWith(organization, position, wanted))
    return false;
  const { areas: tree } = organization;
  const clash = clashIn(organization);
  return wanted.every((stake) => {
    const taken: Stake = { ...stake, owner: position };
    const on = (id: string): readonly Stake[] =>
      stakesOf(organization)
        .meeting(id, stake.scope)
        .flat()
        .filter((other) => other.owner !== stake.owner);
    const parts = [...tree.all.keys()].filter((id) => tree.isWithin(id, stake.area.id));
    const around = [stake.area, ...tree.above(stake.area.id)];
    return (
      !around.some(({ id }) => on(id).some((wide) => clash(wide, taken))) &&
      !parts.some((id) => on(id).some((part) => clash(taken, part)))
    );
  });
}
