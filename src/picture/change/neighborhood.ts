import type { UnionDiagram } from './union';

/** How many cards are drawn at most where a reader sees the picture between lines of text. */
const MAX_CARDS = 60;

/** What has changed with the managers around it; the rest is left out and counted. */
export interface Neighborhood {
  readonly cards: ReadonlySet<string>;
  /** How many direct reports of a card are not drawn. */
  readonly hidden: ReadonlyMap<string, number>;
  /** How many changed cards there was no room for. */
  readonly left: number;
}

/** The cards that have changed, with their old and new managers up to the top as far as there is room. */
export function neighborhoodOf({ cards, states, oldManagers, handovers }: UnionDiagram, max = MAX_CARDS): Neighborhood {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const touched = new Set(handovers.flatMap(({ from, to }) => [from, to]));
  const weight = (id: string): number => ['added', 'removed', 'moved', 'changed'].indexOf(states[id] ?? '');
  const changed = cards
    .filter(({ id }) => states[id] !== 'same' || touched.has(id))
    .sort((a, b) => weight(a.id) - weight(b.id));
  const shown = new Set<string>();
  let left = 0;
  for (const { id, manager } of changed) {
    const needed = [id, manager, oldManagers[id]].filter((each) => each !== undefined && !shown.has(each));
    if (shown.size + needed.length > max) left++;
    else for (const each of needed) if (each !== undefined) shown.add(each);
  }
  // A path to the top keeps the parts of the picture together.
  for (const id of [...shown]) {
    for (
      let at = byId.get(id)?.manager;
      at !== undefined && !shown.has(at) && shown.size < max;
      at = byId.get(at)?.manager
    )
      shown.add(at);
  }
  const hidden = new Map<string, number>();
  for (const { id, manager } of cards)
    if (manager !== undefined && shown.has(manager) && !shown.has(id))
      hidden.set(manager, (hidden.get(manager) ?? 0) + 1);
  return { cards: shown, hidden, left };
}
