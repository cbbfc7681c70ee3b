import { about, beside, type Grid, laneAt, type Obstacle } from './grid';
import type { Point } from './place';
import { PriorityQueue } from './priority-queue';

/** What a turn costs, and what a crossing of another line, in pixels of way. */
const TURN_COST_PX = 80;
const CROSSING_COST_PX = 40;
const REPORTING_CROSSING_COST_PX = 16;
/** Along a line of the same net the way is shorter, along others longer. */
const SAME_NET_FACTOR = 0.5;
const OTHER_NET_FACTOR = 1.6;

/** A state is a crossing of two lanes and the direction that it was reached from. */
const SIDEWAYS = 0;
const UPRIGHT = 1;

/** How a way is looked for: first the best one, then any good one, straight ahead; and at how many crossings for that. */
const ATTEMPTS = [
  { ahead: 1, patience: 6_000 },
  { ahead: 1.5, patience: 12_000 },
] as const;

/**
 * Finds ways along the lanes of a grid, one after the other (A*). Lines of one net may run together, as lines to the same manager do;
 * others avoid one another where that is cheap. It looks at a limited number of crossings for all of them together.
 */
export class RouteSearch {
  readonly #grid: Grid;
  readonly #levels: readonly number[];
  #patience: number;
  /** The net of the line that was last led through a state. */
  readonly #nets = new Map<number, number>();

  /** @param levels the level lanes that all lines may use */
  constructor(grid: Grid, levels: readonly number[], patience: number) {
    this.#grid = grid;
    this.#levels = levels;
    this.#patience = patience;
  }

  /** The crossings between two cards, or undefined where there is no way or no patience left. */
  find(from: Obstacle, to: Obstacle, net: number): Point[] | undefined {
    const [best, good] = ATTEMPTS;
    const states = this.#search(from, to, net, best) ?? this.#search(from, to, net, good);
    if (states === undefined) return undefined;
    const { xs, ys } = this.#grid;
    const way: Point[] = [];
    states.forEach((state, i) => {
      const crossing = state >> 1;
      this.#mark(states[i - 1] ?? state, state, net);
      if (crossing !== (states[i - 1] ?? -1) >> 1)
        way.push({ x: xs[crossing % xs.length]!, y: ys[Math.floor(crossing / xs.length)]! });
    });
    return way;
  }

  /** Notes that a line runs from one state to the next, over all lanes between them. */
  #mark(from: number, to: number, net: number): void {
    const columns = this.#grid.xs.length;
    const direction = to & 1;
    const [start, end] = [from >> 1, to >> 1];
    const step = (direction === UPRIGHT ? columns : 1) * Math.sign(end - start);
    for (let at = start; at !== end; at += step) this.#nets.set(at * 2 + direction, net);
    this.#nets.set(end * 2 + direction, net);
  }

  #search(from: Obstacle, to: Obstacle, net: number, attempt: (typeof ATTEMPTS)[number]): number[] | undefined {
    const { xs, ys } = this.#grid;
    const columns = xs.length;
    const goals = this.#ports(to);
    const [left, right] = beside(to);
    const level = to.y + to.height / 2;
    const lanes = [...new Set([...this.#levels, ...about(from), ...about(to)])]
      .sort((a, b) => a - b)
      .map((y) => laneAt(ys, y));
    const laneOf = new Map(lanes.map((j, lane) => [j, lane]));
    const queue = new PriorityQueue();
    const costs = new Map<number, number>();
    const before = new Map<number, number>();
    const done = new Set<number>();
    let patience = Math.min(this.#patience, attempt.patience);

    /** About the least that a way on from a state costs. */
    const ahead = (crossing: number, direction: number): number => {
      const x = xs[crossing % columns]!;
      const rise = Math.abs(ys[Math.floor(crossing / columns)]! - level);
      const turns = direction === UPRIGHT ? 1 : rise > 0 ? 2 : 0;
      return (Math.max(0, left - x, x - right) + rise) * attempt.ahead + turns * TURN_COST_PX;
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
      const way = length * (along === undefined ? 1 : along === net ? SAME_NET_FACTOR : OTHER_NET_FACTOR);
      reach(next, direction, costs.get(state)! + (direction === (state & 1) ? 0 : TURN_COST_PX) + way + crossed, state);
    };
    const crossing = (state: number): number => {
      const over = this.#nets.get(state);
      return over === undefined || over === net ? 0 : CROSSING_COST_PX;
    };
    const sideways = (state: number, i: number, j: number, by: 1 | -1): void => {
      const [low, high] = by > 0 ? [xs[i]!, xs[i + 1]!] : [xs[i - 1]!, xs[i]!];
      if (this.#grid.isLevelTaken(j, low, high)) return;
      const next = j * columns + i + by;
      step(
        state,
        next,
        SIDEWAYS,
        high - low,
        this.#grid.uprightsBetween(j, low, high) * REPORTING_CROSSING_COST_PX + crossing(next * 2 + UPRIGHT),
      );
    };
    const upright = (state: number, i: number, j: number, k: number): void => {
      const [top, bottom] = j < k ? [j, k] : [k, j];
      if (this.#grid.isUprightTaken(i, ys[top]!, ys[bottom]!)) return;
      let crossed = this.#grid.levelsBetween(xs[i]!, top, bottom) * REPORTING_CROSSING_COST_PX;
      for (let lane = top; lane <= bottom; lane++)
        if (lane !== j) crossed += crossing((lane * columns + i) * 2 + SIDEWAYS);
      step(state, k * columns + i, UPRIGHT, ys[bottom]! - ys[top]!, crossed);
    };

    for (const port of this.#ports(from)) {
      const x = xs[port % columns]!;
      if (!this.#grid.isLevelTaken(Math.floor(port / columns), x, x)) reach(port, SIDEWAYS, 0, -1);
    }
    for (let state = queue.pop(); state !== undefined && patience > 0; state = queue.pop()) {
      if (done.has(state)) continue;
      done.add(state);
      patience--;
      this.#patience--;
      const here = state >> 1;
      const i = here % columns;
      const j = (here - i) / columns;
      if (goals.includes(here)) {
        if ((state & 1) === SIDEWAYS) return back(state, before);
        step(state, here, SIDEWAYS, 0, 0);
      }
      if (i > 0) sideways(state, i, j, -1);
      if (i + 1 < columns) sideways(state, i, j, 1);
      const lane = laneOf.get(j)!;
      if (lane > 0) upright(state, i, j, lanes[lane - 1]!);
      if (lane + 1 < lanes.length) upright(state, i, j, lanes[lane + 1]!);
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
