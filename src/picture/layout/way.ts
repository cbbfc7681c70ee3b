import { beside, type Grid, laneAt, type Obstacle } from './grid';
import type { Point } from './place';
import { Queue } from './queue';

/** What a turn costs, and what a crossing of another line, in pixels of way. */
const TURN = 60;
const CROSSING = 40;
const CROSSING_REPORTING = 16;
/** Along a line of the same net the way is shorter, along others longer. */
const TOGETHER = 0.5;
const APART = 1.6;

/** A state is a crossing of two lanes and the direction in which it was reached. */
const SIDEWAYS = 0;
const UPRIGHT = 1;

/** How many crossings may be looked at for one line. */
const PATIENCE = 12_000;

/**
 * Finds ways along the lanes of a grid, one after the other (A*). Lines of one net may run together, as lines to the same manager do;
 * others avoid one another where that is cheap. It looks at a limited number of crossings for all of them together.
 */
export class WaySearch {
  readonly #grid: Grid;
  #patience: number;
  /** The net of the line that was last led through a state. */
  readonly #nets = new Map<number, number>();

  constructor(grid: Grid, patience: number) {
    this.#grid = grid;
    this.#patience = patience;
  }

  /** The crossings between two cards, or undefined where there is no way or no patience left. */
  find(from: Obstacle, to: Obstacle, net: number): Point[] | undefined {
    if (this.#patience <= 0) return undefined;
    const states = this.#search(from, to, net);
    if (states === undefined) return undefined;
    const { xs, ys } = this.#grid;
    const way: Point[] = [];
    states.forEach((state, i) => {
      const crossing = state >> 1;
      this.#nets.set(state, net);
      const next = states[i + 1];
      if (next !== undefined) this.#nets.set((crossing << 1) | (next & 1), net);
      if (crossing !== (states[i - 1] ?? -1) >> 1) way.push({ x: xs[crossing % xs.length]!, y: ys[Math.floor(crossing / xs.length)]! });
    });
    return way;
  }

  #search(from: Obstacle, to: Obstacle, net: number): number[] | undefined {
    const { xs, ys } = this.#grid;
    const columns = xs.length;
    const goals = this.#ports(to);
    const [left, right] = beside(to);
    const level = to.y + to.height / 2;
    const queue = new Queue();
    const costs = new Map<number, number>();
    const before = new Map<number, number>();
    const done = new Set<number>();
    let patience = Math.min(this.#patience, PATIENCE);

    /** About the least that a way on from a state costs. */
    const ahead = (crossing: number, direction: number): number => {
      const x = xs[crossing % columns]!;
      const rise = Math.abs(ys[Math.floor(crossing / columns)]! - level);
      const turns = direction === UPRIGHT ? 1 : rise > 0 ? 2 : 0;
      return Math.max(0, left - x, x - right) + rise + turns * TURN;
    };
    const reach = (crossing: number, direction: number, cost: number, last: number): void => {
      const state = crossing * 2 + direction;
      if ((costs.get(state) ?? Number.POSITIVE_INFINITY) <= cost) return;
      costs.set(state, cost);
      before.set(state, last);
      queue.push(state, cost + ahead(crossing, direction));
    };
    const step = (state: number, next: number, direction: number, length: number, crossed: number): void => {
      const along = this.#nets.get(next * 2 + direction);
      const over = this.#nets.get(next * 2 + (1 - direction));
      const way = length * (along === undefined ? 1 : along === net ? TOGETHER : APART);
      const crossings = (over === undefined || over === net ? 0 : CROSSING) + crossed * CROSSING_REPORTING;
      reach(next, direction, costs.get(state)! + (direction === (state & 1) ? 0 : TURN) + way + crossings, state);
    };
    const sideways = (state: number, i: number, j: number, by: 1 | -1): void => {
      const [a, b] = [xs[i]!, xs[i + by]!];
      const [low, high] = by > 0 ? [a, b] : [b, a];
      if (!this.#grid.isTaken(j, low, high)) step(state, j * columns + i + by, SIDEWAYS, high - low, this.#grid.uprightsBetween(j, low, high));
    };
    const upright = (state: number, i: number, j: number, by: 1 | -1): void => {
      const x = xs[i]!;
      if (this.#grid.isTaken(j + by, x, x)) return;
      const crossed = this.#grid.passesLevel(by > 0 ? j : j - 1, x) ? 1 : 0;
      step(state, (j + by) * columns + i, UPRIGHT, Math.abs(ys[j + by]! - ys[j]!), crossed);
    };

    for (const port of this.#ports(from)) {
      const x = xs[port % columns]!;
      if (!this.#grid.isTaken(Math.floor(port / columns), x, x)) reach(port, SIDEWAYS, 0, -1);
    }
    for (let state = queue.pop(); state !== undefined && patience > 0; state = queue.pop()) {
      if (done.has(state)) continue;
      done.add(state);
      patience--;
      this.#patience--;
      const crossing = state >> 1;
      const i = crossing % columns;
      const j = (crossing - i) / columns;
      if (goals.includes(crossing)) {
        if ((state & 1) === SIDEWAYS) return back(state, before);
        step(state, crossing, SIDEWAYS, 0, 0);
      }
      if (i > 0) sideways(state, i, j, -1);
      if (i + 1 < columns) sideways(state, i, j, 1);
      if (j > 0) upright(state, i, j, -1);
      if (j + 1 < ys.length) upright(state, i, j, 1);
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

function back(end: number, before: ReadonlyMap<number, number>): number[] {
  const states: number[] = [];
  for (let state = end; state >= 0; state = before.get(state) ?? -1) states.push(state);
  return states.reverse();
}
