import type { Folded } from '..';
import type { Card } from '../diagram/diagram';
import { neighborhoodOf } from './neighborhood';
import type { UnionDiagram } from './union';

/** Which of the two versions is drawn: both in one picture, or one of them. */
export const SIDES = ['both', 'before', 'after'] as const;
export type Side = (typeof SIDES)[number];

/** What is drawn of a change: cards, and how many are folded below some of them. */
export interface ChangeScene {
  readonly cards: readonly Card[];
  readonly folded: ReadonlyMap<string, Folded>;
}

/**
 * The cards of one side, or of both.
 * @param isWhole whether what has not changed is drawn too; otherwise it is folded into its managers
 */
export function sceneOf(union: UnionDiagram, side: Side, isWhole: boolean): ChangeScene {
  const cards = cardsOn(union, side);
  const changed = neighborhoodOf(union, Number.POSITIVE_INFINITY).cards;
  if (isWhole || changed.size === 0) return { cards, folded: new Map() };
  const managers = new Map(cards.map(({ id, manager }) => [id, manager]));
  const shown = new Set<string>();
  for (const { id } of cards)
    if (changed.has(id))
      for (let at: string | undefined = id; at !== undefined && !shown.has(at); at = managers.get(at)) shown.add(at);
  const folded = new Map<string, Folded>();
  for (const { id } of cards) {
    if (shown.has(id)) continue;
    let above = managers.get(id);
    while (above !== undefined && !shown.has(above)) above = managers.get(above);
    if (above !== undefined) folded.set(above, { hidden: (folded.get(above)?.hidden ?? 0) + 1 });
  }
  return { cards: cards.filter(({ id }) => shown.has(id)), folded };
}

function cardsOn({ cards, states, before }: UnionDiagram, side: Side): readonly Card[] {
  if (side === 'before') return before;
  return side === 'both' ? cards : cards.filter(({ id }) => states[id] !== 'removed');
}
