import type { Card } from '../diagram/diagram';
import { Clearance } from './clearance';
import { about, Grid, type Obstacle } from './grid';
import type { ReportingLine } from './lines';
import type { Point, Rect } from './place';
import type { Place } from './places';
import { rememberLast } from './remember';
import { RouteSearch } from './route-search';
import { withoutSharedSegments } from './shared-segments';
import { CLEARANCE, STACK_INDENT, TRUNK } from './sizes';
import { type Route, separate } from './tracks';

/** Which two cards a second line joins, as indices, and how it is drawn. */
interface Pair {
  readonly from: number;
  readonly to: number;
  readonly solid: boolean;
}

/** A line from a card to its second manager, as indices and corners. */
export interface RoutedLine extends Pair {
  readonly points: readonly Point[];
}

/** How many crossings of lanes may be looked at for all lines together; lines beyond that, or in larger charts, go straight, behind the cards. */
const MAX_SEARCH_STEPS = 100_000;
const MAX_CARDS = 2_500;

/** The lines to second managers, in a picture that runs downward: from side to side around all cards. Ids that lead nowhere are left out. */
export function secondLines(
  cards: readonly Card[],
  places: readonly Place[],
  rects: readonly Rect[],
  reporting: readonly (readonly ReportingLine[])[],
): RoutedLine[] {
  const pairs = pairsOf(cards);
  if (pairs.length === 0) return [];
  return routed(signature(pairs, places, rects, reporting), () => routeAll(cards, pairs, places, rects, reporting));
}

/**
 * All that the routes depend on, as numbers: where cards and lines are, and which cards are joined. Most edits change none of it,
 * and looking for ways is the dearest part of a layout.
 */
function signature(
  pairs: readonly Pair[],
  places: readonly Place[],
  rects: readonly Rect[],
  reporting: readonly (readonly ReportingLine[])[],
): number[] {
  return [
    ...pairs.flatMap(({ from, to, solid }) => [from, to, Number(solid)]),
    ...rects.flatMap(({ x, y, width, height }, i) => [
      x,
      y,
      width,
      height,
      Number(hasTrunk(places[i]!)),
      Number(places[i]!.entry.kind === 'bus'),
    ]),
    ...reporting.flatMap((lines) => lines.flatMap(({ points }) => points.flatMap(({ x, y }) => [x, y]))),
  ];
}

const routed = rememberLast<RoutedLine[]>();

function routeAll(
  cards: readonly Card[],
  pairs: readonly Pair[],
  places: readonly Place[],
  rects: readonly Rect[],
  reporting: readonly (readonly ReportingLine[])[],
): RoutedLine[] {
  if (cards.length > MAX_CARDS)
    return pairs.map((pair) => ({ ...pair, points: behindCards(rects[pair.from]!, rects[pair.to]!) }));
  const obstacles = rects.map(
    (rect, i): Obstacle => ({ ...rect, trunk: hasTrunk(places[i]!) ? STACK_INDENT - TRUNK : 0 }),
  );
  const solid = reporting.flatMap((lines) => withoutSharedSegments(lines.map(({ points }) => points)));
  const levels = levelsOf(places, obstacles);
  const grid = new Grid(obstacles, solid, [
    ...levels,
    ...pairs.flatMap(({ from, to }) => [...about(obstacles[from]!), ...about(obstacles[to]!)]),
  ]);
  const search = new RouteSearch(grid, levels, MAX_SEARCH_STEPS);
  const routes = new Map<Pair, Route>();
  for (const pair of [...pairs].sort((a, b) => distance(rects, a) - distance(rects, b))) {
    const [start, end] = [obstacles[pair.from]!, obstacles[pair.to]!];
    const net = pair.to * 2 + (pair.solid ? 1 : 0);
    const way = search.find(start, end, net);
    if (way !== undefined)
      routes.set(pair, {
        net,
        ends: [start, end],
        points: corners([touch(start, way[0]!), ...way, touch(end, way.at(-1)!)]),
      });
  }
  const found = [...routes.keys()];
  const separated = separate([...routes.values()], solid, new Clearance(obstacles));
  const byPair = new Map(found.map((pair, i) => [pair, separated[i]!]));
  return pairs.map((pair) => ({
    ...pair,
    points: byPair.get(pair) ?? behindCards(rects[pair.from]!, rects[pair.to]!),
  }));
}

function pairsOf(cards: readonly Card[]): Pair[] {
  const indexOf = new Map(cards.map(({ id }, index) => [id, index]));
  return cards.flatMap(({ dotted, solid = [] }, from) =>
    dotted.flatMap((id): Pair[] => {
      const to = indexOf.get(id);
      return to === undefined || to === from ? [] : [{ from, to, solid: solid.includes(id) }];
    }),
  );
}

/** Lanes for long ways: above and below the cards of each level, and around the whole. */
function levelsOf(places: readonly Place[], cards: readonly Rect[]): number[] {
  const rows = new Map<number, number>();
  let end = 0;
  places.forEach(({ entry, y }, i) => {
    const bottom = y + cards[i]!.height;
    end = Math.max(end, bottom);
    if (entry.kind === 'bus') rows.set(y, Math.max(rows.get(y) ?? 0, bottom));
  });
  return [...[...rows].flatMap(([top, bottom]) => [top - CLEARANCE, bottom + CLEARANCE]), end + CLEARANCE];
}

const hasTrunk = ({ entry }: Place): boolean => entry.kind === 'trunk' || entry.kind === 'hanging';

/** Short lines are led first: they have the least choice. */
function distance(rects: readonly Rect[], { from, to }: Pair): number {
  const [a, b] = [rects[from]!, rects[to]!];
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

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

/** From side to side with two turns; cards in the way cover it. */
function behindCards(from: Rect, to: Rect): Point[] {
  const [a, b] = [from.y + from.height / 2, to.y + to.height / 2];
  const isLeft = from.x + from.width < to.x;
  const isRight = to.x + to.width < from.x;
  const start = isRight ? from.x : from.x + from.width;
  const end = isLeft ? to.x : to.x + to.width;
  const turn = isLeft || isRight ? Math.round((start + end) / 2) : Math.max(start, end) + 8;
  return [
    { x: start, y: a },
    { x: turn, y: a },
    { x: turn, y: b },
    { x: end, y: b },
  ];
}
