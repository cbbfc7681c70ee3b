import type { FactId, IndustryId, MetricId, PriorityId, StakeholderId } from '../knowledge';
import { areas, facts, industries, metrics, patternReason, priorities, roles, stakeholders } from '../knowledge';
import type { Rule } from '../rules';
import { rulePage, rules } from '../rules';
import type { Card } from './card';
import { sentence } from './fact-sections';

/** What is known of a metric of the catalog. */
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
        label: 'Tells the same, the other way round, as',
        words: inverseOf === undefined ? [] : [metrics.get(inverseOf).name],
        brief: true,
      },
      { label: 'Measured on', words: [stakeholders.get(stakeholder).name.toLowerCase()] },
      {
        label: 'Usually answered for by',
        words: [...roles.values()].filter((role) => role.metrics.includes(id)).map(({ title }) => title),
      },
    ],
    boundaries: [],
    facts: why,
  };
}

/** What is known of a group of people. */
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

/** What is known of an industry. */
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

/** What is known of a priority. */
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

/** What a rule is about. */
export const ruleCard = ({ id, group, severity, startup, onRequest, summary, facts: why }: Rule): Card => ({
  title: id,
  id,
  kind: `Rule, ${group.toLowerCase()}`,
  about: summary,
  lines: [
    { label: 'Matters as', words: [onRequest ? `${severity}, where the chart asks for it` : severity] },
    { label: 'In start-ups:', words: startup === undefined ? [] : [startup] },
  ],
  boundaries: [],
  facts: why,
  page: rulePage(id),
});

/** What rests on a fact. */
export const factCard = (id: FactId): Card => ({
  title: id,
  id,
  kind: `Fact, ${facts.get(id).kind}`,
  about: sentence(facts.get(id)),
  lines: [
    { label: 'Follows from', words: facts.get(id).from },
    { label: 'Rules that rest on it:', words: rules.filter((rule) => rule.facts.includes(id)).map((rule) => rule.id) },
  ],
  boundaries: [],
  facts: [],
});
