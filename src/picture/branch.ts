import type { Diagram } from './diagram/diagram';
import { foldTo, type Visible, visible } from './folding';

/** Which part of a chart is drawn. */
export interface BranchOptions {
  /** The key of the position at the top. */
  readonly root?: string;
  /** How many levels are shown, counted from the top. */
  readonly depth?: number;
}

/** The cards of one branch, down to some level, and what is hidden below them. */
export function branchOf({ cards }: Pick<Diagram, 'cards'>, { root, depth }: BranchOptions): Visible {
  const { cards: shown, folded } = visible(cards, foldTo(depth), root);
  const ids = new Set(shown.map(({ id }) => id));
  return {
    folded,
    cards: shown.map(({ manager, solid, ...card }) => ({
      ...card,
      ...(manager !== undefined && ids.has(manager) && { manager }),
      dotted: card.dotted.filter((id) => ids.has(id)),
      ...(solid && { solid: solid.filter((id) => ids.has(id)) }),
    })),
  };
}
