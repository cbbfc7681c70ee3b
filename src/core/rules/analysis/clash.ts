import { areForOthers, isBeside, mayBeSameWork, namesWhole, siteHeadOf } from '../../knowledge';
import type { AnyStake, MetricStake, Organization, Position, Stake } from '../../model';
import { metricStakesOf, scopesMeet, stakesOf } from '../../model';
import { memo } from '../../text';
import { isDelegate, mayBeInLine, sharesLeader } from './delegation';
import { areInSeparateUnits } from './separate-units';
import { sharing } from './sharing';

/** Whether two stakes conflict. For areas, the second is in the area of the first or a part of it; metrics are the same or inverse. */
export type Clash<Each extends AnyStake = Stake> = (wide: Each, narrow: Each) => boolean;

/** Judges owners of areas. */
export const clashIn = memo((organization: Organization): Clash => judgeAreas(organization));

/** Judges positions that are accountable for metrics. */
export const metricClashIn = memo((organization: Organization): Clash<MetricStake> => judgeMetrics(organization));

/**
 * Whether two stakes belong to positions in different lines, with scopes that overlap.
 * A line that is broken by another mistake proves nothing, and a dotted line to the owner is delegation.
 */
export function areApart(organization: Organization, a: AnyStake, b: AnyStake): boolean {
  const { lines } = organization;
  const [p, q] = [a.owner, b.owner];
  return (
    p !== q &&
    !lines.isAbove(p, q) &&
    !lines.isAbove(q, p) &&
    scopesMeet(a.scope, b.scope) &&
    !mayBeInLine(organization, p, q) &&
    !isDelegate(organization, p, q) &&
    !isDelegate(organization, q, p) &&
    !sharesLeader(organization, a, b) &&
    !sharesLeader(organization, b, a) &&
    !areInSeparateUnits(organization, p, q)
  );
}

/** Whether a claim excludes the area of another, or a wider one. */
export const leavesOut = ({ areas }: Organization, { claim }: Stake, { area }: Stake): boolean =>
  claim.except.some(({ value }) => {
    const part = areas.find(value);
    return part !== undefined && areas.isWithin(area.id, part.id);
  });

/** Whether the wording of two claims allows a conflict: warehousing and transport are both supply chain, but not the same work. */
export function isAboutSameWork(wide: Stake, narrow: Stake): boolean {
  const [text, other] = [wide.claim.term.value, narrow.claim.term.value];
  if (wide.area === narrow.area) return mayBeSameWork(wide.area.id, text, other);
  return namesWhole(wide.area.id, text) && !isBeside(narrow.area.id, other) && !areForOthers(text, other);
}

/** Whether two positions run a site each, such as two district managers: both are accountable for their own site's number. */
function areSiteHeads(organization: Organization, one: Position, other: Position): boolean {
  const kind = siteHeadOf(organization.nameOf(one));
  return kind !== undefined && kind === siteHeadOf(organization.nameOf(other));
}

function judgeAreas(organization: Organization): Clash {
  const { isWithin } = organization.areas;
  const shared = sharing(organization, stakesOf(organization).all, (agreed, area) => isWithin(area, agreed.area.id));
  return (wide, narrow) =>
    areApart(organization, wide, narrow) &&
    isAboutSameWork(wide, narrow) &&
    !leavesOut(organization, wide, narrow) &&
    !shared(wide.owner, narrow.owner, narrow.area.id);
}

function judgeMetrics(organization: Organization): Clash<MetricStake> {
  const shared = sharing(
    organization,
    metricStakesOf(organization).all,
    (agreed, metric) => agreed.metric.id === metric,
  );
  return (one, other) =>
    areApart(organization, one, other) &&
    mayBeSameWork(one.metric.id, one.claim.term.value, other.claim.term.value) &&
    !areSiteHeads(organization, one.owner, other.owner) &&
    ![one, other].some(({ metric }) => shared(one.owner, other.owner, metric.id));
}
