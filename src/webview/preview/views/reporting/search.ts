import { forSearch, hasWords } from '../../../../core/text';
import type { Card, Diagram } from '../../../../picture/diagram/diagram';

/** The cards that have all of the words in what they are looked for by, in their areas or in their metrics. */
export function cardsWith({ cards, metrics }: Diagram, words: string): ReadonlySet<string> {
  const wanted = forSearch(words);
  const measured = new Map<string, string[]>();
  for (const { name, parts } of metrics)
    for (const { card } of parts) measured.set(card, [...(measured.get(card) ?? []), name]);
  const textOf = (card: Card): string => [wordsOf(card), ...card.areas, ...(measured.get(card.id) ?? [])].join('\n');
  return new Set(cards.flatMap((card) => (hasWords(textOf(card), wanted) ? [card.id] : [])));
}

/** What a position itself is looked for by: its title, holders, id, department, location and so on. That it is filled says nothing. */
export const wordsOf = ({ title, holders, key, status, facets }: Card): string => {
  const values = facets.filter((facet) => facet.key !== 'status').map(({ value }) => value);
  return [title, ...holders, key, ...(status === 'filled' ? [] : [status]), ...values].join('\n');
};
