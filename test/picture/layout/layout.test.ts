import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagram } from '../../../src/diagram/diagram';
import { forestOf } from '../../../src/picture/layout/forest';
import { type Layout, layout, type Line, type PlacedCard } from '../../../src/picture/layout/layout';
import type { Point, Rect } from '../../../src/picture/layout/place';
import { CARD_WIDTH, type Measure, PADDING, STACK_INDENT } from '../../../src/picture/layout/sizes';
import { company, diagramOf } from '../../preview/kit/diagrams';

const measure: Measure = (text) => text.length * 7;

/** Charts of any shape; each card may hang under any earlier one, in any order of the file. */
const anyDiagram: fc.Arbitrary<Diagram> = fc
  .array(
    fc.record({
      under: fc.option(fc.nat(), { nil: undefined, freq: 12 }),
      title: fc.string({ maxLength: 70 }),
      areas: fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 6 }),
      dotted: fc.option(fc.nat(), { nil: undefined, freq: 1 }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .chain((cards) => fc.tuple(fc.constant(cards), fc.shuffledSubarray([...cards.keys()], { minLength: cards.length, maxLength: cards.length })))
  .map(([cards, order]) =>
    diagramOf(
      Object.fromEntries(
        order.map((i) => {
          const { under, dotted, title, areas } = cards[i]!;
          const above = under === undefined || i === 0 ? {} : { under: `k${under % i}` };
          return [`k${i}`, { title, areas, ...above, ...(dotted === undefined ? {} : { dottedTo: [`k${dotted % cards.length}`] }) }];
        }),
      ),
    ),
  );

const overlaps = (a: Rect, b: Rect): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const segments = ({ points }: Line): Rect[] =>
  points.slice(1).map((to, i) => between(points[i]!, to));

/** A stretch of line as a rectangle that is a little thick. */
const between = (a: Point, b: Point): Rect => ({
  x: Math.min(a.x, b.x) - 0.5,
  y: Math.min(a.y, b.y) - 0.5,
  width: Math.abs(a.x - b.x) + 1,
  height: Math.abs(a.y - b.y) + 1,
});

const byId = ({ cards }: Layout): Map<string, PlacedCard> => new Map(cards.map((placed) => [placed.card.id, placed]));

/** Cards that hang in a stack are reached from the side. */
const stackedIds = ({ reporting }: Layout): Set<string> =>
  new Set(reporting.filter(({ points }) => points.at(-1)!.y === points.at(-2)!.y).map(({ to }) => to));

const holds = (check: (picture: Layout, diagram: Diagram) => void, runs = 150): void =>
  fc.assert(
    fc.property(anyDiagram, (diagram) => {
      check(layout(diagram, measure), diagram);
    }),
    { numRuns: runs },
  );

describe('any chart', () => {
  test('has all its cards, none of which overlap', () => {
    holds(({ cards }, diagram) => {
      expect(new Set(cards.map(({ card }) => card.id)).size).toBe(diagram.cards.length);
      cards.forEach((a, i) => cards.slice(i + 1).forEach((b) => expect(overlaps(a, b), `${a.card.key} and ${b.card.key}`).toBe(false)));
    });
  });

  test('lies inside the picture', () => {
    holds(({ cards, width, height }) => {
      for (const { x, y, ...card } of cards) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + card.width).toBeLessThanOrEqual(width);
        expect(y + card.height).toBeLessThanOrEqual(height);
      }
    });
  });

  test('has one line to each report, which crosses no other card', () => {
    holds(({ cards, reporting }, diagram) => {
      expect(reporting.length).toBe(diagram.cards.filter(({ manager }) => manager !== undefined).length);
      for (const line of reporting) {
        const others = cards.filter(({ card }) => card.id !== line.from && card.id !== line.to);
        for (const segment of segments(line)) for (const other of others) expect(overlaps(segment, other), `${line.from} to ${line.to} through ${other.card.id}`).toBe(false);
      }
    });
  });

  test('has lines that run at right angles, from card to card', () => {
    holds((picture) => {
      const cards = byId(picture);
      for (const { from, to, points } of [...picture.reporting, ...picture.dotted]) {
        points.slice(1).forEach((point, i) => expect(Math.min(Math.abs(point.x - points[i]!.x), Math.abs(point.y - points[i]!.y))).toBeLessThanOrEqual(1));
        expect(overlaps(between(points[0]!, points[0]!), cards.get(from)!)).toBe(true);
        expect(overlaps(between(points.at(-1)!, points.at(-1)!), cards.get(to)!)).toBe(true);
      }
    });
  });

  test('has dotted lines that run around all cards', () => {
    holds(({ cards, dotted }) => {
      for (const line of dotted) {
        const inner = segments({ ...line, points: line.points.slice(1, -1) });
        for (const segment of inner) for (const card of cards) expect(overlaps(segment, card), `${line.from} to ${line.to} through ${card.card.id}`).toBe(false);
      }
    });
  });

  test('shows managers above and over their reports, in the middle where nothing is stacked', () => {
    holds((picture, diagram) => {
      const cards = byId(picture);
      const stacked = stackedIds(picture);
      const { reports } = forestOf(diagram.cards);
      reports.forEach((indices, index) => {
        if (indices.length === 0) return;
        const manager = cards.get(diagram.cards[index]!.id)!;
        const below = indices.map((i) => cards.get(diagram.cards[i]!.id)!);
        const left = Math.min(...below.map(({ x }) => x));
        const right = Math.max(...below.map(({ x }) => x + CARD_WIDTH));
        for (const { y } of below) expect(y).toBeGreaterThan(manager.y + manager.height);
        expect(manager.x).toBeGreaterThanOrEqual(left - STACK_INDENT - 1);
        expect(manager.x + CARD_WIDTH).toBeLessThanOrEqual(right + 1);
        if (!below.some(({ card }) => stacked.has(card.id))) expect(Math.abs(manager.x + CARD_WIDTH / 2 - (left + right) / 2)).toBeLessThanOrEqual(1);
      });
    });
  });

  test('aligns the cards of a level, and starts a stack where its level starts', () => {
    holds((picture, diagram) => {
      const { depth } = forestOf(diagram.cards);
      const cards = byId(picture);
      const tops = new Map<number, number>();
      diagram.cards.forEach(({ id }, i) => tops.set(depth[i]!, Math.min(tops.get(depth[i]!) ?? Number.POSITIVE_INFINITY, cards.get(id)!.y)));
      const stacked = stackedIds(picture);
      diagram.cards.forEach(({ id, manager }, i) => {
        if (manager !== undefined && !stacked.has(id)) expect(cards.get(id)!.y).toBe(tops.get(depth[i]!));
      });
    });
  });

  test('keeps the order of the file from left to right, in stacks from top to bottom', () => {
    holds((picture, diagram) => {
      const cards = byId(picture);
      const stacked = stackedIds(picture);
      const { reports } = forestOf(diagram.cards);
      for (const indices of reports) {
        const siblings = indices.map((i) => cards.get(diagram.cards[i]!.id)!);
        const alone = siblings.filter(({ card }) => !stacked.has(card.id));
        const inStack = siblings.filter(({ card }) => stacked.has(card.id));
        const first = inStack[0];
        expect(alone.map(({ x }) => x)).toEqual(alone.map(({ x }) => x).sort((a, b) => a - b));
        inStack.slice(1).forEach((card, i) => expect(card.x > inStack[i]!.x || (card.x === inStack[i]!.x && card.y > inStack[i]!.y)).toBe(true));
        if (first === undefined) continue;
        expect(inStack.length).toBeGreaterThanOrEqual(3);
        for (const card of alone) expect(card.x < first.x).toBe(siblings.indexOf(card) < siblings.indexOf(first));
      }
    });
  });

  test('looks the same again', () => {
    holds((picture, diagram) => expect(layout(diagram, measure)).toEqual(picture), 30);
  });

  test('has no text that is wider than its card', () => {
    holds(({ cards }) => {
      for (const { face, height } of cards) {
        for (const { lines, font, x, anchor, rightToLeft } of face.blocks) {
          for (const { text, y } of lines) {
            const width = measure(text.trimEnd(), font);
            const left = (anchor === 'end') === rightToLeft ? x : x - width;
            expect(left).toBeGreaterThanOrEqual(PADDING - 0.5);
            expect(left + width).toBeLessThanOrEqual(CARD_WIDTH - PADDING + 0.5);
            expect(y).toBeLessThan(height);
          }
        }
      }
    });
  });
});

describe('large charts', () => {
  test('ten thousand cards', () => {
    expect(layout(company(10_000), measure).cards.length).toBe(10_000);
  });

  test('a chain of ten thousand', () => {
    const chain = diagramOf(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`k${i}`, i === 0 ? {} : { under: `k${i - 1}` }])));
    const { cards, width } = layout(chain, measure);
    expect(cards.at(-1)!.card.key).toBe('k9999');
    expect(width).toBeLessThan(2 * CARD_WIDTH);
  });

  test('ten thousand reports of one manager are a block, not a band', () => {
    const flat = diagramOf(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`k${i}`, i === 0 ? {} : { under: 'k0' }])));
    const { width, height } = layout(flat, measure);
    expect(width / height).toBeLessThan(6);
  });

  test('many dotted lines', () => {
    const diagram = company(2_000);
    const dotted = diagram.cards.map((card, i) => ({ ...card, dotted: [`n${(i * 7919) % 2_000}`].filter((id) => id !== card.id) }));
    expect(layout({ ...diagram, cards: dotted }, measure).dotted.length).toBeGreaterThan(1_900);
  });
});

test('a loop, a card under itself and an unknown manager still make a picture', () => {
  const { cards } = diagramOf({ a: {}, b: { under: 'a' }, c: {}, d: {} });
  const looped = [{ ...cards[0]!, manager: 'n1' }, cards[1]!, { ...cards[2]!, manager: 'n2' }, { ...cards[3]!, manager: 'nowhere' }];
  expect(layout({ title: '', cards: looped }, measure).cards.map(({ card }) => card.key)).toEqual(['a', 'b', 'c', 'd']);
});
