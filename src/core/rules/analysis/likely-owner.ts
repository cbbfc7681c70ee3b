import type { AreaId, RoleId } from '../../knowledge';
import { areas, usualOwners } from '../../knowledge';
import type { Organization, Position } from '../../model';

/** The roles that usually own an area, the likeliest first; for a chart's own area, those of the catalog area around it. */
export function usualOwnersIn(organization: Organization, area: string): readonly RoleId[] {
  const inCatalog = catalogArea(organization, area);
  return inCatalog === undefined ? [] : usualOwners(inCatalog);
}

/** The area itself, or the nearest one around it that the catalog has. */
export const catalogArea = ({ areas: tree }: Organization, area: string): AreaId | undefined =>
  [area, ...tree.above(area).map(({ id }) => id)].find((id): id is AreaId => areas.has(id));

/** The position among several that owns an area in most companies; the first if none is likelier. */
export function likeliestOwner(organization: Organization, area: string, positions: readonly Position[]): Position {
  const owners = usualOwnersIn(organization, area);
  const rank = (position: Position): number => {
    const role = organization.roleOf(position);
    const found = role === undefined ? -1 : owners.indexOf(role);
    return found === -1 ? owners.length : found;
  };
  return positions.reduce((best, each) => (rank(each) < rank(best) ? each : best));
}
