import type { AreaId } from '../knowledge';
import { areas, areasAbove, confusableWith, metrics, roles, stakeholders, usualOwners } from '../knowledge';
import { boundary } from './boundary';
import type { Card } from './card';

/** The number of usual owners that are listed. */
const MAX_OWNERS = 3;

/** The card of an area in the catalog. */
export function areaCard(id: AreaId): Card {
  const { name, aka, stakeholders: people, facts } = areas.get(id);
  const pairs = confusableWith(id);
  return {
    title: name,
    id,
    kind: 'Area',
    lines: [
      {
        label: 'Part of',
        words:
          areasAbove(id).length > 0
            ? [
                areasAbove(id)
                  .map((each) => areas.get(each).name)
                  .join(' › '),
              ]
            : [],
        brief: true,
      },
      {
        label: 'Consists of',
        words: [...areas.values()].filter(({ parent }) => parent === id).map((part) => part.name),
      },
      { label: 'Also called', words: aka, brief: true },
      { label: 'For', words: people.map((each) => stakeholders.get(each).name.toLowerCase()), brief: true },
      {
        label: 'Usually owned by',
        words: usualOwners(id)
          .slice(0, MAX_OWNERS)
          .map((each) => roles.get(each).title),
      },
      {
        label: 'Outside the boundary of',
        words: [...roles.values()].filter(({ never }) => never.includes(id)).map(({ title }) => title),
      },
      {
        label: 'Measured by',
        words: [...metrics.values()].filter(({ area }) => area === id).map((metric) => metric.name),
      },
    ],
    boundaries: pairs.map(({ areas: [a, b], line }) => boundary(areas.get(a === id ? b : a).name, line, a === id)),
    facts: [...facts, ...pairs.flatMap((pair) => pair.facts)],
  };
}
