import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupFrames, layout, paint } from '../../src/picture';
import { type CardSketch, diagramOf } from '../webview/preview/kit/diagrams';
import { anyExample, measure } from './kit/charts';

const of = (department: string, more: Partial<CardSketch> = {}): CardSketch => ({
  facets: [{ key: 'department', value: department }],
  ...more,
});
const framesOf = (sketches: Readonly<Record<string, CardSketch>>) =>
  groupFrames(layout(diagramOf(sketches), measure), 'department', measure).map(
    ({ head, value }) => `${value}: ${head}`,
  );

describe('frames around groups', () => {
  test('stand around a branch of one department, with its name', () => {
    const frames = framesOf({
      ceo: {},
      cfo: of('Finance', { under: 'ceo' }),
      tax: of('Finance', { under: 'cfo' }),
      cto: of('Technology', { under: 'ceo' }),
      dev: of('Technology', { under: 'cto' }),
    });
    expect(frames).toEqual(['Finance: cfo', 'Technology: cto']);
  });

  test('hold several teams where nothing stands in between, else one team each', () => {
    const team = (id: string, department: string) => ({
      [id]: of(department, { under: 'ceo' }),
      [`${id}-1`]: of(department, { under: id }),
      [`${id}-2`]: of(department, { under: id }),
      [`${id}-3`]: of(department, { under: id }),
    });
    expect(framesOf({ ceo: {}, ...team('a', 'Sales'), ...team('b', 'Sales'), ...team('c', 'People') })).toEqual([
      'Sales: a',
      'People: c',
    ]);
    expect(framesOf({ ceo: {}, ...team('a', 'Sales'), ...team('c', 'People'), ...team('b', 'Sales') })).toEqual([
      'Sales: a',
      'Sales: b',
      'People: c',
    ]);
  });

  test('are none around a position alone, or where others stand inside', () => {
    expect(framesOf({ ceo: {}, cfo: of('Finance', { under: 'ceo' }) })).toEqual([]);
    expect(
      framesOf({ top: of('Finance'), a: of('Sales', { under: 'top' }), b: of('Finance', { under: 'a' }) }),
    ).toEqual([]);
  });

  test('hold no position that they do not mean, and do not meet', () => {
    fc.assert(
      fc.property(
        anyExample,
        fc.infiniteStream(fc.constantFrom('a', 'b', undefined)),
        ({ diagram, options }, values) => {
          const cards = diagram.cards.map((card) => {
            const { value } = values.next();
            return { ...card, facets: value === undefined ? [] : [{ key: 'team', value }] };
          });
          const placed = layout({ cards }, measure, options);
          const frames = groupFrames(placed, 'team', measure);
          for (const frame of frames) {
            const inside = placed.cards.filter(
              ({ x, y, width, height }) =>
                x < frame.x + frame.width && x + width > frame.x && y < frame.y + frame.height && y + height > frame.y,
            );
            expect(inside.length).toBeGreaterThan(1);
            expect(new Set(inside.map(({ card }) => card.facets[0]?.value))).toEqual(new Set([frame.value]));
          }
        },
      ),
    );
  });

  test('hold the edges of further seats, and the lines between their members', () => {
    const reports = Object.fromEntries(['b', 'c', 'd'].map((key) => [key, of('Sales', { under: 'a', headcount: 3 })]));
    const placed = layout(diagramOf({ top: {}, a: of('Sales', { under: 'top' }), ...reports }), measure);
    const [frame] = groupFrames(placed, 'department', measure);
    const members = placed.cards.filter(({ card }) => card.facets.length > 0);
    for (const { x, y, width, height, card } of members) {
      const seats = card.headcount > 1 ? 6 : 0;
      expect(frame!.x + frame!.width).toBeGreaterThan(x + width + seats);
      expect(frame!.y + frame!.height).toBeGreaterThan(y + height + seats);
    }
    const inside = placed.reporting.filter(({ from }) => from !== 'n0').flatMap(({ points }) => points);
    expect(inside.length).toBeGreaterThan(3);
    for (const { x, y } of inside) {
      expect(x).toBeGreaterThan(frame!.x);
      expect(x).toBeLessThan(frame!.x + frame!.width);
      expect(y).toBeGreaterThan(frame!.y);
      expect(y).toBeLessThan(frame!.y + frame!.height);
    }
  });

  test('cut a name that is too long, and have it whole in a tooltip', () => {
    const department = 'Customer Experience and Everything Around It <x>';
    const placed = layout(diagramOf({ a: of(department), b: of(department, { under: 'a' }) }), measure);
    const svg = paint(placed, { groups: groupFrames(placed, 'department', measure) });
    expect(svg).toContain('<title>Customer Experience and Everything Around It &lt;x&gt;</title>');
    expect(svg).toMatch(/class="area group-name"[^>]*>Custom[^<]*…</);
  });
});
