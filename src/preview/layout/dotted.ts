import { beside, type Grid, gridOf, laneAt, type Obstacle } from './grid';
import type { Point, Rect } from './place';
import { Queue } from './queue';

/** Which two cards a dotted line joins, as indices. */
export interface Pair {
  readonly from: number;
  readonly to: number;
}

/** What a turn costs, and a stretch that another dotted line already uses, in pixels of way. */
const TURN = 60;
const SHARED = 4;

/** How many crossings may be looked at for all lines together; lines beyond that go straight, behind the cards. */
const PATIENCE = 400_000;

/**
 * Lines between the sides of cards, around all cards, with few turns, avoiding one another where that is cheap.
 * A* search over the lanes between the cards, each line by itself in the given order.
 */
export function routeDotted(cards: readonly Obstacle[], pairs: readonly Pair[]): Point[][] {
  const grid = pairs.length === 0 ? undefined : gridOf(cards);
  const used = new Set<number>();
  let patience = PATIENCE;
  return pairs.map(({ from, to }) => {
    const [start, end] = [cards[from]!, cards[to]!];
    if (grid === undefined || patience <= 0) return straight(start, end);
    const found = search(grid, start, end, used, patience);
    patience -= found.steps;
    if (found.way === undefined) return straight(start, end);
    found.way.forEach((crossing) => used.add(crossing));
    const way = found.way.map((crossing) => ({ x: grid.xs[crossing % grid.xs.length]!, y: grid.ys[Math.floor(crossing / grid.xs.length)]! }));
    return corners([touch(start, way[0]!), ...way, touch(end, way.at(-1)!)]);
  });
}

/** The point on a card's side next to a lane beside it. */
const touch = (card: Rect, { x, y }: Point): Point => ({ x: x < card.x ? card.x : card.x + card.width, y });

const straight = (start: Rect, end: Rect): Point[] => [
  { x: start.x + start.width / 2, y: start.y + start.height / 2 },
  { x: end.x + end.width / 2, y: end.y + end.height / 2 },
];

/** Where a line may leave or reach a card: beside the middle of its left and right side. */
function ports({ xs, ys }: Grid, card: Obstacle): number[] {
  const row = laneAt(ys, card.y + card.height / 2);
  return beside(card).map((x) => row * xs.length + laneAt(xs, x));
}

interface Found {
  readonly way: readonly number[] | undefined;
  readonly steps: number;
}

/** A state is a crossing and the direction in which it was reached: 0 sideways, 1 up or down. */
function search(grid: Grid, from: Obstacle, to: Obstacle, used: ReadonlySet<number>, patience: number): Found {
  const { xs, ys, blocked } = grid;
  const columns = xs.length;
  const goals = new Set(ports(grid, to));
  const [left, right] = beside(to);
  const cost = new Map<number, number>();
  const before = new Map<number, number>();
  const queue = new Queue();
  const ahead = (crossing: number): number => {
    const x = xs[crossing % columns]!;
    const y = ys[Math.floor(crossing / columns)]!;
    return Math.max(0, left - x, x - right) + Math.abs(y - to.y - to.height / 2);
  };
  for (const port of ports(grid, from)) {
    if (blocked[port] === 1) continue;
    cost.set(port * 2, 0);
    queue.push(port * 2, ahead(port));
  }
  let steps = 0;
  for (let state = queue.pop(); state !== undefined && steps < patience; state = queue.pop()) {
    steps++;
    const crossing = state >> 1;
    const spent = cost.get(state)!;
    if (goals.has(crossing) && (state & 1) === 0) return { way: trace(before, state), steps };
    const i = crossing % columns;
    const j = (crossing - i) / columns;
    const visit = (next: number, direction: number, length: number): void => {
      if (blocked[next] === 1) return;
      const turn = direction === (state & 1) ? 0 : TURN;
      const total = spent + turn + length * (used.has(next) && used.has(crossing) ? SHARED : 1);
      const reached = next * 2 + direction;
      if (total >= (cost.get(reached) ?? Number.POSITIVE_INFINITY)) return;
      cost.set(reached, total);
      before.set(reached, state);
      queue.push(reached, total + ahead(next));
    };
    if (i > 0) visit(crossing - 1, 0, xs[i]! - xs[i - 1]!);
    if (i + 1 < columns) visit(crossing + 1, 0, xs[i + 1]! - xs[i]!);
    if (j > 0) visit(crossing - columns, 1, ys[j]! - ys[j - 1]!);
    if (j + 1 < ys.length) visit(crossing + columns, 1, ys[j + 1]! - ys[j]!);
    if (goals.has(crossing)) visit(crossing, 0, 0);
  }
  return { way: undefined, steps };
}

function trace(before: ReadonlyMap<number, number>, end: number): number[] {
  const way: number[] = [];
  for (let state: number | undefined = end; state !== undefined; state = before.get(state)) {
    if (way.at(-1) !== state >> 1) way.push(state >> 1);
  }
  return way.reverse();
}

/** The points without those that a line passes straight. */
function corners(points: readonly Point[]): Point[] {
  return points.filter((point, i) => {
    const [last, next] = [points[i - 1], points[i + 1]];
    if (last === undefined || next === undefined) return true;
    return !((last.x === point.x && point.x === next.x) || (last.y === point.y && point.y === next.y));
  });
}
