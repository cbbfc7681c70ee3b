import type { Role } from '../../knowledge';
import { areas, metrics, roles } from '../../knowledge';
import type { Organization, Position } from '../../model';
import { ownersOf } from '../owners';

/** What a role usually has, as far as nobody else in a chart has it. */
export interface UsualScope {
  readonly role: Role;
  readonly owns: readonly string[];
  readonly metrics: readonly string[];
}

/** The usual scope of the role that a position stands for; undefined where that is not known. */
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

/** A whole stands for its parts, unless something in it is none of the role's business. */
function withoutParts(
  { areas: tree }: Organization,
  { unusual, never }: Role,
  owned: readonly string[],
): readonly string[] {
  const wholes = owned.filter((area) => ![...unusual, ...never].some((foreign) => tree.isWithin(foreign, area)));
  return wholes.filter((area) => !wholes.some((whole) => whole !== area && tree.isWithin(area, whole)));
}

/** Whether nobody owns an area, something around it or a part of it. To own a part of what one's manager owns is no clash. */
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
