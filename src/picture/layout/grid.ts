import type { Rect } from './place';
import { CLEARANCE } from './sizes';

/** What a line runs around. */
export interface Obstacle extends Rect {
  /** How much room a trunk takes at its left, along which no other line should run. */
  readonly trunk: number;
}

/** Where a line passes a card at its left and right. */
export const beside = ({ x, width, trunk }: Obstacle): readonly [number, number] => [x - trunk - CLEARANCE, x + width + CLEARANCE];

/**
 * The lanes between the cards: all places where a line may turn, on the crossings of the lines that pass a card
 * closely, at its left and right, above and below. Lanes also run through the middle of each card, where they are blocked.
 */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** 1 where a card is in the way, by `y index × xs.length + x index`. */
  readonly blocked: Uint8Array;
}

/** Grids larger than this are not worth their memory. */
const MOST_CROSSINGS = 4_000_000;

/** The lanes around some cards; undefined where there would be too many. */
export function gridOf(cards: readonly Obstacle[]): Grid | undefined {
  const xs = sorted(cards.flatMap((card) => [...beside(card), card.x + card.width / 2]));
  const ys = sorted(cards.flatMap(({ y, height }) => [y - CLEARANCE, y + height / 2, y + height + CLEARANCE]));
  if (xs.length * ys.length > MOST_CROSSINGS) return undefined;
  const blocked = new Uint8Array(xs.length * ys.length);
  for (const { x, y, width, height } of cards) {
    const right = x + width;
    const bottom = y + height;
    for (let j = laneAt(ys, y); j < ys.length && ys[j]! <= bottom; j++) {
      for (let i = laneAt(xs, x); i < xs.length && xs[i]! <= right; i++) blocked[j * xs.length + i] = 1;
    }
  }
  return { xs, ys, blocked };
}

const sorted = (lanes: readonly number[]): number[] => [...new Set(lanes)].sort((a, b) => a - b);

/** The first lane at `value` or beyond it. */
export function laneAt(lanes: readonly number[], value: number): number {
  let low = 0;
  let high = lanes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lanes[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
