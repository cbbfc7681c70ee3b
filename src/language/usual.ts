import { roles } from '../knowledge';
import type { Path } from '../syntax';
import type { Snapshot } from '../workspace';
import type { Term } from './terms';

/** What the role of the position around a path usually has there: its areas, its metrics, its manager. Empty where nothing is usual. */
export function usualFor({ organization }: Snapshot, path: Path, kind: Term): ReadonlySet<string> {
  const position = path[0] === 'positions' ? organization.position(String(path[1])) : undefined;
  const role = position && organization.roleOf(position);
  if (!role) return new Set();
  const { owns, metrics, reportsTo, focus } = roles.get(role);
  switch (`${kind} ${path[2]}`) {
    case 'area owns':
      return new Set(owns);
    case 'metric metrics':
      return new Set(metrics);
    case 'stakeholder focus':
      return new Set(focus);
    case 'position reports_to':
      return new Set(organization.positions.filter((other) => isOneOf(reportsTo, organization.roleOf(other))).map(({ id }) => id.value));
    default:
      return new Set();
  }
}

const isOneOf = (roleIds: readonly string[], id: string | undefined): boolean => id !== undefined && roleIds.includes(id);
