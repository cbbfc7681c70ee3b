import type { RoleId } from '../../knowledge';
import type { AnyStake, Organization, Position } from '../../model';
import { memo } from '../../text';

/** The two officers whose overlap no reporting line resolves. */
const OFFICERS: ReadonlySet<RoleId | undefined> = new Set<RoleId>([
  'chief-experience-officer',
  'chief-customer-officer',
]);

/** Whether two positions are the experience and the customer officer, or two of one kind. */
export const areOfficers = ({ roleOf }: Organization, one: Position, other: Position): boolean =>
  OFFICERS.has(roleOf(one)) && OFFICERS.has(roleOf(other));

/** Whether a position has a dotted line to another one, or to a position below it: the other has delegated a part of the work. */
export function isDelegate(organization: Organization, position: Position, owner: Position): boolean {
  if (position.dottedLineTo.length === 0 || areOfficers(organization, position, owner)) return false;
  return position.dottedLineTo.some(({ value }) => {
    const leader = organization.position(value);
    return leader !== undefined && (leader === owner || organization.lines.isAbove(owner, leader));
  });
}

/** Whether the owner of a limited part and the owner of the whole answer to the same leader, who has divided the work. The first does so by a dotted line. */
export const sharesLeader = ({ lines, position: find }: Organization, local: AnyStake, whole: AnyStake): boolean =>
  local.scope.size > 0 &&
  whole.scope.size === 0 &&
  local.owner.dottedLineTo.some(({ value }) => {
    const leader = find(value);
    return leader !== undefined && lines.isAbove(leader, whole.owner);
  });

/**
 * Whether two positions may be in one line that another mistake hides: a misspelled manager, a loop, a duplicate id.
 * A misspelled manager counts as the probably intended one.
 */
export function mayBeInLine(organization: Organization, one: Position, other: Position): boolean {
  const cut = cutOff(organization);
  return cut.size > 0 && (mayBeBelow(organization, cut, one, other) || mayBeBelow(organization, cut, other, one));
}

function mayBeBelow(
  { lines, position, nearestId, duplicates }: Organization,
  cut: ReadonlyMap<Position, Position>,
  lower: Position,
  upper: Position,
): boolean {
  const top = cut.get(lower);
  if (!top) return false;
  const [word] = top.reportsTo;
  const isMisspelled = word && !position(word.value) && !duplicates.some(({ first }) => first === top);
  const meant = isMisspelled ? position(nearestId(word.value) ?? '') : undefined;
  return !meant || meant === upper || lines.isAbove(upper, meant);
}

/** All positions below one with a missing manager or a duplicate id, each with that one. */
const cutOff = memo(({ lines, duplicates }: Organization): ReadonlyMap<Position, Position> => {
  const broken = [
    ...lines.tops.filter(({ reportsTo }) => reportsTo.length > 0),
    ...duplicates.map(({ first }) => first),
  ];
  const cut = new Map<Position, Position>();
  for (const top of broken) {
    const below = [top];
    for (let at = below.pop(); at; at = below.pop()) {
      if (cut.has(at)) continue;
      cut.set(at, top);
      below.push(...lines.reports(at));
    }
  }
  return cut;
});
