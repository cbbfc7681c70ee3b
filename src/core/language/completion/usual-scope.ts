import type { Role } from '../../knowledge';
import { areas, metrics, roles } from '../../knowledge';
import type { Organization, Position } from '../../model';
import { ownersOf } from '../owners';

/** The usual scope of a role, without what others in the chart have. */
export interface UsualScope {
  readonly role: Role;
  readonly owns: readonly string[];
  readonly metrics: readonly string[];
}

/** The usual scope of a position's role; undefined if the role is unknown. */
export function usualScope(organization: Organization, position: Position): UsualScope | undefined {
  const id = organization.roleOf(position);
  if (id === undefined) return undefined;
  const role = roles.get(id);
  const { ofMetric } = ownersOf(organization);
  const free = role.owns.filter((area) => areas.has(area) && isFree(organization, position, area));
  return {
    role,
    owns: withoutParts(organization, role, free),
    metrics: role.metrics.filter((metric) => metrics.has(metric) && ofMetric(metric).length === 0),
  };
}

/** A whole replaces its parts, unless one of them is outside the role's boundary. */
function withoutParts(
  { areas: tree }: Organization,
  { unusual, never }: Role,
  owned: readonly string[],
): readonly string[] {
  const wholes = owned.filter((area) => ![...unusual, ...never].some((foreign) => tree.isWithin(foreign, area)));
  return wholes.filter((area) => !wholes.some((whole) => whole !== area && tree.isWithin(area, whole)));
}

/** Whether an area, its parts and the wider areas have no owner. Owning a part of one's manager's area is not a conflict. */
function isFree({ areas: tree, lines, positions }: Organization, self: Position, area: string): boolean {
  return !positions.some((other) => {
    if (other.status === 'eliminated') return false;
    return other.owns.some(({ term }) => {
      const owned = tree.find(term.value)?.id;
      if (owned === undefined) return false;
      if (owned === area) return true;
      if (other === self) return tree.isWithin(area, owned);
      return (
        (tree.isWithin(area, owned) && !lines.isAbove(other, self)) ||
        (tree.isWithin(owned, area) && !lines.isAbove(self, other))
      );
    });
  });
}
