import type { Role, StakeholderId } from '../../knowledge';
import { areas, metrics, peopleIn, stakeholders } from '../../knowledge';
import type { ChartMetric, Claim, Organization, Position } from '../../model';
import { metricStakesOf, metricsOf, scopesOf, stakesOf } from '../../model';
import { catalogRole, fitOf, suits } from '../analysis/boundary';
import { catalogArea } from '../analysis/likely-owner';
import { giveUpMetric, handOverMetric, track } from '../fixes/claim-edits';
import type { ProposedFix, Rule } from '../rule';
import { called, inSentence, listed, withArticle } from '../words/say';

export const metricOutsideFocus: Rule = {
  id: 'metric-outside-focus',
  group: 'Boundary',
  summary: "A position is accountable for a metric about people outside its role's focus.",
  severity: 'info',
  startup: 'hint',
  facts: ['A14', 'A20'],
  *check(organization) {
    const { of } = metricsOf(organization);
    for (const owner of organization.positions) {
      const role =
        owner.status === 'eliminated' || owner.metrics.length === 0 ? undefined : catalogRole(organization, owner);
      if (!role) continue;
      for (const claim of owner.metrics) {
        const metric = of(claim);
        if (!metric || claim.only.size > 0 || !isOutside(organization, role, metric)) continue;
        yield {
          at: claim.term,
          message: message(organization, role, metric),
          positions: [owner],
          get fixes() {
            return fixes(organization, owner, claim, metric);
          },
        };
      }
    }
  },
};

/** Whether a metric is about people outside a role's focus, and driven by areas outside its boundary. */
export function isOutside(organization: Organization, role: Role, metric: ChartMetric): boolean {
  const { area, known } = metric;
  if (!area || (known && role.metrics.includes(known)) || fitOf(organization, role, area.id) !== 'outside')
    return false;
  const people = peopleOf(organization, metric);
  return people.length > 0 && !people.some((each) => role.focus.includes(each));
}

/** The people that a metric is about. For a chart's own metric: those in its name, or those that its area serves. */
function peopleOf(organization: Organization, { known, name, area }: ChartMetric): readonly StakeholderId[] {
  if (known) return [metrics.get(known).stakeholder];
  const named = peopleIn(name);
  if (named) return [named];
  const id = area && catalogArea(organization, area.id);
  return id === undefined ? [] : areas.get(id).stakeholders;
}

function message(organization: Organization, role: Role, metric: ChartMetric): string {
  const names = (groups: readonly StakeholderId[]): string =>
    listed(groups.map((each) => stakeholders.get(each).name.toLowerCase()));
  return (
    `${metric.name} is about ${names(peopleOf(organization, metric))}, and ${withArticle(role.title)} is for ${names(role.focus)}: ` +
    `others control what drives it. Track it here, and make the owner of ${inSentence(metric.area!)} accountable.`
  );
}

function fixes(organization: Organization, owner: Position, claim: Claim, metric: ChartMetric): ProposedFix[] {
  const tracking = {
    title: `Let ${called(organization, owner)} track ${metric.name}`,
    safe: false,
    edits: track(organization, { owner, claim }),
  };
  return [...newOwner(organization, owner, claim, metric), tracking];
}

/** Leaves a metric to the other position that is accountable for it, or else gives it to the owner of its area. */
function newOwner(
  organization: Organization,
  owner: Position,
  claim: Claim,
  { id, name, area }: ChartMetric,
): ProposedFix[] {
  const others = metricStakesOf(organization)
    .meeting(id, scopesOf(organization).of(owner))
    .flat()
    .filter((stake) => stake.owner !== owner);
  const [other] = others;
  if (other)
    return [
      {
        title: `Leave ${name} to ${called(organization, other.owner)}`,
        safe: false,
        edits: giveUpMetric(organization, { owner, claim }),
      },
    ];
  const around = area ? [area, ...organization.areas.above(area.id)] : [];
  const to = around
    .flatMap((each) => stakesOf(organization).meeting(each.id, scopesOf(organization).of(owner)).flat())
    .find((stake) => stake.owner !== owner && suits(organization, stake.owner, stake.area.id))?.owner;
  return to
    ? [
        {
          title: `Give ${name} to ${called(organization, to)}`,
          safe: false,
          edits: handOverMetric(organization, { owner, claim }, to),
        },
      ]
    : [];
}
