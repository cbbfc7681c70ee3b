import { gridOf, type Obstacle } from './grid';
import type { Point, Rect } from './place';
import { WaySearch } from './way';

/** Which two cards a dotted line joins, as indices. */
export interface Pair {
  readonly from: number;
  readonly to: number;
}

/** How many crossings may be looked at for all lines together; lines beyond that go straight, behind the cards. */
const PATIENCE = 200_000;

/** Lines between the sides of cards, around all cards, with few turns, avoiding one another where that is cheap; in the given order. */
export function routeDotted(cards: readonly Obstacle[], pairs: readonly Pair[]): Point[][] {
  const grid = pairs.length === 0 ? undefined : gridOf(cards);
  const search = grid === undefined ? undefined : new WaySearch(grid, PATIENCE);
  return pairs.map(({ from, to }) => {
    const [start, end] = [cards[from]!, cards[to]!];
    const way = search?.find(start, end);
    if (way === undefined) return [centerOf(start), centerOf(end)];
    return corners([touch(start, way[0]!), ...way, touch(end, way.at(-1)!)]);
  });
}

const centerOf = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height / 2 });

/** The point on a card's side next to a lane beside it. */
const touch = (card: Rect, { x, y }: Point): Point => ({ x: x < card.x ? card.x : card.x + card.width, y });

/** The points without those that a line passes straight. */
function corners(points: readonly Point[]): Point[] {
  return points.filter((point, i) => {
    const [last, next] = [points[i - 1], points[i + 1]];
    if (last === undefined || next === undefined) return true;
    return !((last.x === point.x && point.x === next.x) || (last.y === point.y && point.y === next.y));
  });
}
