import type { FactId, IndustryId, MetricId, PriorityId, StakeholderId } from '../knowledge';
import { areas, facts, industries, metrics, patternReason, priorities, roles, stakeholders } from '../knowledge';
import type { Rule } from '../rules';
import { rulePage, rules } from '../rules';
import type { Card } from './card';
import { sentence } from './fact-sections';

/** The card of a metric in the catalog. */
export function metricCard(id: MetricId): Card {
  const { name, abbr, aka, area, stakeholder, better, inverseOf, facts: why } = metrics.get(id);
  return {
    title: abbr === undefined ? name : `${name} (${abbr})`,
    id,
    kind: 'Metric',
    lines: [
      { label: 'Also called', words: aka },
      { label: 'Measures', words: [areas.get(area).name], brief: true },
      { label: better === 'up' ? 'Higher' : 'Lower', words: ['is better'], brief: true },
      {
        label: 'Inverse of',
        words: inverseOf === undefined ? [] : [metrics.get(inverseOf).name],
        brief: true,
      },
      { label: 'Measured on', words: [stakeholders.get(stakeholder).name.toLowerCase()] },
      {
        label: 'Usually accountable:',
        words: [...roles.values()].filter((role) => role.metrics.includes(id)).map(({ title }) => title),
      },
    ],
    boundaries: [],
    facts: why,
  };
}

/** The card of a group of people. */
export function stakeholderCard(id: StakeholderId): Card {
  const { name, side, parent, aka, facts: why } = stakeholders.get(id);
  const where = {
    internal: 'inside the organization',
    external: 'outside the organization',
    both: 'inside and outside the organization',
  };
  return {
    title: name,
    id,
    kind: `Stakeholders, ${where[side]}`,
    lines: [
      { label: 'Also called', words: aka },
      {
        label: 'Belongs to',
        words: parent === undefined ? [] : [stakeholders.get(parent).name.toLowerCase()],
        brief: true,
      },
      {
        label: 'In the focus of',
        words: [...roles.values()].filter(({ focus }) => focus.includes(id)).map(({ title }) => title),
        brief: true,
      },
    ],
    boundaries: [],
    facts: why,
  };
}

/** The card of an industry. */
export function industryCard(id: IndustryId): Card {
  const industry = industries.get(id);
  const { name, aka, pattern, note, facts: why } = industry;
  return {
    title: name,
    id,
    kind: 'Industry',
    about: [note, patternReason(industry)].filter((sentence) => sentence !== undefined).join(' ') || undefined,
    lines: [
      { label: 'Also called', words: aka },
      { label: 'Often has a', words: pattern.map((role) => roles.get(role).title), brief: true },
    ],
    boundaries: [],
    facts: pattern.length > 0 ? ['A42', ...why] : why,
  };
}

/** The card of a priority. */
export function priorityCard(id: PriorityId): Card {
  const { name, advice, facts: why } = priorities.get(id);
  return {
    title: name,
    id,
    kind: 'Priority',
    lines: [{ label: 'A reason for a', words: [roles.get(advice).title], brief: true }],
    boundaries: [],
    facts: ['A09', ...why],
  };
}

/** The card of a rule. */
export const ruleCard = ({ id, group, severity, startup, onRequest, summary, facts: why }: Rule): Card => ({
  title: id,
  id,
  kind: `Rule, ${group.toLowerCase()}`,
  about: summary,
  lines: [
    { label: 'Severity:', words: [onRequest ? `${severity}, if the chart turns it on` : severity] },
    { label: 'In start-ups:', words: startup === undefined ? [] : [startup] },
  ],
  boundaries: [],
  facts: why,
  page: rulePage(id),
});

/** The card of a fact. */
export const factCard = (id: FactId): Card => ({
  title: id,
  id,
  kind: `Fact, ${facts.get(id).kind}`,
  about: sentence(facts.get(id)),
  lines: [
    { label: 'Follows from', words: facts.get(id).from },
    { label: 'Rules based on it:', words: rules.filter((rule) => rule.facts.includes(id)).map((rule) => rule.id) },
  ],
  boundaries: [],
  facts: [],
});
