import type { Card } from './diagram/diagram';

/** How many values of a facet have a color of their own; what is rarer shares one. */
const TINTS = 12;

/** A color by its number from 0, or the one that the rest shares. */
export type Tint = number | 'other';

/** One value of a facet with its color. */
export interface LegendEntry {
  readonly value: string;
  readonly tint: Tint;
  /** How many cards have it. */
  readonly count: number;
}

/** What the colors of a picture mean. */
export interface Legend {
  /** The facet's key, such as `department`. */
  readonly key: string;
  /** In the order of their first mention in the chart. */
  readonly entries: readonly LegendEntry[];
}

/** The keys that cards can be colored by: those with at least two values, in the order of their first mention. */
export function facetKeys(cards: readonly Card[]): string[] {
  const values = new Map<string, Set<string>>();
  for (const { facets } of cards) {
    for (const { key, value } of facets) values.set(key, (values.get(key) ?? new Set()).add(value));
  }
  return [...values].filter(([, { size }]) => size > 1).map(([key]) => key);
}

/** Gives the values of a facet colors: the commonest where there are too many, so that an edit seldom changes a color. */
export function legendOf(cards: readonly Card[], key: string): Legend {
  const counts = new Map<string, number>();
  for (const card of cards) {
    const value = facetOf(card, key);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const commonest = [...counts].sort(([, a], [, b]) => b - a).slice(0, counts.size > TINTS ? TINTS - 1 : TINTS);
  const colored = new Set(commonest.map(([value]) => value));
  let tint = 0;
  return {
    key,
    entries: [...counts].map(([value, count]) => ({ value, count, tint: colored.has(value) ? tint++ : 'other' })),
  };
}

/** The color of each card that has one, by the card's id. */
export function tintsOf(cards: readonly Card[], { key, entries }: Legend): ReadonlyMap<string, Tint> {
  const tints = new Map(entries.map(({ value, tint }) => [value, tint]));
  return new Map(
    cards.flatMap((card): [string, Tint][] => {
      const value = facetOf(card, key);
      const tint = value === undefined ? undefined : tints.get(value);
      return tint === undefined ? [] : [[card.id, tint]];
    }),
  );
}

const facetOf = ({ facets }: Card, key: string): string | undefined => facets.find((facet) => facet.key === key)?.value;
