import { forSearch, hasWords } from '../../../../core/text';
import type { Card, Diagram } from '../../../../picture/diagram/diagram';

/** The cards that have all of the words in their title, holders, id, areas or metrics. */
export function cardsWith({ cards, metrics }: Diagram, words: string): ReadonlySet<string> {
  const wanted = forSearch(words);
  const measured = new Map<string, string[]>();
  for (const { name, parts } of metrics)
    for (const { card } of parts) measured.set(card, [...(measured.get(card) ?? []), name]);
  const textOf = ({ id, key, title, holders, areas }: Card): string =>
    [title, ...holders, key, ...areas, ...(measured.get(id) ?? [])].join('\n');
  return new Set(cards.flatMap((card) => (hasWords(textOf(card), wanted) ? [card.id] : [])));
}
