import type { Role } from '../../knowledge';
import { roles } from '../../knowledge';
import type { Organization } from '../../model';

/** The rank of a role as the next one in a chart, lowest for roles that usually report to an existing one. */
export function nextRoles({ positions, withRole }: Organization): (role: Role) => number {
  if (positions.length === 0) return (role) => (isTop(role) ? FITTING : MISSING);
  return ({ id, reportsTo }) => {
    if (withRole(id).length > 0) return TAKEN;
    return reportsTo.some((manager) => withRole(manager).length > 0) ? FITTING : MISSING;
  };
}

const [FITTING, MISSING, TAKEN] = [0, 1, 2];

/** Whether a chart usually begins with a role: only a board is above it. */
const isTop = ({ level, reportsTo }: Role): boolean =>
  level === 'executive' && reportsTo.length > 0 && reportsTo.every((id) => roles.get(id).level === 'board');
