import type { Point, Rect } from './place';
import { CLEARANCE } from './sizes';

/** What a line runs around. */
export interface Obstacle extends Rect {
  /** How much room a trunk takes at its left, along which no other line should run. */
  readonly trunk: number;
}

/** Nearer than this no line comes to a card that it only passes. */
export const EDGE = 4;

/** Where a line passes a card at its left and right. */
export const beside = ({ x, width, trunk }: Obstacle): readonly [number, number] => [
  x - trunk - CLEARANCE,
  x + width + CLEARANCE,
];

/** Where a line leaves a card, and where it passes it above and below. */
export const about = ({ y, height }: Rect): readonly number[] => [
  y - CLEARANCE,
  y + height / 2,
  y + height + CLEARANCE,
];

/** A stretch on a lane that something takes. */
interface Taken {
  readonly from: number;
  readonly to: number;
}

/**
 * The lanes between cards: all places where a line may turn are on their crossings. Upright lanes pass each card closely at its left
 * and right; level lanes are those that are asked for.
 */
export class Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** By lane: the cards on it, in order. */
  readonly #onLevel: readonly Taken[][];
  readonly #onUpright: readonly Taken[][];
  /** By level lane: where reporting lines cross it; by the gap below one: the reporting lines in it, from left to right. */
  readonly #uprights: number[][];
  readonly #levels: Taken[][];

  constructor(cards: readonly Obstacle[], lines: readonly (readonly Point[])[], levels: readonly number[]) {
    this.xs = sorted(cards.flatMap(beside));
    this.ys = sorted(levels);
    const spans = cards.map(
      ({ x, y, width, height, trunk }) =>
        [
          { from: x - trunk - EDGE, to: x + width + EDGE },
          { from: y - EDGE, to: y + height + EDGE },
        ] as const,
    );
    this.#onLevel = takenBy(
      this.ys,
      spans.map(([across, along]) => ({ ...across, first: along.from, last: along.to })),
    );
    this.#onUpright = takenBy(
      this.xs,
      spans.map(([across, along]) => ({ ...along, first: across.from, last: across.to })),
    );
    this.#uprights = this.ys.map(() => []);
    this.#levels = this.ys.map(() => []);
    for (const points of lines) points.forEach((point, i) => i > 0 && this.#note(points[i - 1]!, point));
    for (const lane of this.#uprights) lane.sort((a, b) => a - b);
    for (const gap of this.#levels) gap.sort((a, b) => a.from - b.from);
  }

  /** Whether a card is in the way on a level lane, between two places. */
  isLevelTaken(j: number, from: number, to: number): boolean {
    return isTaken(this.#onLevel[j]!, from, to);
  }

  /** Whether a card is in the way on an upright lane, between two places. */
  isUprightTaken(i: number, from: number, to: number): boolean {
    return isTaken(this.#onUpright[i]!, from, to);
  }

  /** How many reporting lines a step along a level lane passes over. */
  uprightsBetween(j: number, from: number, to: number): number {
    const lane = this.#uprights[j]!;
    let count = 0;
    for (let i = laneAt(lane, from); i < lane.length && lane[i]! < to; i++) count++;
    return count;
  }

  /** How many reporting lines a step along an upright lane passes over, from one level lane down to another. */
  levelsBetween(x: number, top: number, bottom: number): number {
    let count = 0;
    for (let j = top; j < bottom; j++) if (isTaken(this.#levels[j]!, x, x)) count++;
    return count;
  }

  #note(a: Point, b: Point): void {
    if (a.x === b.x) {
      const [top, bottom] = a.y < b.y ? [a.y, b.y] : [b.y, a.y];
      for (let j = laneAt(this.ys, top); j < this.ys.length && this.ys[j]! <= bottom; j++) this.#uprights[j]!.push(a.x);
    } else {
      this.#levels[laneAt(this.ys, a.y) - 1]?.push({ from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) });
    }
  }
}

/** By lane, what lies on it: each box on all lanes from its first to its last. */
function takenBy(
  lanes: readonly number[],
  boxes: readonly (Taken & { readonly first: number; readonly last: number })[],
): Taken[][] {
  const result = lanes.map((): Taken[] => []);
  for (const box of [...boxes].sort((a, b) => a.from - b.from)) {
    for (let lane = laneAt(lanes, box.first); lane < lanes.length && lanes[lane]! <= box.last; lane++)
      result[lane]!.push(box);
  }
  return result;
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

/** Whether one of some stretches, which are in order, lies between two places. */
function isTaken(taken: readonly Taken[], from: number, to: number): boolean {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (taken[middle]!.to < from) low = middle + 1;
    else high = middle;
  }
  const next = taken[low];
  return next !== undefined && next.from <= to;
}
