import type { Diagram } from './diagram';

/**
 * A part of a diagram, with the lines between its cards.
 * @param keys the ids of its positions; all where it is left out
 */
export function partOf(
  { title, cards }: Pick<Diagram, 'title' | 'cards'>,
  keys?: ReadonlySet<string>,
): Pick<Diagram, 'title' | 'cards'> {
  if (!keys) return { title, cards };
  const chosen = cards.filter(({ key }) => keys.has(key));
  const ids = new Set(chosen.map(({ id }) => id));
  return {
    title,
    cards: chosen.map(({ manager, dotted, solid, ...card }) => ({
      ...card,
      ...(manager !== undefined && ids.has(manager) && { manager }),
      dotted: dotted.filter((id) => ids.has(id)),
      ...(solid && { solid: solid.filter((id) => ids.has(id)) }),
    })),
  };
}

/** A diagram without the names of holders. */
export const withoutHolders = <Part extends Pick<Diagram, 'cards'>>(diagram: Part): Part => ({
  ...diagram,
  cards: diagram.cards.map((card) => ({ ...card, holders: [] })),
});
