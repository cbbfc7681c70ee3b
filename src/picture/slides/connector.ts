import type { Point, Rect } from '..';
import { element } from '../export/element';
import { transform } from './units';

/** A box that a connector is attached to: its id on the slide, and its place. */
export interface Attachable extends Rect {
  readonly shape: number;
}

/** Where connectors attach to a rectangle, by the numbers that DrawingML gives these sites. */
const SITES = { top: 0, left: 1, bottom: 2, right: 3 } as const;
type Side = keyof typeof SITES;

/** The preset shapes have up to so many segments. */
const MAX_SEGMENTS = 5;

/** How far from its box a line turns that did not start in the middle of a side. */
const TURN_PX = 6;

/** No extent of a connector is less where a turn is measured against it. */
const MIN_EXTENT_PX = 0.5;

/**
 * The geometry and the ends of a connector: one of the preset elbows, which PowerPoint leads anew when a box is moved.
 * @param points the way of the line, through right-angled corners, from the edge of one box to that of the other
 * @param onSlide the place on the slide of what is placed in the picture
 */
export function connector(
  points: readonly Point[],
  from: Attachable,
  to: Attachable,
  onSlide: (rect: Rect) => Rect,
): { readonly ends: string; readonly geometry: string } {
  const [start, end] = [sideOf(points[0]!, points[1]!, from), sideOf(points.at(-1)!, points.at(-2)!, to)];
  return {
    ends:
      element('a:stCxn', { id: from.shape, idx: SITES[start] }) +
      element('a:endCxn', { id: to.shape, idx: SITES[end] }),
    geometry: elbow(attached(points, siteOf(from, start), siteOf(to, end)), onSlide),
  };
}

/** The side of a box that a line leaves from, by the direction that it takes. */
function sideOf(end: Point, next: Point, { x, y, width, height }: Rect): Side {
  if (end.x === next.x && end.y !== next.y) return end.y >= y + height / 2 ? 'bottom' : 'top';
  return end.x >= x + width / 2 ? 'right' : 'left';
}

function siteOf({ x, y, width, height }: Rect, side: Side): Point {
  switch (side) {
    case 'top':
      return { x: x + width / 2, y };
    case 'left':
      return { x, y: y + height / 2 };
    case 'bottom':
      return { x: x + width / 2, y: y + height };
    case 'right':
      return { x: x + width, y: y + height / 2 };
  }
}

/** The same way from the middle of a side to the middle of a side, as near to it as the presets allow. */
function attached(points: readonly Point[], start: Point, end: Point): readonly Point[] {
  const [first, second] = [points[0]!, points[1]!];
  const isDown = first.x === second.x;
  const inner = points.slice(1, -1);
  if (inner.length === 0) return simplified([start, ...across(start, end, halfWay(start, end, isDown)), end]);
  const ways = [
    [start, ...besideStart(first, second, start), ...alignedAtEnd(inner, end, points), end],
    [start, ...alignedAtEnd(alignedAtStart(inner, start, isDown), end, points), end],
    [start, ...across(start, end, alignedAtStart(inner, start, isDown)[0]!), end],
  ].map(simplified);
  return ways.find((way) => way.length - 1 <= MAX_SEGMENTS) ?? ways.at(-1)!;
}

/** From the middle of a side to where the line really starts, a little away from the box. */
function besideStart(first: Point, second: Point, start: Point): readonly Point[] {
  if (first.x === start.x && first.y === start.y) return [];
  if (first.x === second.x) {
    const y = start.y + Math.sign(second.y - first.y) * TURN_PX;
    return [
      { x: start.x, y },
      { x: first.x, y },
    ];
  }
  const x = start.x + Math.sign(second.x - first.x) * TURN_PX;
  return [
    { x, y: start.y },
    { x, y: first.y },
  ];
}

/** A line that leaves a box beside the middle of a side, moved to there. */
const alignedAtStart = ([corner, ...rest]: readonly Point[], start: Point, isDown: boolean): readonly Point[] =>
  corner === undefined ? [] : [isDown ? { x: start.x, y: corner.y } : { x: corner.x, y: start.y }, ...rest];

function alignedAtEnd(inner: readonly Point[], end: Point, points: readonly Point[]): readonly Point[] {
  const corner = inner.at(-1);
  if (corner === undefined) return [];
  const isDown = points.at(-1)!.x === points.at(-2)!.x;
  return [...inner.slice(0, -1), isDown ? { x: end.x, y: corner.y } : { x: corner.x, y: end.y }];
}

const halfWay = (start: Point, end: Point, isDown: boolean): Point =>
  isDown ? { x: start.x, y: (start.y + end.y) / 2 } : { x: (start.x + end.x) / 2, y: start.y };

/** Two corners, the first one near a turn. */
const across = (start: Point, end: Point, turn: Point): readonly Point[] =>
  turn.y === start.y
    ? [
        { x: turn.x, y: start.y },
        { x: turn.x, y: end.y },
      ]
    : [
        { x: start.x, y: turn.y },
        { x: end.x, y: turn.y },
      ];

/** Right angles alone: no corner twice, and none that the line passes straight. */
function simplified(points: readonly Point[]): readonly Point[] {
  const way: Point[] = [];
  for (const point of points) {
    const last = way.at(-1);
    const before = way.at(-2);
    if (last !== undefined && last.x === point.x && last.y === point.y) continue;
    if (last !== undefined && before !== undefined && isStraight(before, last, point)) way.pop();
    else if (last !== undefined && last.x !== point.x && last.y !== point.y)
      way.push(before === undefined || before.x === last.x ? { x: point.x, y: last.y } : { x: last.x, y: point.y });
    way.push(point);
  }
  return way;
}

const isStraight = (a: Point, b: Point, c: Point): boolean =>
  (a.x === b.x && b.x === c.x) || (a.y === b.y && b.y === c.y);

/** The preset shape for a way, with its turns as shares of its extent, in 100,000ths. */
function elbow(way: readonly Point[], onSlide: (rect: Rect) => Rect): string {
  const [start, second, end] = [way[0]!, way[1]!, way.at(-1)!];
  const isDown = start.x === second.x;
  const along = (point: Point): number => (isDown ? point.y - start.y : point.x - start.x);
  const aside = (point: Point): number => (isDown ? point.x - start.x : point.y - start.y);
  const segments = way.length - 1;
  const [length, breadth] = [extent(along(end), segments > 2), extent(aside(end), segments > 3)];
  const turns = way
    .slice(1, -2)
    .map((corner, i) => Math.round(100_000 * (i % 2 === 0 ? along(corner) / length : aside(corner) / breadth) || 0));
  return place(start, { length, breadth }, isDown, onSlide) + preset(Math.max(segments, 1), turns);
}

const extent = (measured: number, isDivisor: boolean): number =>
  isDivisor && Math.abs(measured) < MIN_EXTENT_PX ? MIN_EXTENT_PX : measured;

/** A straight line is an elbow too, so that it stays right-angled when a box is moved. */
function preset(segments: number, turns: readonly number[]): string {
  const guides = turns.map((turn, i) => element('a:gd', { name: `adj${i + 1}`, fmla: `val ${turn}` }));
  return element(
    'a:prstGeom',
    { prst: `bentConnector${segments === 1 ? 3 : segments}` },
    guides.length === 0 ? '<a:avLst/>' : element('a:avLst', {}, ...guides),
  );
}

const QUARTER_TURN = 5_400_000;

/** The presets start to the right; one that starts downward is turned, and mirrored where it would end on the wrong side. */
function place(
  start: Point,
  size: { readonly length: number; readonly breadth: number },
  isDown: boolean,
  onSlide: (rect: Rect) => Rect,
): string {
  const [length, breadth] = [Math.abs(size.length), Math.abs(size.breadth)];
  const isBack = size.length < 0 ? 1 : undefined;
  if (!isDown) {
    const corner = { x: start.x + Math.min(0, size.length), y: start.y + Math.min(0, size.breadth) };
    return transform(onSlide({ ...corner, width: length, height: breadth }), {
      flipH: isBack,
      flipV: size.breadth < 0 ? 1 : undefined,
    });
  }
  const [centerX, centerY] = [start.x + size.breadth / 2, start.y + size.length / 2];
  return transform(onSlide({ x: centerX - length / 2, y: centerY - breadth / 2, width: length, height: breadth }), {
    rot: QUARTER_TURN,
    flipH: isBack,
    flipV: size.breadth > 0 ? 1 : undefined,
  });
}
