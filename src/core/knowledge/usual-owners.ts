import { type AreaId, areasAbove } from './areas';
import type { Role } from './role';
import type { RoleId } from './role-ids';
import { roles } from './roles';

/**
 * The roles that own an area in many companies, the likeliest first: the fewer steps up the tree to what a role usually owns,
 * the likelier; owning in some companies only counts for a step and a half,
 * and holding it as a part of another function for two. A role that the area is unusual for, or out of
 * bounds, is left out.
 */
export function usualOwners(area: AreaId): readonly RoleId[] {
  let owners = known.get(area);
  if (owners === undefined) known.set(area, (owners = rank([area, ...areasAbove(area)])));
  return owners;
}

const known = new Map<AreaId, readonly RoleId[]>();

const rank = (path: readonly AreaId[]): readonly RoleId[] =>
  [...roles.values()]
    .map((role) => ({ id: role.id, distance: distance(role, path) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.distance - b.distance)
    .map(({ id }) => id);

function distance({ owns, mayOwn, carvesOut, unusual, never }: Role, path: readonly AreaId[]): number {
  const steps = (ids: readonly AreaId[]): number => {
    const found = path.findIndex((id) => ids.includes(id));
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  };
  const nearest = Math.min(steps(owns), steps(mayOwn), steps(carvesOut));
  if (Math.min(steps(unusual), steps(never)) < nearest) return Number.POSITIVE_INFINITY;
  return Math.min(steps(owns), steps(mayOwn) + 1.5, steps(carvesOut) + 2);
}
