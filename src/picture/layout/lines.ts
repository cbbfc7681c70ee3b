import type { Forest } from './forest';
import type { Place, Point } from './place';
import { CARD_WIDTH, ROW_GAP, STACK_INDENT, TRUNK } from './sizes';

/** The line from one manager to one report, as indices and corners. */
export interface ReportingLine {
  readonly to: number;
  readonly points: readonly Point[];
}

/** How far above its row a bus runs. */
const BUS = ROW_GAP / 2;
const CENTER = CARD_WIDTH / 2;

/** Each manager's lines: down, across, down; into a stack along its trunk. */
export function reportingLines(forest: Forest, places: readonly Place[], heights: readonly number[]): ReportingLine[][] {
  return forest.reports.map((reports, manager) => {
    const from = places[manager]!;
    const bottom = { x: from.x + CENTER, y: from.y + heights[manager]! };
    return reports.map((to) => {
      const place = places[to]!;
      return { to, points: lineTo(place, heights[to]!, bottom, place.row - BUS) };
    });
  });
}

function lineTo(place: Place, height: number, bottom: Point, bus: number): Point[] {
  const middle = place.y + height / 2;
  const trunk = place.x - STACK_INDENT + TRUNK;
  switch (place.entry) {
    case 'above':
      return down(bottom, bus, place.x + CENTER, { x: place.x + CENTER, y: place.y });
    case 'trunk of column':
      return [...down(bottom, bus, trunk, { x: trunk, y: middle }), { x: place.x, y: middle }];
    case 'trunk of manager':
      return [{ x: trunk, y: bottom.y }, { x: trunk, y: middle }, { x: place.x, y: middle }];
  }
}

/** Straight down where `x` is below the start, else down to the bus, across and down. */
const down = (start: Point, bus: number, x: number, end: Point): Point[] =>
  Math.abs(start.x - x) <= 1 ? [{ x: start.x, y: start.y }, { x: start.x, y: end.y }] : [start, { x: start.x, y: bus }, { x, y: bus }, end];
