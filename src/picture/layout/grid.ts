import type { Point, Rect } from './place';
import { CLEARANCE } from './sizes';

/** What a line runs around. */
export interface Obstacle extends Rect {
  /** How much room a trunk takes at its left, along which no other line should run. */
  readonly trunk: number;
}

/** Nearer than this no line comes to a card that it only passes. */
const EDGE = 4;

/** Where a line passes a card at its left and right. */
export const beside = ({ x, width, trunk }: Obstacle): readonly [number, number] => [x - trunk - CLEARANCE, x + width + CLEARANCE];

/** A stretch on a lane that something takes, by what. */
interface Taken {
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

/**
 * The lanes between cards: all places where a line may turn are on the crossings of the lines that pass a card closely, at its
 * left and right, above and below. A lane also runs through the middle of each card, so that no step from lane to lane misses one.
 */
export class Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly #cards: readonly Obstacle[];
  /** By lane across: the cards on it from left to right, and where reporting lines cross it; by the gap below a lane: the reporting lines in it. */
  readonly #taken: Taken[][];
  readonly #uprights: number[][];
  readonly #levels: Taken[][];

  constructor(cards: readonly Obstacle[], lines: readonly (readonly Point[])[]) {
    this.#cards = cards;
    this.xs = sorted(cards.flatMap(beside));
    this.ys = sorted(cards.flatMap(({ y, height }) => [y - CLEARANCE, y + height / 2, y + height + CLEARANCE]));
    this.#taken = this.ys.map(() => []);
    this.#uprights = this.ys.map(() => []);
    this.#levels = this.ys.map(() => []);
    const fromLeft = [...cards.keys()].sort((a, b) => cards[a]!.x - cards[b]!.x);
    for (const by of fromLeft) {
      const { x, y, width, height, trunk } = cards[by]!;
      const taken = { from: x - trunk - EDGE, to: x + width + EDGE, by };
      for (let j = laneAt(this.ys, y - EDGE); j < this.ys.length && this.ys[j]! <= y + height + EDGE; j++) this.#taken[j]!.push(taken);
    }
    for (const points of lines) points.forEach((point, i) => i > 0 && this.#note(points[i - 1]!, point));
    for (const lane of this.#uprights) lane.sort((a, b) => a - b);
    for (const gap of this.#levels) gap.sort((a, b) => a.from - b.from);
  }

  /** Whether a card is in the way on a lane across, between two places. */
  isTaken(j: number, from: number, to: number): boolean {
    const taken = this.#taken[j]!;
    const next = taken[firstFrom(taken, from)];
    return next !== undefined && next.from <= to;
  }

  /** How many reporting lines a step along a lane across passes over. */
  uprightsBetween(j: number, from: number, to: number): number {
    const lane = this.#uprights[j]!;
    let count = 0;
    for (let i = laneAt(lane, from); i < lane.length && lane[i]! < to; i++) count++;
    return count;
  }

  /** Whether a step down from a lane passes over a reporting line. */
  passesLevel(j: number, x: number): boolean {
    const gap = this.#levels[j]!;
    const next = gap[firstFrom(gap, x)];
    return next !== undefined && next.from <= x;
  }

  /** How far an upright stretch of line may be moved sideways, at most by `most`. */
  roomBeside(x: number, top: number, bottom: number, most: number): readonly [number, number] {
    let [low, high] = [x - most, x + most];
    for (let j = laneAt(this.ys, top); j < this.ys.length && this.ys[j]! <= bottom; j++) {
      const taken = this.#taken[j]!;
      const next = firstFrom(taken, x);
      low = Math.max(low, taken[next - 1]?.to ?? low);
      high = Math.min(high, taken[next]?.from ?? high);
    }
    return [low, high];
  }

  /** How far a level stretch of line may be moved up or down, at most by `most`. */
  roomAbout(y: number, left: number, right: number, most: number): readonly [number, number] {
    let [low, high] = [y - most, y + most];
    for (let j = laneAt(this.ys, y - 2 * most - 200); j < this.ys.length && this.ys[j]! <= y + 2 * most + 200; j++) {
      const taken = this.#taken[j]!;
      for (let i = firstFrom(taken, left); i < taken.length && taken[i]!.from <= right; i++) {
        const card = this.#cards[taken[i]!.by]!;
        if (card.y + card.height <= y) low = Math.max(low, card.y + card.height + EDGE);
        else if (card.y >= y) high = Math.min(high, card.y - EDGE);
      }
    }
    return [low, high];
  }

  #note(a: Point, b: Point): void {
    if (a.x === b.x) {
      const [top, bottom] = a.y < b.y ? [a.y, b.y] : [b.y, a.y];
      for (let j = laneAt(this.ys, top); j < this.ys.length && this.ys[j]! <= bottom; j++) this.#uprights[j]!.push(a.x);
    } else {
      const j = laneAt(this.ys, a.y) - 1;
      this.#levels[j]?.push({ from: Math.min(a.x, b.x), to: Math.max(a.x, b.x), by: -1 });
    }
  }
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

/** The first stretch that ends at `value` or beyond it. */
function firstFrom(taken: readonly Taken[], value: number): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (taken[middle]!.to < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
