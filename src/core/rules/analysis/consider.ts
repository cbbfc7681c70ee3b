import type { AreaId, PriorityId, RoleId } from '../../knowledge';
import { confusableWith, findPriority, isWithin, priorities, roles, rolesOfTitle } from '../../knowledge';
import type { Located, Organization, Position } from '../../model';
import { metricStakesOf, stakesOf } from '../../model';
import { listed } from '../words/say';
import { catalogArea } from './likely-owner';

/** The area that a priority is about. If an executive owns it, the priority is covered. */
const ABOUT: Readonly<Record<PriorityId, AreaId>> = {
  'reduce-churn': 'customer-retention',
  'revamp-customer-service': 'customer-service',
  'grow-lifetime-value': 'customer-retention',
  'culture-shapes-brand': 'company-culture',
  'differentiate-on-experience': 'cx-strategy',
  'improve-consistency': 'brand-experience',
};

/** A priority that a chart states. */
export interface StatedPriority {
  readonly id: PriorityId;
  readonly at: Located<string>;
}

/** The stated priorities that point to a role and that no executive covers; none if the chart may have the role already. */
export function prioritiesFor(organization: Organization, role: RoleId): readonly StatedPriority[] {
  const stated = organization.head.priorities.flatMap((at) => {
    const id = findPriority(at.value);
    return id !== undefined && priorities.get(id).advice === role ? [{ id, at }] : [];
  });
  if (stated.length === 0 || mayHave(organization, role)) return [];
  const served = areasAtTop(organization);
  return stated.filter((priority) => !served.has(areaOfPriority(priority)));
}

/** The area that a stated priority is about. */
export const areaOfPriority = ({ id }: StatedPriority): AreaId => ABOUT[id];

/** The beginning of a sentence: `"Reduce churn" is a priority here`. */
export const saying = (stated: readonly StatedPriority[]): string =>
  `${listed(stated.map(({ id }) => `"${priorities.get(id).name}"`))} ${stated.length === 1 ? 'is a priority' : 'are priorities'} here`;

/** Whether a position has a role or one that replaces it, or a title that may mean either. */
export function mayHave({ positions, roleOf }: Organization, role: RoleId): boolean {
  const does = (id: RoleId): boolean => id === role || roles.get(id).merges.includes(role);
  return positions.some((position) => {
    if (position.status === 'eliminated') return false;
    const known = roleOf(position);
    return known === undefined ? rolesOfTitle(position.title?.value ?? '').some(does) : does(known);
  });
}

/** Whether an area has no owner: not itself, nor its parts, wider areas or areas that are easily confused with it. */
export function isFree(organization: Organization, area: AreaId): boolean {
  const alike = confusableWith(area).flatMap(({ areas }) => areas);
  const taken = stakesOf(organization).all.flatMap(({ area: { id } }) => catalogArea(organization, id) ?? []);
  return ![area, ...alike].some((each) => taken.some((owned) => isWithin(owned, each) || isWithin(each, owned)));
}

/** The areas that executives cover: the top or its direct reports own them or are accountable for one of their metrics. */
function areasAtTop(organization: Organization): ReadonlySet<string> {
  const owned = stakesOf(organization).all.map(({ owner, area }) => ({ owner, area: area.id }));
  const measured = metricStakesOf(organization).all.flatMap(({ owner, metric }) =>
    metric.area ? [{ owner, area: metric.area.id }] : [],
  );
  return new Set([...owned, ...measured].filter(({ owner }) => isAtTop(organization, owner)).map(({ area }) => area));
}

function isAtTop({ lines }: Organization, position: Position): boolean {
  const manager = lines.manager(position);
  return manager === undefined || lines.manager(manager) === undefined;
}
