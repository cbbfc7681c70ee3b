import type { Forest } from './forest';
import type { Point, Rect } from './place';
import type { Place } from './places';

/** The line from one manager to one report, as indices and corners. */
export interface ReportingLine {
  readonly to: number;
  readonly points: readonly Point[];
}

/** Each manager's lines, in a picture that runs downward: down, across, down; to assistants at half the way; into a stack along its trunk. */
export const reportingLines = (forest: Forest, places: readonly Place[], cards: readonly Rect[]): ReportingLine[][] =>
  forest.reports.map((reports, manager) =>
    reports.map((to) => ({ to, points: lineTo(places[to]!, cards[to]!, cards[manager]!) })),
  );

/** Where lines leave a card to its reports. */
export const footOf = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height });

function lineTo({ entry }: Place, card: Rect, manager: Rect): Point[] {
  const foot = footOf(manager);
  const head = { x: card.x + card.width / 2, y: card.y };
  const middle = card.y + card.height / 2;
  switch (entry.kind) {
    case 'bus':
      return down(foot, entry.bus, head);
    case 'trunk':
      return [...down(foot, entry.bus, { x: entry.trunk, y: middle }), { x: card.x, y: middle }];
    case 'hanging':
      return [
        { x: entry.trunk, y: foot.y },
        { x: entry.trunk, y: middle },
        { x: card.x, y: middle },
      ];
    case 'lane':
      return [...down(foot, entry.bus, { x: entry.lane, y: entry.trunk }), { x: head.x, y: entry.trunk }, head];
    case 'aside':
      return [foot, { x: foot.x, y: middle }, { x: card.x < foot.x ? card.x + card.width : card.x, y: middle }];
  }
}

/** Straight down where the end is below the start, else down to the bus, across and down. */
const down = (start: Point, bus: number, end: Point): Point[] =>
  Math.abs(start.x - end.x) <= 1
    ? [start, { x: start.x, y: end.y }]
    : [start, { x: start.x, y: bus }, { x: end.x, y: bus }, end];
