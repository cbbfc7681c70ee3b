import { describe, expect, test } from 'vitest';
import { layout, meet, type Rect } from '../../../../../../src/picture';
import {
  type Arc,
  arcBetween,
  pathOf,
  pointOn,
} from '../../../../../../src/webview/preview/views/reporting/conflicts/arc';
import { labelAt } from '../../../../../../src/webview/preview/views/reporting/conflicts/label';
import { company } from '../../../kit/diagrams';

const card = (x: number, y: number): Rect => ({ x, y, width: 196, height: 90 });
const pointsOf = (arc: Arc) => Array.from({ length: 49 }, (_, i) => pointOn(arc, (i + 1) / 50));
const isIn =
  ({ x, y, width, height }: Rect) =>
  (point: { readonly x: number; readonly y: number }) =>
    point.x > x + 3 && point.x < x + width - 3 && point.y > y + 3 && point.y < y + height - 3;
const crossed = (arc: Arc, boxes: readonly Rect[]) => boxes.filter((box) => pointsOf(arc).some(isIn(box)));
const drawn = (a: Rect, b: Rect, others: readonly Rect[] = []) =>
  arcBetween({ rect: a }, { rect: b }, [a, b, ...others]);
const isOnEdge = ({ x, y, width, height }: Rect, at: { readonly x: number; readonly y: number }) =>
  at.x === x || at.x === x + width || at.y === y || at.y === y + height;

describe('an arc', () => {
  test.each([
    ['neighbors', card(100, 100), card(330, 100), []],
    ['cards far apart', card(100, 100), card(1400, 100), []],
    ['a card between them', card(100, 100), card(560, 100), [card(330, 100)]],
    ['three cards between them', card(100, 100), card(1020, 100), [card(330, 100), card(560, 100), card(790, 100)]],
    ['one below the other', card(100, 100), card(100, 400), [card(100, 250)]],
    ['one in a stack below the other', card(100, 100), card(124, 204), [card(124, 308)]],
    ['across levels', card(100, 100), card(700, 420), [card(400, 240), card(100, 260)]],
    ['from right to left', card(900, 300), card(100, 100), []],
  ])('starts and ends at its cards and crosses none: %s', (_, a, b, others) => {
    const arc = drawn(a, b, others);
    expect(isOnEdge(a, arc[0])).toBe(true);
    expect(isOnEdge(b, arc[3])).toBe(true);
    expect(crossed(arc, [a, b, ...others])).toEqual([]);
  });

  test('leaves at the height of the claim, where it leaves at a side', () => {
    const [a, b] = [card(100, 100), card(400, 100)];
    const arc = arcBetween({ rect: a, at: 70 }, { rect: b, at: 20 }, [a, b]);
    expect([arc[0], arc[3]]).toEqual([
      { x: 296, y: 170 },
      { x: 400, y: 120 },
    ]);
  });

  test('crosses what no simple arc can avoid, rather than being none', () => {
    const wall = { x: 300, y: -5000, width: 50, height: 10_000 };
    const arc = drawn(card(0, 0), card(400, 0), [wall]);
    expect(crossed(arc, [wall])).toHaveLength(1);
    expect(pathOf(arc)).toMatch(/^M[-\d. ]+C[-\d. ]+$/);
  });

  test('is found for cards that lie on each other', () => {
    expect(pathOf(drawn(card(0, 0), card(0, 0)))).not.toContain('NaN');
  });

  test('crosses hardly any card between two that one sees together', () => {
    const { cards } = layout(company(60), (text) => text.length * 6);
    const pairs = cards
      .flatMap((a, i) => cards.slice(i + 1).map((b) => [a, b] as const))
      .filter(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y) < 500);
    const crossing = pairs.filter(([a, b]) => crossed(arcBetween({ rect: a }, { rect: b }, cards), cards).length > 0);
    expect(pairs.length).toBeGreaterThan(100);
    expect(crossing.length / pairs.length).toBeLessThan(0.1);
  });
});

describe('the name of an arc', () => {
  const free = (a: Rect, b: Rect, taken: readonly Rect[] = []) => labelAt(drawn(a, b), 90, 18, [a, b, ...taken]);

  test('stands in its middle', () => {
    const rect = free(card(0, 0), card(600, 0))!;
    expect(rect.x + rect.width / 2).toBeCloseTo(398, 0);
  });

  test('gives way to cards and other names', () => {
    const first = free(card(0, 0), card(600, 0))!;
    const second = free(card(0, 0), card(600, 0), [first])!;
    expect(meet(first, second)).toBe(false);
  });

  test('is left out where it would hide something', () => {
    expect(free(card(0, 0), card(220, 0))).toBeUndefined();
  });
});
