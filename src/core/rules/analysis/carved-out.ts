import type { CarveOut } from '../../knowledge';
import { areas, carveOuts } from '../../knowledge';
import type { Organization, Stake } from '../../model';
import { catalogRole, fitOf } from './boundary';
import { areOfficers } from './delegation';
import { isHead, superiors } from './superiors';

/**
 * Why it is usual that one position owns an area and another one a part of it; undefined where it is not.
 * The whole is with its usual owner and the part with another function's chief, or below that chief.
 * The experience and the customer officer never just divide an area, and a customer officer does not take one for employees.
 */
export function usualCarveOut(organization: Organization, wide: Stake, part: Stake): CarveOut | undefined {
  const { areas: tree, roleOf } = organization;
  const role = catalogRole(organization, wide.owner);
  if (!role || fitOf(organization, role, wide.area.id) !== 'usual') return undefined;
  if (areOfficers(organization, wide.owner, part.owner)) return undefined;
  if (roleOf(part.owner) === 'chief-customer-officer' && tree.isWithin(part.area.id, 'employee-experience'))
    return undefined;
  const line = [part.owner, ...superiors(organization, part.owner)].filter((each) => !isHead(organization, each));
  const holders = new Set(line.map(roleOf));
  for (const { id } of [part.area, ...tree.above(part.area.id)]) {
    if (id === wide.area.id) return undefined;
    const found = areas.has(id) ? carveOuts.get(id) : undefined;
    if (found?.roles.some((each) => holders.has(each))) return found;
  }
  return undefined;
}
