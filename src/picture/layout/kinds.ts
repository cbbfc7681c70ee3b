import type { Card } from '../diagram/diagram';
import type { Forest } from './forest';
import type { Folded } from './options';

/** The role of a card in the layout: only leaves are stacked, only assistants are beside a line. */
export type Kind = 'manager' | 'leaf' | 'assistant';

/** The kind of each card. A folded card keeps the place of a manager. */
export const kindsOf = (
  cards: readonly Card[],
  { reports, manager }: Forest,
  folded: ReadonlyMap<string, Folded>,
): Kind[] =>
  cards.map((card, i) => {
    if (card.assistant === true && manager[i]! >= 0) return 'assistant';
    return reports[i]!.length > 0 || folded.has(card.id) ? 'manager' : 'leaf';
  });
