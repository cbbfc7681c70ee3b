import { foldTo, forestOf, type LayoutOptions, visible } from '../../../../picture';
import type { Card } from '../../../../picture/diagram/diagram';
import { type Size, scaleToFit } from '../../../shared/viewport/camera';

/** A chart with more cards than this starts folded, since it takes its time to be drawn. */
const MAX_UNFOLDED_CARDS = 150;

/** Seen from farther away than this, titles are hard to read. */
const MIN_READABLE_SCALE = 0.5;

/** At least the top and those who report to it are shown. */
const MIN_LEVELS = 2;

/**
 * How many levels of a chart to show at first: as many as can be read when they fit the window; all if undefined.
 * @param sizeOf how large a picture of some cards is
 */
export function startLevels(
  cards: readonly Card[],
  window: Size,
  sizeOf: (cards: readonly Card[], folded: NonNullable<LayoutOptions['folded']>) => Size,
): number | undefined {
  const deepest = forestOf(cards).depth.reduce((most, depth) => Math.max(most, depth + 1), 0);
  let levels = MIN_LEVELS;
  while (levels < deepest) {
    const next = visible(cards, foldTo(levels + 1));
    if (next.cards.length > MAX_UNFOLDED_CARDS) break;
    if (scaleToFit(sizeOf(next.cards, next.folded), window) < MIN_READABLE_SCALE) break;
    levels++;
  }
  return levels < deepest ? levels : undefined;
}
