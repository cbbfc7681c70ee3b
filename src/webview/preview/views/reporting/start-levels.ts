import { forestOf, type LayoutOptions } from '../../../../picture';
import type { Card } from '../../../../picture/diagram/diagram';
import type { Size } from '../../../shared/viewport/camera';
import { foldTo, visible } from './folding';

/** A chart with more cards than this starts folded. */
const MAX_UNFOLDED_CARDS = 150;

/** Seen from farther away than this, titles are hard to read. */
const MIN_READABLE_SCALE = 0.5;

/** Of a chart that starts folded, at least the top and those who report to it are shown. */
const MIN_LEVELS = 2;

/**
 * How many levels of a chart to show at first: all of one that is not large, else as many as can be read when they fit the window.
 * @param sizeOf how large a picture of some cards is
 */
export function startLevels(
  cards: readonly Card[],
  window: Size,
  sizeOf: (cards: readonly Card[], folded: NonNullable<LayoutOptions['folded']>) => Size,
): number | undefined {
  if (cards.length <= MAX_UNFOLDED_CARDS) return undefined;
  const deepest = forestOf(cards).depth.reduce((most, depth) => Math.max(most, depth + 1), 0);
  let levels = MIN_LEVELS;
  while (levels < deepest) {
    const next = visible(cards, foldTo(levels + 1));
    if (next.cards.length > MAX_UNFOLDED_CARDS) break;
    const { width, height } = sizeOf(next.cards, next.folded);
    if (Math.min(window.width / width, window.height / height) < MIN_READABLE_SCALE) break;
    levels++;
  }
  return levels < deepest ? levels : undefined;
}
