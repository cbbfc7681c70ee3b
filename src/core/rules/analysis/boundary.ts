import type { AreaId, Role, StakeholderId } from '../../knowledge';
import { areas, findStakeholder, roles } from '../../knowledge';
import type { Organization, Position, Stake, TreeArea } from '../../model';

/** How an area fits a role: usual, questionable, outside its boundary, or not covered by the catalog. */
export type Fit = 'usual' | 'unusual' | 'outside' | 'open';

/** The catalog's role for a position. */
export function catalogRole({ roleOf }: Organization, position: Position): Role | undefined {
  const id = roleOf(position);
  return id && roles.get(id);
}

/** The parts of a wider stake that are outside a role's boundary and not excluded. */
export function foreignParts({ areas: tree }: Organization, { owns, never }: Role, { area, claim }: Stake): TreeArea[] {
  if (owns.some((id) => id === area.id) || never.some((id) => tree.isWithin(area.id, id))) return [];
  const isLeftOut = (id: string): boolean =>
    claim.except.some(({ value }) => tree.isWithin(id, tree.find(value)?.id ?? ''));
  return never.flatMap((id) => (tree.isWithin(id, area.id) && !isLeftOut(id) ? (tree.all.get(id) ?? []) : []));
}

/** Whether a chart's own area is declared to serve people outside a role's focus. */
function isForOthers({ head }: Organization, { focus, never }: Role, area: string): boolean {
  const own = head.areas.find(({ id }) => id.value === area);
  const groups = own?.stakeholders.flatMap(({ value }) => findStakeholder(value) ?? []) ?? [];
  const isServed = (group: StakeholderId): boolean =>
    never.some((id) => areas.get(id).stakeholders.includes(group)) && !focus.includes(group);
  return groups.length > 0 && groups.every(isServed);
}

/** What the catalog says about an area applies to its parts, unless a part has its own entry. Being outside the boundary applies to all parts, except those that the role owns by name. */
export function fitOf(organization: Organization, role: Role, area: string): Fit {
  const { areas: tree } = organization;
  const { owns, mayOwn, carvesOut, unusual, never } = role;
  if ([...owns, ...mayOwn].some((id) => id === area)) return 'usual';
  if (never.some((out) => tree.isWithin(area, out)) || isForOthers(organization, role, area)) return 'outside';
  const path = [area, ...tree.above(area).map(({ id }) => id)].filter((id): id is AreaId => areas.has(id));
  for (const id of path) {
    if (owns.includes(id) || mayOwn.includes(id) || carvesOut.includes(id)) return 'usual';
    if (unusual.includes(id)) return 'unusual';
  }
  return 'open';
}

/** Whether an area does not fit a role. */
export const isMisfit = (organization: Organization, role: Role, area: string): boolean =>
  ['outside', 'unusual'].includes(fitOf(organization, role, area));

/** Whether nothing prevents a position from owning an area. An unknown role fits any area. */
export function suits(organization: Organization, position: Position, area: string): boolean {
  const role = catalogRole(organization, position);
  return !role || !isMisfit(organization, role, area);
}
