import type { Card, Diagram } from '../diagram/diagram';
import { type CardContent, cardContentOf } from './card-content';
import { commonSize, type DistantRoom, type DistantTitle, distantTitle } from './distant';
import { secondLines } from './dotted';
import { depthFirst, type Forest, forestOf } from './forest';
import type { Frame } from './frame';
import { kindsOf } from './kinds';
import { legible } from './legible';
import { footOf, reportingLines } from './lines';
import { DEFAULT_FIELDS, type Folded, type LayoutOptions } from './options';
import { type Point, type Rect, turned } from './place';
import { placesOf } from './places';
import { CARD_STYLES, DISTANT_BADGE_ROOM, DISTANT_TAB_ROOM, MARGIN, type Measure, SPACING, TAB_ROOM } from './sizes';

/** A card with its place in the picture. */
export interface PlacedCard extends Rect {
  readonly card: Card;
  readonly content: CardContent;
  /** What it shows from afar instead. */
  readonly distant: DistantTitle;
  /** Whether anybody reports to it. */
  readonly manages: boolean;
  /** What hangs below it and is not shown. */
  readonly folded?: Folded;
  /** Where lines leave it to its reports, or would: the place for whatever folds and unfolds it. */
  readonly foot: Point;
}

/** A line from one card's edge to another's, through its corners. */
export interface Line {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
}

/** A line to a second manager. */
export interface SecondLine extends Line {
  readonly solid: boolean;
}

/** A chart with a place for everything; nothing is left to decide but how it looks. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** As one reads a tree: each card before its reports. */
  readonly cards: readonly PlacedCard[];
  /** From managers to direct reports; those of one manager are adjacent. */
  readonly reporting: readonly Line[];
  /** From reports to second managers. */
  readonly dotted: readonly SecondLine[];
}

const UNFOLDED: ReadonlyMap<string, Folded> = new Map();

/** Gives everything in a diagram its place. The same diagram, options and measure give the same layout. */
export function layout({ cards }: Pick<Diagram, 'cards'>, measure: Measure, options: LayoutOptions = {}): Layout {
  const { direction = 'down', density = 'roomy', fields = DEFAULT_FIELDS[density], fit, folded = UNFOLDED } = options;
  const style = CARD_STYLES[density];
  const form = { style, fields: new Set(fields) };
  const hasTabBelow = (card: Card): boolean => direction === 'down' && folded.has(card.id);
  const contents = cards.map((card) => cardContentOf(card, form, measure, hasTabBelow(card) ? TAB_ROOM : 0));
  const widths = contents.map(() => style.width);
  const heights = contents.map(({ height }) => height);
  const [across, along] = direction === 'down' ? [widths, heights] : [heights, widths];
  const frame: Frame = { direction, spacing: SPACING[direction][density], across, along };

  const forest = forestOf(cards);
  const rooms = cards.map((card, i): DistantRoom => {
    const top = card.marks.length > 0 ? DISTANT_BADGE_ROOM : 0;
    return { top, width: style.width, height: heights[i]! - top - (hasTabBelow(card) ? DISTANT_TAB_ROOM : 0) };
  });
  const distant = distantTitles(cards, rooms, forest, measure);
  const places = placesOf(
    forest,
    kindsOf(cards, forest, folded),
    frame,
    fit && direction === 'right' ? { width: fit.height, height: fit.width } : fit,
  );
  const rects = places.map(({ x, y }, i): Rect => ({ x, y, width: across[i]!, height: along[i]! }));
  const reporting = reportingLines(forest, places, rects);
  const second = secondLines(cards, places, rects, reporting);

  const shown = <T extends Point | Rect>(shape: T): T => (direction === 'down' ? shape : turned(shape));
  const placed = cards.map((card, i): PlacedCard => {
    const hidden = folded.get(card.id);
    const foot = shown(reporting[i]![0]?.points[0] ?? footOf(rects[i]!));
    const manages = forest.reports[i]!.length > 0 || hidden !== undefined;
    return {
      ...shown(rects[i]!),
      card,
      content: contents[i]!,
      distant: distant[i]!,
      manages,
      foot,
      ...(hidden && { folded: hidden }),
    };
  });
  const id = (index: number): string => cards[index]!.id;
  const line = (from: number, to: number, points: readonly Point[]): Line => ({
    from: id(from),
    to: id(to),
    points: points.map(shown),
  });
  return {
    width: placed.reduce((right, { x, width }) => Math.max(right, x + width), 0) + MARGIN,
    height: placed.reduce((bottom, { y, height }) => Math.max(bottom, y + height), 0) + MARGIN,
    cards: depthFirst(forest).map((index) => placed[index]!),
    reporting: reporting.flatMap((lines, manager) => lines.map(({ to, points }) => line(manager, to, points))),
    dotted: second.map(({ from, to, solid, points }) => ({ ...line(from, to, points), solid })),
  };
}

/** Titles as they are seen from afar, in one size where they fit in it. */
function distantTitles(
  cards: readonly Card[],
  rooms: readonly DistantRoom[],
  { roots, reports }: Forest,
  measure: Measure,
): DistantTitle[] {
  const titleIn = (card: Card, i: number, most?: number): DistantTitle =>
    distantTitle(legible(card.title), rooms[i]!, measure, most);
  const own = cards.map((card, i) => titleIn(card, i));
  const common = commonSize(
    own.map(({ size }) => size),
    roots.filter((root) => reports[root]!.length > 0),
  );
  return own.map((title, i) => (title.size > common ? titleIn(cards[i]!, i, common) : title));
}
