import type { AreaId, Role } from '../../knowledge';
import { areas, roles } from '../../knowledge';
import type { Organization, Position } from '../../model';

/** How an area suits a role: usual for it, worth a question, out of bounds, or nothing that the catalog speaks of. */
export type Fit = 'usual' | 'unusual' | 'outside' | 'open';

/** The role that a position stands for, as the catalog has it. */
export function catalogRole({ roleOf }: Organization, position: Position): Role | undefined {
  const id = roleOf(position);
  return id && roles.get(id);
}

/** What the catalog says of an area goes for all its parts, unless it says something else of a part. What is out of bounds is so altogether. */
export function fitOf(
  { areas: tree }: Organization,
  { owns, mayOwn, carvesOut, unusual, never }: Role,
  area: string,
): Fit {
  if (never.some((out) => tree.isWithin(area, out))) return 'outside';
  const path = [area, ...tree.above(area).map(({ id }) => id)].filter((id): id is AreaId => areas.has(id));
  for (const id of path) {
    if (owns.includes(id) || mayOwn.includes(id) || carvesOut.includes(id)) return 'usual';
    if (unusual.includes(id)) return 'unusual';
  }
  return 'open';
}

/** Whether an area does not suit a role. */
export const isMisfit = (organization: Organization, role: Role, area: string): boolean =>
  ['outside', 'unusual'].includes(fitOf(organization, role, area));

/** Whether nothing speaks against a position's owning an area: a role that the catalog does not know suits any. */
export function suits(organization: Organization, position: Position, area: string): boolean {
  const role = catalogRole(organization, position);
  return !role || !isMisfit(organization, role, area);
}
