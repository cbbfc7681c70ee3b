import type { CarveOut, RoleId } from '../../knowledge';
import { areas, carveOuts, roles } from '../../knowledge';
import type { Organization, Position, Stake } from '../../model';
import { stakesOf } from '../../model';
import { catalogRole, fitOf } from './boundary';
import { areOfficers } from './delegation';
import { isHead, superiors } from './superiors';

/**
 * Why it is usual that one position owns an area and another one a part of it; undefined where it is not.
 * The whole is with its usual owner, or one whose role is not known, and the part with another function's chief, or below that chief.
 * The experience and the customer officer never just divide an area, and a customer officer does not take one for employees.
 */
export function usualCarveOut(organization: Organization, wide: Stake, part: Stake): CarveOut | undefined {
  const { areas: tree, roleOf } = organization;
  const role = catalogRole(organization, wide.owner);
  if (role && fitOf(organization, role, wide.area.id) !== 'usual') return undefined;
  if (areOfficers(organization, wide.owner, part.owner) || (role && roleOf(part.owner) === role.id)) return undefined;
  if (roleOf(part.owner) === 'chief-customer-officer' && tree.isWithin(part.area.id, 'employee-experience'))
    return undefined;
  const line = [part.owner, ...superiors(organization, part.owner)].filter((each) => !isHead(organization, each));
  const isHeld = (by: RoleId): boolean =>
    line.some((each) => roleOf(each) === by || leadsFieldOf(organization, each, by, part.area.id));
  for (const { id } of [part.area, ...tree.above(part.area.id)]) {
    if (id === wide.area.id) return undefined;
    const found = areas.has(id) ? carveOuts.get(id) : undefined;
    if (found?.roles.some(isHeld)) return found;
  }
  return undefined;
}

/** Whether a position without a known role owns what a role is first of all for, besides the part itself, as a director of communications does. */
function leadsFieldOf(organization: Organization, position: Position, role: RoleId, part: string): boolean {
  const [field] = roles.get(role).owns;
  return (
    organization.roleOf(position) === undefined &&
    stakesOf(organization)
      .of(position)
      .some(({ area }) => area.id === field && !organization.areas.isWithin(field, part))
  );
}
