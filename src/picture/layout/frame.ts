import type { Direction } from './options';
import type { Spacing } from './sizes';

/**
 * What the layout has to know of the cards. It lays out downward: `x` runs across, from sibling to sibling, and `y` along, from level
 * to level. For a picture that runs to the right, cards come in turned, and all goes out turned back.
 */
export interface Frame {
  readonly direction: Direction;
  readonly spacing: Spacing;
  /** How much each card takes across, and along. Even numbers, so that middles are whole. */
  readonly across: readonly number[];
  readonly along: readonly number[];
}
