import { type Layout, meet, type Point, type Rect } from '..';
import type { UnionDiagram } from './union';

/** A curve from one card to another: where a position has moved from, or an area that changes hands. */
export interface Arc {
  readonly kind: 'moved-from' | 'handed-over';
  readonly from: string;
  readonly to: string;
  /** What it hands over; empty for a move. */
  readonly names: readonly string[];
  /** Start, two control points and end of a cubic Bézier curve. */
  readonly curve: readonly [Point, Point, Point, Point];
}

/** How far a curve between cards of one row rises above them: inside the room between two rows. */
const RISE_PX = 24;

/** Curves of the two kinds keep this distance from the middle of a card, where reporting lines run. */
const ASIDE_PX = 22;

/** The curves of a change between the cards that are drawn; all handovers between two cards are one. */
export function arcsOf(
  { cards }: Pick<Layout, 'cards'>,
  { oldManagers, handovers }: Pick<UnionDiagram, 'oldManagers' | 'handovers'>,
): Arc[] {
  const places = new Map<string, Rect>(cards.map((placed) => [placed.card.id, placed]));
  const arc = (kind: Arc['kind'], from: string, to: string, names: readonly string[]): Arc[] => {
    const [start, end] = [places.get(from), places.get(to)];
    if (start === undefined || end === undefined || start === end) return [];
    return [{ kind, from, to, names, curve: curveBetween(start, end, kind === 'moved-from' ? -ASIDE_PX : ASIDE_PX) }];
  };
  const pairs = new Map<string, { readonly from: string; readonly to: string; readonly names: string[] }>();
  for (const { from, to, name } of handovers) {
    const pair = pairs.get(`${from} ${to}`);
    if (pair === undefined) pairs.set(`${from} ${to}`, { from, to, names: [name] });
    else pair.names.push(name);
  }
  return [
    ...Object.entries(oldManagers).flatMap(([card, manager]) => arc('moved-from', manager, card, [])),
    ...[...pairs.values()].flatMap(({ from, to, names }) => arc('handed-over', from, to, names)),
  ];
}

/** Down or up from row to row, as reporting lines run; above the cards where both are in one row. */
function curveBetween(from: Rect, to: Rect, aside: number): Arc['curve'] {
  const [x0, x1] = [from.x + from.width / 2 + aside, to.x + to.width / 2 + aside];
  const isDown = to.y >= from.y + from.height;
  const isUp = from.y >= to.y + to.height;
  if (!isDown && !isUp) {
    const top = Math.min(from.y, to.y) - RISE_PX;
    return [
      { x: x0, y: from.y },
      { x: x0, y: top },
      { x: x1, y: top },
      { x: x1, y: to.y },
    ];
  }
  const [y0, y1] = isDown ? [from.y + from.height, to.y] : [from.y, to.y + to.height];
  const middle = (y0 + y1) / 2;
  return [
    { x: x0, y: y0 },
    { x: x0, y: middle },
    { x: x1, y: middle },
    { x: x1, y: y1 },
  ];
}

/** How far along a curve its name is looked for a place, the best one first. */
const NAME_PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];

/** A place on a curve for its name, around which no card is; undefined if there is none. */
export function namePlace(
  curve: Arc['curve'],
  { width, height }: Pick<Rect, 'width' | 'height'>,
  cards: readonly Rect[],
): Point | undefined {
  const rectAround = ({ x, y }: Point): Rect => ({ x: x - width / 2, y: y - height / 2, width, height });
  return NAME_PLACES.map((part) => pointOn(curve, part)).find(
    (point) => !cards.some((card) => meet(rectAround(point), card)),
  );
}

/** The point of a cubic Bézier curve at a part of its parameter, from 0 to 1. */
function pointOn([a, b, c, d]: Arc['curve'], part: number): Point {
  const rest = 1 - part;
  const weights = [rest ** 3, 3 * rest ** 2 * part, 3 * rest * part ** 2, part ** 3] as const;
  const sum = (axis: 'x' | 'y'): number =>
    weights[0] * a[axis] + weights[1] * b[axis] + weights[2] * c[axis] + weights[3] * d[axis];
  return { x: sum('x'), y: sum('y') };
}
