import { beside, type Grid, laneAt, type Obstacle } from './grid';
import type { Point } from './place';
import { Queue } from './queue';

/** What a turn costs, and a stretch that another line already uses, in pixels of way. */
const TURN = 60;
const SHARED = 4;

/** A state is a crossing and the direction in which it was reached. */
const SIDEWAYS = 0;
const UPRIGHT = 1;

/** Finds ways along the lanes of a grid, one after the other (A*). It looks at a limited number of crossings for all of them together. */
export class WaySearch {
  readonly #grid: Grid;
  #patience: number;
  readonly #used: Uint8Array;
  readonly #cost: Float64Array;
  readonly #before: Int32Array;
  /** In which search a state was last reached, and in which it was done with. */
  readonly #reached: Uint32Array;
  readonly #done: Uint32Array;
  #searches = 0;

  constructor(grid: Grid, patience: number) {
    const states = grid.xs.length * grid.ys.length * 2;
    this.#grid = grid;
    this.#patience = patience;
    this.#used = new Uint8Array(states / 2);
    this.#cost = new Float64Array(states);
    this.#before = new Int32Array(states);
    this.#reached = new Uint32Array(states);
    this.#done = new Uint32Array(states);
  }

  /** The crossings between two cards, or undefined where there is no way or no patience left. */
  find(from: Obstacle, to: Obstacle): Point[] | undefined {
    const end = this.#search(from, to);
    if (end === undefined) return undefined;
    const { xs, ys } = this.#grid;
    const way: Point[] = [];
    for (let state = end, last = -1; state >= 0; state = this.#before[state]!) {
      const crossing = state >> 1;
      if (crossing !== last) way.push({ x: xs[crossing % xs.length]!, y: ys[Math.floor(crossing / xs.length)]! });
      this.#used[crossing] = 1;
      last = crossing;
    }
    return way.reverse();
  }

  #search(from: Obstacle, to: Obstacle): number | undefined {
    const search = ++this.#searches;
    const { xs, ys, blocked } = this.#grid;
    const columns = xs.length;
    const goals = this.#ports(to);
    const [left, right] = beside(to);
    const level = to.y + to.height / 2;
    const queue = new Queue();

    /** No way on from a state costs less. */
    const ahead = (crossing: number, direction: number): number => {
      const x = xs[crossing % columns]!;
      const rise = Math.abs(ys[Math.floor(crossing / columns)]! - level);
      const turns = direction === UPRIGHT ? 1 : rise > 0 ? 2 : 0;
      return Math.max(0, left - x, x - right) + rise + turns * TURN;
    };
    const reach = (crossing: number, direction: number, cost: number, before: number): void => {
      if (blocked[crossing] === 1) return;
      const state = crossing * 2 + direction;
      if (this.#reached[state] === search && this.#cost[state]! <= cost) return;
      this.#reached[state] = search;
      this.#cost[state] = cost;
      this.#before[state] = before;
      queue.push(state, cost + ahead(crossing, direction));
    };
    const step = (state: number, next: number, direction: number, length: number): void => {
      const isShared = this.#used[next] === 1 && this.#used[state >> 1] === 1;
      const turn = direction === (state & 1) ? 0 : TURN;
      reach(next, direction, this.#cost[state]! + turn + length * (isShared ? SHARED : 1), state);
    };

    for (const port of this.#ports(from)) reach(port, SIDEWAYS, 0, -1);
    for (let state = queue.pop(); state !== undefined && this.#patience > 0; state = queue.pop()) {
      if (this.#done[state] === search) continue;
      this.#done[state] = search;
      this.#patience--;
      const crossing = state >> 1;
      const i = crossing % columns;
      const j = (crossing - i) / columns;
      if (goals.includes(crossing)) {
        if ((state & 1) === SIDEWAYS) return state;
        step(state, crossing, SIDEWAYS, 0);
      }
      if (i > 0) step(state, crossing - 1, SIDEWAYS, xs[i]! - xs[i - 1]!);
      if (i + 1 < columns) step(state, crossing + 1, SIDEWAYS, xs[i + 1]! - xs[i]!);
      if (j > 0) step(state, crossing - columns, UPRIGHT, ys[j]! - ys[j - 1]!);
      if (j + 1 < ys.length) step(state, crossing + columns, UPRIGHT, ys[j + 1]! - ys[j]!);
    }
    return undefined;
  }

  /** Where a line may leave or reach a card: beside the middle of its left and right side. */
  #ports(card: Obstacle): number[] {
    const { xs, ys } = this.#grid;
    const row = laneAt(ys, card.y + card.height / 2);
    return beside(card).map((x) => row * xs.length + laneAt(xs, x));
  }
}
