import { meet, type Point, type Rect } from '../../../../../picture';

/** One end of an arc: a card, and how far down in it the claim is. */
export interface ArcEnd {
  readonly rect: Rect;
  /** From the upper edge of the card; its middle if undefined. */
  readonly at?: number | undefined;
}

/** A cubic curve: where it starts, what draws it there and at its end, and where it ends. */
export type Arc = readonly [Point, Point, Point, Point];

/** A place at the edge of a card, and which way one leaves it there. */
interface Port {
  readonly at: Point;
  readonly out: Point;
}

const LEFT: Point = { x: -1, y: 0 };
const RIGHT: Point = { x: 1, y: 0 };
const UP: Point = { x: 0, y: -1 };
const DOWN: Point = { x: 0, y: 1 };

/** How far arcs are drawn out of their cards: in picture units, and as shares of the distance between their ends. */
const REACHES = [30, 80];
const SHARES = [0.35, 0.75];

/** How many points of an arc are looked at. */
const SAMPLES = 24;

/** Out of a corner of a card: at which share of its width arcs leave it upward and downward, clear of badges, tabs and lines. */
const CORNERS = [0.22, 0.72];

/** A port above or below a card has to be worth so long a way round, since lines run there. */
const VERTICAL_PENALTY = 60;
const CROSSING_PENALTY = 400;

/** An arc between two cards that crosses no other one, where a simple one can; else the one that crosses least. */
export function arcBetween(from: ArcEnd, to: ArcEnd, boxes: readonly Rect[]): Arc {
  const inner = boxes.map((box) => grown(box, -2));
  const all = portsOf(from).flatMap((a) => portsOf(to).flatMap((b) => curves(a, b)));
  const ranked = all.map((candidate) => ({ candidate, cost: costOf(candidate) })).sort((a, b) => a.cost - b.cost);
  let best = ranked[0]!.candidate;
  let least = Number.POSITIVE_INFINITY;
  for (const { candidate, cost } of ranked) {
    if (cost >= least) break;
    const total = cost + crossed(candidate, inner) * CROSSING_PENALTY;
    if (total < least) [best, least] = [candidate, total];
  }
  return best;
}

/** The point of an arc at a share of its way. */
export function pointOn([a, b, c, d]: Arc, t: number): Point {
  const s = 1 - t;
  const [wa, wb, wc, wd] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return { x: wa * a.x + wb * b.x + wc * c.x + wd * d.x, y: wa * a.y + wb * b.y + wc * c.y + wd * d.y };
}

/** An arc as path data. */
export const pathOf = ([a, b, c, d]: Arc): string => `M${text(a)}C${text(b)} ${text(c)} ${text(d)}`;

const text = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

function portsOf({ rect: { x, y, width, height }, at = height / 2 }: ArcEnd): readonly Port[] {
  return [
    { at: { x: x + width, y: y + at }, out: RIGHT },
    { at: { x, y: y + at }, out: LEFT },
    ...CORNERS.flatMap((share): Port[] => [
      { at: { x: x + width * share, y: y + height }, out: DOWN },
      { at: { x: x + width * share, y }, out: UP },
    ]),
  ];
}

function curves(a: Port, b: Port): readonly Arc[] {
  const distance = Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y);
  const reaches = [...REACHES, ...SHARES.map((share) => share * distance)];
  const drawn = ({ at, out }: Port): readonly Point[] =>
    reaches.map((reach) => ({ x: at.x + out.x * reach, y: at.y + out.y * reach }));
  return drawn(a).flatMap((start) => drawn(b).map((end): Arc => [a.at, start, end, b.at]));
}

/** Short arcs are better than long ones, those from side to side better than those through the room of reporting lines; no arc leads out of the picture. */
function costOf([a, b, c, d]: Arc): number {
  const length = Math.hypot(b.x - a.x, b.y - a.y) + Math.hypot(c.x - b.x, c.y - b.y) + Math.hypot(d.x - c.x, d.y - c.y);
  const upright = (a.x === b.x ? VERTICAL_PENALTY : 0) + (c.x === d.x ? VERTICAL_PENALTY : 0);
  const isOutside = [b, c].some(({ x, y }) => x < -20 || y < -20);
  // Where both ends point the same way, a wide swing reads better than a tight loop.
  const isTight = length < 60 ? 40 : 0;
  return length + upright + isTight + (isOutside ? 200 : 0);
}

/** How many boxes an arc crosses, its own ones among them. */
function crossed(arc: Arc, boxes: readonly Rect[]): number {
  const hull = around(arc);
  const near = boxes.filter((box) => meet(box, hull));
  if (near.length === 0) return 0;
  const points = Array.from({ length: SAMPLES - 1 }, (_, i) => pointOn(arc, (i + 1) / SAMPLES));
  return near.filter((box) => points.some((point) => holds(box, point))).length;
}

function around(points: readonly Point[]): Rect {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** A rectangle with so much more on each side. */
export const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const holds = (box: Rect, { x, y }: Point): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
