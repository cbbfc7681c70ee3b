import type { RoleId } from '../../knowledge';
import type { Located, Organization, Position } from '../../model';
import { collaborationsOf } from '../../model';

/** Two chiefs with different roles side by side: neither reports to the other, and they are two people. */
export type Pair = readonly [Position, Position];

/** The experience and the customer officer of the organization as a whole, if it has both side by side. */
export const cxoAndCco = (organization: Organization): Pair | undefined =>
  sideBySide(organization, 'chief-experience-officer', 'chief-customer-officer');

/** For each role, the first position that is not limited to a region or the like. */
export function sideBySide(organization: Organization, role: RoleId, other: RoleId): Pair | undefined {
  const [one, two] = [role, other].map((id) => organization.withRole(id).find(({ only }) => only.size === 0));
  if (!one || !two || isSamePerson(one, two)) return undefined;
  const { isAbove } = organization.lines;
  return isAbove(one, two) || isAbove(two, one) ? undefined : [one, two];
}

/** Whether a chart links two positions in any way: `works_with`, something they share, a dotted line. */
export function areLinked(organization: Organization, [one, two]: Pair): boolean {
  return collaborationsOf(organization).between(one, two).length > 0 || turnsTo(one, two) || turnsTo(two, one);
}

function turnsTo({ owns, metrics, contributesTo, dottedLineTo }: Position, { id }: Position): boolean {
  const shared = [...owns, ...metrics, ...contributesTo].flatMap(({ sharedWith, lead }) =>
    lead ? [...sharedWith, lead] : sharedWith,
  );
  return [...dottedLineTo, ...shared].some(({ value }) => value === id.value);
}

const isSamePerson = (one: Position, two: Position): boolean =>
  one.holders.some(({ identity }) => two.holders.some((other) => other.identity === identity));

/** The value that names a position's role. */
export const titleOf = ({ title, role, id }: Position): Located<string> => title ?? role ?? id;
