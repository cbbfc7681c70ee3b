import type { AreaId, Role, StakeholderId } from '../../knowledge';
import { areas, findStakeholder, roles } from '../../knowledge';
import type { Organization, Position, Stake, TreeArea } from '../../model';

/** How an area suits a role: usual for it, worth a question, out of bounds, or nothing that the catalog speaks of. */
export type Fit = 'usual' | 'unusual' | 'outside' | 'open';

/** The role that a position stands for, as the catalog has it. */
export function catalogRole({ roleOf }: Organization, position: Position): Role | undefined {
  const id = roleOf(position);
  return id && roles.get(id);
}

/** The parts of a wider stake that are out of bounds for a role and not left out. */
export function foreignParts({ areas: tree }: Organization, { owns, never }: Role, { area, claim }: Stake): TreeArea[] {
  if (owns.some((id) => id === area.id) || never.some((id) => tree.isWithin(area.id, id))) return [];
  const isLeftOut = (id: string): boolean =>
    claim.except.some(({ value }) => tree.isWithin(id, tree.find(value)?.id ?? ''));
  return never.flatMap((id) => (tree.isWithin(id, area.id) && !isLeftOut(id) ? (tree.all.get(id) ?? []) : []));
}

/** Whether an area of the organization's own is said to be for people whom a role is not for. */
function isForOthers({ head }: Organization, { focus, never }: Role, area: string): boolean {
  const own = head.areas.find(({ id }) => id.value === area);
  const groups = own?.stakeholders.flatMap(({ value }) => findStakeholder(value) ?? []) ?? [];
  const isServed = (group: StakeholderId): boolean =>
    never.some((id) => areas.get(id).stakeholders.includes(group)) && !focus.includes(group);
  return groups.length > 0 && groups.every(isServed);
}

/** What the catalog says of an area goes for all its parts, unless it says something else of a part. What is out of bounds is so altogether, but for what a role owns by name. */
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

/** Whether an area does not suit a role. */
export const isMisfit = (organization: Organization, role: Role, area: string): boolean =>
  ['outside', 'unusual'].includes(fitOf(organization, role, area));

/** Whether nothing speaks against a position's owning an area: a role that the catalog does not know suits any. */
export function suits(organization: Organization, position: Position, area: string): boolean {
  const role = catalogRole(organization, position);
  return !role || !isMisfit(organization, role, area);
}
