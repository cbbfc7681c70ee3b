import type { CarveOut, RoleId } from '../../knowledge';
import { areas, carveOuts, readTitle, roles } from '../../knowledge';
import type { Organization, Position, Stake } from '../../model';
import { stakesOf } from '../../model';
import { catalogRole, fitOf } from './boundary';
import { areOfficers } from './delegation';
import { isHead, superiors } from './superiors';

/**
 * Why it is usual that one position owns an area and another one a part of it; undefined where it is not.
 * The whole is with its usual owner, or one with an unknown role, and the part with another function's chief or below that chief.
 * The experience and the customer officer never simply divide an area, and a customer officer does not take one for employees.
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
    if (found && (found.roles.some(isHeld) || isOwnFunction(organization, part.owner, id))) return found;
  }
  return undefined;
}

/**
 * Whether a position without a known role leads the main area of a role, beyond the part itself, as a director of
 * communications does: by its title, or by owning that area or parts of it.
 */
function leadsFieldOf(organization: Organization, position: Position, role: RoleId, part: string): boolean {
  const [field] = roles.get(role).owns;
  const { areas: tree } = organization;
  if (field === undefined || organization.roleOf(position) !== undefined || tree.isWithin(field, part)) return false;
  const named = (position.title && readTitle(position.title.value)?.functions) ?? [];
  const owned = stakesOf(organization)
    .of(position)
    .map(({ area }) => area.id);
  return [...named, ...owned].some((id) => tree.isWithin(id, field) && !tree.isWithin(id, part));
}

/** Whether a position is named after a part and reports to the head of the organization: a separate function. */
function isOwnFunction(organization: Organization, position: Position, part: string): boolean {
  const manager = organization.lines.manager(position);
  const functions: readonly string[] = (position.title && readTitle(position.title.value)?.functions) ?? [];
  return manager !== undefined && isHead(organization, manager) && functions.includes(part);
}
