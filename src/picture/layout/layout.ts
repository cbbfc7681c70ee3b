import type { Card, Diagram } from '../../diagram/diagram';
import { routeDotted } from './dotted';
import { type Face, faceOf } from './face';
import { depthFirst, forestOf } from './forest';
import { reportingLines } from './lines';
import type { Place, Point, Rect } from './place';
import { placesOf } from './places';
import { CARD_WIDTH, MARGIN, type Measure, STACK_INDENT, TRUNK } from './sizes';

/** A card with its place in the picture. */
export interface PlacedCard extends Rect {
  readonly card: Card;
  readonly face: Face;
  /** Whether anybody reports to it. */
  readonly manages: boolean;
}

/** A line from one card's edge to another's, through its corners. */
export interface Line {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
}

/** A chart with a place for everything; nothing is left to decide but how it looks. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** As one reads a tree: each card before its reports. */
  readonly cards: readonly PlacedCard[];
  /** From managers to reports; those of one manager stand together. */
  readonly reporting: readonly Line[];
  readonly dotted: readonly Line[];
}

/** Gives everything in a diagram its place. The same diagram and the same measure give the same layout. */
export function layout({ cards }: Diagram, measure: Measure): Layout {
  const faces = cards.map((card) => faceOf(card, measure));
  const heights = faces.map((face) => Math.ceil(face.height));
  const forest = forestOf(cards);
  const places = placesOf(forest, heights);
  const placed = cards.map((card, i): PlacedCard => {
    const { x, y } = places[i]!;
    return { card, face: faces[i]!, x, y, width: CARD_WIDTH, height: heights[i]!, manages: forest.reports[i]!.length > 0 };
  });
  return {
    width: placed.reduce((right, { x, width }) => Math.max(right, x + width), 0) + MARGIN,
    height: placed.reduce((bottom, { y, height }) => Math.max(bottom, y + height), 0) + MARGIN,
    cards: depthFirst(forest).map((index) => placed[index]!),
    reporting: reportingLines(forest, places, heights).flatMap((lines, manager) =>
      lines.map(({ to, points }) => ({ from: cards[manager]!.id, to: cards[to]!.id, points })),
    ),
    dotted: dottedLines(placed, places),
  };
}

/** Second managers, from the card to whom it has the line; ids that lead nowhere are left out. */
function dottedLines(cards: readonly PlacedCard[], places: readonly Place[]): Line[] {
  const indexOf = new Map(cards.map(({ card }, index) => [card.id, index]));
  const pairs = cards.flatMap(({ card }, from) =>
    card.dotted.flatMap((id) => {
      const to = indexOf.get(id);
      return to === undefined || to === from ? [] : [{ from, to }];
    }),
  );
  const obstacles = cards.map((card, i) => ({ ...rectOf(card), trunk: places[i]!.entry === 'above' ? 0 : STACK_INDENT - TRUNK }));
  const id = (index: number): string => cards[index]!.card.id;
  return routeDotted(obstacles, pairs).map((points, i) => ({ from: id(pairs[i]!.from), to: id(pairs[i]!.to), points }));
}

const rectOf = ({ x, y, width, height }: Rect): Rect => ({ x, y, width, height });
