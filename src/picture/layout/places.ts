import { type Block, blocksOf, columnLeft } from './blocks';
import type { Forest } from './forest';
import type { Entry, Place } from './place';
import { COLUMN_GAP, MARGIN, STACK_GAP } from './sizes';
import { tidy } from './tidy';

/** Where each card stands, given how high it is. */
export function placesOf(forest: Forest, heights: readonly number[]): Place[] {
  const blocks = blocksOf(forest, heights);
  const lefts = tidy(blocks).map(Math.round);
  const leftmost = lefts.reduce((least, left, i) => (i === 0 ? least : Math.min(least, left)), Number.POSITIVE_INFINITY);
  const flush = new Set(blocks.filter((block) => block.flush).map((block) => block.card));
  const places: Place[] = heights.map(() => ({ x: 0, y: 0, row: 0, entry: 'above' }));
  blocks.forEach((block, i) => {
    const x = lefts[i]! - leftmost + MARGIN;
    const y = block.top + MARGIN;
    if (block.card >= 0) places[block.card] = { x, y, row: y, entry: 'above' };
    else if (block.stack !== undefined) placeStack(block.stack, { x, y, row: y, entry: entryOf(block, flush) }, heights, places);
  });
  return places;
}

function entryOf({ stack }: Block, flush: ReadonlySet<number>): Entry {
  if (stack === undefined || stack.manager < 0) return 'above';
  return flush.has(stack.manager) ? 'trunk of manager' : 'trunk of column';
}

function placeStack(stack: NonNullable<Block['stack']>, corner: Place, heights: readonly number[], places: Place[]): void {
  stack.columns.forEach((column, i) => {
    let y = corner.y;
    for (const card of column) {
      places[card] = { x: corner.x + columnLeft(stack, i) - COLUMN_GAP / 2, y, row: corner.row, entry: corner.entry };
      y += heights[card]! + STACK_GAP;
    }
  });
}
