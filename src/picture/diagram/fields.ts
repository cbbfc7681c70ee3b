import type { Card } from './diagram';

/** What any card can show below its title. Other fields are the keys of facets, such as `location`. */
export const COMMON_FIELDS = ['holder', 'areas', 'metrics'] as const;

/** The facets that any chart may have; its own ones start with `x-`. */
export const COMMON_FACETS = ['department', 'location', 'level'] as const;

/** What cards show where there is room for it, unless a person chooses otherwise. */
export const USUAL_FIELDS: readonly string[] = ['holder', 'areas'];

/** Values that need no name to be understood. */
const PLAIN = new Set<string>(['department', 'location']);

/** The fields that the cards of a chart can show, in the order in which cards show them. A status other than filled is always shown. */
export function fieldKeys(cards: readonly Card[]): string[] {
  const facets = new Set(cards.flatMap((card) => card.facets.map(({ key }) => key)));
  facets.delete('status');
  const own = [...facets].filter((key) => !COMMON_FACETS.some((each) => each === key));
  return [
    'holder',
    ...COMMON_FACETS.filter((key) => facets.has(key)),
    ...own,
    ...(cards.some(({ metrics = [] }) => metrics.length > 0) ? ['metrics'] : []),
    'areas',
  ];
}

/** The fields that a card shows as lines of text of their own, whole, in the order of {@link fieldKeys}. */
export function detailsOf({ facets, metrics = [] }: Card, fields: ReadonlySet<string>): string[] {
  const common = COMMON_FACETS.flatMap((key) => facets.filter((facet) => facet.key === key));
  const own = facets.filter(({ key }) => key !== 'status' && !COMMON_FACETS.some((each) => each === key));
  const lines = [...common, ...own]
    .filter(({ key }) => fields.has(key))
    .map(({ key, value }) => (PLAIN.has(key) ? value : `${key.replace(/^x-/, '')}: ${value}`));
  return fields.has('metrics') && metrics.length > 0 ? [...lines, `metrics: ${metrics.join(', ')}`] : lines;
}
