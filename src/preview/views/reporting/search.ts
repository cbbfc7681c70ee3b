import type { Card, Diagram } from '../../../diagram/diagram';
import { matches, plain } from '../words';

/** The cards that have all of the words in their title, holders, id, areas or metrics. */
export function cardsWith({ cards, metrics }: Diagram, words: string): ReadonlySet<string> {
  const wanted = plain(words);
  const measured = new Map<string, string[]>();
  for (const { name, parts } of metrics) for (const { card } of parts) measured.set(card, [...(measured.get(card) ?? []), name]);
  const textOf = ({ id, key, title, holders, areas }: Card): string => [title, ...holders, key, ...areas, ...(measured.get(id) ?? [])].join('\n');
  return new Set(cards.flatMap((card) => (matches(textOf(card), wanted) ? [card.id] : [])));
}
