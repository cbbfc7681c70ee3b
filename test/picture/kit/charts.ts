import fc from 'fast-check';
import type {
  Density,
  Direction,
  Folded,
  Layout,
  LayoutOptions,
  Line,
  Measure,
  PlacedCard,
  Point,
  Rect,
} from '../../../src/picture';
import type { Diagram } from '../../../src/picture/diagram/diagram';
import { diagramOf } from '../../webview/preview/kit/diagrams';

/** A font in which all characters are of one width. */
export const measure: Measure = (text, font) => text.length * (font === 'distant' ? 17 : 7);

export const DIRECTIONS: readonly Direction[] = ['down', 'right'];
export const DENSITIES: readonly Density[] = ['compact', 'roomy'];

/** A chart and how it is to be laid out. */
export interface Example {
  readonly diagram: Diagram;
  readonly options: LayoutOptions & { readonly direction: Direction; readonly density: Density };
}

/** Windows of all shapes, so small that most charts have to be wrapped for them. */
const anyWindow = fc.record({ width: fc.integer({ min: 60, max: 2000 }), height: fc.integer({ min: 60, max: 1500 }) });

const anyFields = fc.subarray(['holder', 'areas', 'metrics', 'location', 'x-note']);

const anyOptions = fc
  .tuple(
    fc.constantFrom(...DIRECTIONS),
    fc.constantFrom(...DENSITIES),
    fc.option(anyWindow, { nil: undefined }),
    fc.option(anyFields, { nil: undefined }),
  )
  .map(([direction, density, fit, fields]) => ({ direction, density, ...(fit && { fit }), ...(fields && { fields }) }));

const anyCard = fc.record({
  under: fc.option(fc.nat(), { nil: undefined, freq: 12 }),
  title: fc.string({ maxLength: 70 }),
  holders: fc.array(fc.constantFrom('Ana Ruiz', 'Bo'), { maxLength: 2 }),
  areas: fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 6 }),
  metrics: fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 3 }),
  facets: fc.array(
    fc.record({ key: fc.constantFrom('location', 'x-note'), value: fc.string({ minLength: 1, maxLength: 60 }) }),
    { maxLength: 2 },
  ),
  assists: fc.option(fc.constant(true), { nil: undefined, freq: 1 }),
  isFolded: fc.option(fc.constant(true), { nil: undefined, freq: 1 }),
  second: fc.option(fc.tuple(fc.nat(), fc.boolean()), { nil: undefined, freq: 1 }),
});

/** Charts of any shape; each card may hang under any earlier one, in any order of the file. */
export const anyExample: fc.Arbitrary<Example> = fc
  .tuple(fc.array(anyCard, { minLength: 1, maxLength: 60 }), fc.nat(), anyOptions)
  .map(([cards, turn, options]) => {
    const order = [...cards.keys()].map((i) => (i * 7 + turn) % cards.length);
    const rest = [...cards.keys()].filter((i) => !order.includes(i));
    const sketches = [...new Set([...order, ...rest])].map((i) => {
      const { under, second, assists, isFolded: _, ...shown } = cards[i]!;
      const above = under === undefined || i === 0 ? {} : { under: `k${under % i}` };
      const other = second === undefined || second[0] % cards.length === i ? undefined : `k${second[0] % cards.length}`;
      const more = { ...(assists && { assistant: true as const }), ...(other !== undefined && { dottedTo: [other] }) };
      return [`k${i}`, { ...shown, ...above, ...more }] as const;
    });
    const drawn = diagramOf(Object.fromEntries(sketches));
    const sketchOf = (key: string) => cards[Number(key.slice(1))]!;
    const isSolid = (key: string): boolean => sketchOf(key).second?.[1] === true;
    const diagram = {
      ...drawn,
      cards: drawn.cards.map((card) =>
        isSolid(card.key) && card.dotted.length > 0 ? { ...card, solid: card.dotted } : card,
      ),
    };
    const managers = new Set(diagram.cards.map(({ manager }) => manager));
    const folded = new Map<string, Folded>(
      diagram.cards
        .filter(({ id, key }) => !managers.has(id) && sketchOf(key).isFolded)
        .map(({ id }) => [id, { hidden: 3, worst: 'warning' as const }]),
    );
    return { diagram, options: { ...options, folded } };
  });

export const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const segments = ({ points }: Line): Rect[] => points.slice(1).map((to, i) => between(points[i]!, to));

/** A stretch of line as a rectangle that is a little thick. */
export const between = (a: Point, b: Point): Rect => ({
  x: Math.min(a.x, b.x) - 0.5,
  y: Math.min(a.y, b.y) - 0.5,
  width: Math.abs(a.x - b.x) + 1,
  height: Math.abs(a.y - b.y) + 1,
});

/** The same picture as if it ran downward: what holds for one direction can be said of both. */
export function downward(picture: Layout, direction: Direction): Layout {
  if (direction === 'down') return picture;
  const point = ({ x, y }: Point): Point => ({ x: y, y: x });
  const line = <T extends Line>(each: T): T => ({ ...each, points: each.points.map(point) });
  const cards = picture.cards.map((placed): PlacedCard => {
    const { x, y, width, height, foot } = placed;
    return { ...placed, x: y, y: x, width: height, height: width, foot: point(foot) };
  });
  return {
    width: picture.height,
    height: picture.width,
    cards,
    reporting: picture.reporting.map(line),
    dotted: picture.dotted.map(line),
  };
}

export const byId = ({ cards }: Pick<Layout, 'cards'>): Map<string, PlacedCard> =>
  new Map(cards.map((placed) => [placed.card.id, placed]));
