import type { AreaId, RoleId } from '../knowledge';
import { roles } from '../knowledge';
import type { Organization } from './organization';
import type { Position } from './position';

/** The roles with hiring notes in the catalog. */
export const OFFICERS: readonly RoleId[] = ['chief-experience-officer', 'chief-customer-officer'];

/** Whether a position is still to be filled. */
export const isOpen = ({ status }: Pick<Position, 'status'>): boolean => status === 'vacant' || status === 'proposed';

/** The areas that prepare a person for a role, if the catalog's roles alone do not show it. */
const SCHOOLS: ReadonlyMap<RoleId, readonly AreaId[]> = new Map([
  ['chief-customer-officer', ['customer-service', 'crm', 'customer-success']],
]);

/**
 * The filled positions of a chart from which people often come to a role: by their role, or, if that is unknown,
 * by the areas they own. In the order of the file.
 */
export function feedersOf({ positions, roleOf, areaOf }: Organization, role: RoleId): readonly Position[] {
  const { feederRoles } = roles.get(role);
  const schools: readonly string[] = SCHOOLS.get(role) ?? [];
  return positions.filter((position) => {
    if (position.status !== 'filled' || position.external) return false;
    const own = roleOf(position);
    if (own !== undefined) return feederRoles.includes(own) || roles.get(own).feeds.includes(role);
    return position.owns.some((claim) => schools.includes(areaOf(claim)?.id ?? ''));
  });
}
