import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Layout, layout, type Room } from '../../../src/picture';
import { forestOf } from '../../../src/picture/layout/forest';
import { type CardSketch, company, diagramOf } from '../../webview/preview/kit/diagrams';
import { anyExample, byId, DENSITIES, DIRECTIONS, downward, measure } from '../kit/charts';

const WINDOW: Room = { width: 1600, height: 900 };

/** In which scale a picture is seen whole. */
const scaleOf = ({ width, height }: Layout, window = WINDOW): number =>
  Math.min(1, window.width / width, window.height / height);

const sketches = (count: number, under: (i: number) => number | undefined): Record<string, CardSketch> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => {
      const manager = under(i);
      return [
        `k${i}`,
        { title: `Position ${i}`, holders: ['Ana Ruiz'], ...(manager !== undefined && { under: `k${manager}` }) },
      ];
    }),
  );

/** A chief, seven heads, and teams of unequal size below them. */
const unequal = diagramOf(
  sketches(60, (i) => (i === 0 ? undefined : i < 8 ? 0 : i < 20 ? 1 + (i % 7) : 8 + ((i * i) % 12))),
);

describe('a chart in a window', () => {
  test('is never smaller than the chart that is as wide as it gets', () => {
    fc.assert(
      fc.property(anyExample, ({ diagram, options: { fit = WINDOW, ...options } }) => {
        const wide = scaleOf(layout(diagram, measure, options), fit);
        expect(scaleOf(layout(diagram, measure, { ...options, fit }), fit)).toBeGreaterThanOrEqual(wide);
      }),
    );
  });

  test('is drawn as usual where that fits', () => {
    const small = diagramOf(sketches(7, (i) => (i === 0 ? undefined : Math.floor((i - 1) / 3))));
    expect(layout(small, measure, { fit: WINDOW })).toEqual(layout(small, measure));
  });

  test.each([
    [200, company(200)],
    [500, company(500)],
  ])('of %i positions is at least twice as large', (_, diagram) => {
    const wide = scaleOf(layout(diagram, measure));
    expect(scaleOf(layout(diagram, measure, { fit: WINDOW }))).toBeGreaterThan(2 * wide);
  });

  test('of 60 positions can be read', () => {
    expect(scaleOf(layout(unequal, measure, { fit: WINDOW }))).toBeGreaterThan(0.65);
  });

  test('that stands upright is higher than wide', () => {
    const { width, height } = layout(unequal, measure, { fit: { width: 794, height: 1123 } });
    expect(width / height).toBeLessThan(1);
  });

  test('has trees in rows, and those who stand alone in a block', () => {
    const trees = diagramOf(sketches(60, (i) => (i < 40 ? undefined : i % 8)));
    const { width, height } = layout(trees, measure, { fit: WINDOW });
    expect(width / height).toBeLessThan(3);
    expect(scaleOf({ width, height } as Layout)).toBeGreaterThan(2 * scaleOf(layout(trees, measure)));
  });
});

test('siblings follow one another as in the file, those who manage first: below or right of all before them', () => {
  fc.assert(
    fc.property(anyExample, ({ diagram, options: { fit = WINDOW, ...options } }) => {
      const picture = downward(layout(diagram, measure, { ...options, fit }), options.direction);
      const cards = byId(picture);
      for (const team of forestOf(diagram.cards).reports) {
        const members = team.map((i) => diagram.cards[i]!).filter(({ assistant }) => !assistant);
        for (const ofManagers of [true, false]) {
          const placed = members.map(({ id }) => cards.get(id)!).filter(({ manages }) => manages === ofManagers);
          placed.slice(1).forEach((card, i) => {
            const before = placed[i]!;
            expect(card.x > before.x || card.y > before.y).toBe(true);
          });
        }
      }
    }),
  );
});

test('an assistant has its own reports below it, above the other reports', () => {
  const { cards } = diagramOf({
    chief: {},
    aide: { under: 'chief', assistant: true },
    clerk: { under: 'aide' },
    left: { under: 'chief' },
    right: { under: 'chief' },
  });
  for (const direction of DIRECTIONS) {
    for (const density of DENSITIES) {
      const placed = byId(downward(layout({ cards }, measure, { direction, density }), direction));
      const [chief, aide, clerk, left] = ['n0', 'n1', 'n2', 'n3'].map((id) => placed.get(id)!);
      expect(aide!.x + aide!.width).toBeLessThan(chief!.x + chief!.width / 2);
      expect(clerk!.y).toBeGreaterThan(aide!.y + aide!.height);
      expect(left!.y).toBeGreaterThan(clerk!.y + clerk!.height);
    }
  }
});

test('ten thousand cards find their place', () => {
  expect(layout(company(10_000), measure, { fit: WINDOW }).cards.length).toBe(10_000);
  expect(
    layout(diagramOf(sketches(10_000, (i) => (i === 0 ? undefined : i - 1))), measure, { fit: WINDOW }).cards.length,
  ).toBe(10_000);
  expect(
    layout(diagramOf(sketches(10_000, (i) => (i === 0 ? undefined : 0))), measure, { fit: WINDOW }).cards.length,
  ).toBe(10_000);
});
