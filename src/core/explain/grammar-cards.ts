import type { AreaReading, MetricReading, TitleReading } from '../knowledge';
import { areas, stakeholders } from '../knowledge';
import type { Card } from './card';

/** The card of an area that is not in the catalog but can be derived from its parts. */
export const newAreaCard = ({ id, name, parent, stakeholders: people }: AreaReading, words: string): Card => ({
  title: name ?? words.trim(),
  id,
  kind: 'Area outside the catalog',
  lines: [
    { label: 'Part of', words: parent === undefined ? [] : [areas.get(parent).name], brief: true },
    { label: 'For', words: people.map((each) => stakeholders.get(each).name.toLowerCase()), brief: true },
  ],
  boundaries: [],
  facts: [],
});

/** The card of a metric that is not in the catalog but can be derived from its parts. */
export const newMetricCard = ({ id, name, area, stakeholder }: MetricReading): Card => ({
  title: name,
  id,
  kind: 'Metric outside the catalog',
  lines: [
    { label: 'Measures', words: [areas.get(area).name], brief: true },
    { label: 'Measured on', words: [stakeholders.get(stakeholder).name.toLowerCase()] },
  ],
  boundaries: [],
  facts: [],
});

/** The card of a title that is not a role in the catalog: its level and its fields. */
export function titleCards({ ids, level, functions }: TitleReading, words: string): readonly Card[] {
  const [id] = ids;
  if (id === undefined || functions.length === 0) return [];
  return [
    {
      title: words.trim(),
      id,
      kind: level === undefined ? 'Title' : `Title, ${level}`,
      lines: [{ label: 'Leads', words: functions.map((each) => areas.get(each).name), brief: true }],
      boundaries: [],
      facts: [],
    },
  ];
}
