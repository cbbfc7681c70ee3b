import type { AreaId } from '../../knowledge';
import { areas, leadsUnit } from '../../knowledge';
import type { Claim, MetricStake, Organization, Position } from '../../model';
import { metricStakesOf } from '../../model';
import { controlIn } from '../analysis/control';
import { isOutside } from '../boundary/metric-outside-focus';
import { track } from '../fixes/claim-edits';
import { contributing } from '../fixes/involve';
import { roleIn } from '../fixes/new-manager';
import type { ProposedFix, Rule } from '../rule';
import { called, inSentence, metricInSentence } from '../words/say';

export const metricWithoutControl: Rule = {
  id: 'metric-without-control',
  group: 'Gaps',
  summary: 'A position is accountable for a metric that others influence.',
  severity: 'info',
  needs: ['scopes'],
  facts: ['A39'],
  *check(organization) {
    for (const stake of metricStakesOf(organization).all) {
      const { owner, claim, metric } = stake;
      const { area } = metric;
      if (!area || area.id === RESULTS || claim.sharedWith.length > 0 || claim.lead) continue;
      if (!isJudged(organization, owner) || isReportedOrUsual(organization, stake)) continue;
      if (controlIn(organization).hasPartNear(owner, area.id)) continue;
      yield {
        at: claim.term,
        message:
          `${called(organization, owner)} is accountable for ${metricInSentence(metric)} but has no part in ${inSentence(area)}, which drives it. ` +
          'It can explain the number but not change it. Track it instead, or give the position a part in the work.',
        positions: [owner],
        fixes: fixes(organization, stake),
      };
    }
  },
};

/** Areas whose metrics, such as the operating margin, everyone influences. */
const RESULTS: AreaId = 'finance';

/** Whether the chart says, in known areas, what a position does. The top and roles with a general responsibility are accountable for everything. */
function isJudged(organization: Organization, position: Position): boolean {
  const claims = [...position.owns, ...position.contributesTo];
  const role = roleIn(organization, position);
  const isForEverything = role
    ? role.top || role.broad
    : organization.lines.manager(position) === undefined || leadsUnit(organization.nameOf(position));
  return !isForEverything && claims.length > 0 && claims.every((claim) => isKnown(organization, claim));
}

/** Whether a claim's areas are in the catalog, declared, or part of one that is. What an unknown word drives is unknown. */
function isKnown({ areas: tree, areasOf }: Organization, claim: Claim): boolean {
  const named = areasOf(claim);
  return named.length > 0 && named.every(({ id, parent }) => tree.all.has(id) || parent !== undefined);
}

/** Whether a metric is usual for a position's role, or so far from it that another rule reports it. */
function isReportedOrUsual(organization: Organization, { owner, metric }: MetricStake): boolean {
  const role = roleIn(organization, owner);
  return (
    role !== undefined &&
    ((metric.known !== undefined && role.metrics.includes(metric.known)) || isOutside(organization, role, metric))
  );
}

function fixes(organization: Organization, stake: MetricStake): ProposedFix[] {
  const { owner, metric } = stake;
  const id = metric.area?.id ?? '';
  return [
    {
      title: `Let ${called(organization, owner)} track ${metricInSentence(metric)} instead`,
      safe: false,
      edits: track(organization, stake),
    },
    ...(areas.has(id) ? contributing(organization, owner, id) : []),
  ];
}
