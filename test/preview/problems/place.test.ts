import { expect, test } from 'vitest';
import { placeBeside } from '../../../src/preview/problems/place';

const WINDOW = { width: 1000, height: 600 };
const card = (left: number, top: number) => ({ left, top, right: left + 200, bottom: top + 100 });

test.each([
  ['at the right', card(100, 100), { width: 300, height: 200 }, { x: 308, y: 100 }],
  ['at the left, where there is no room at the right', card(700, 100), { width: 300, height: 200 }, { x: 392, y: 100 }],
  ['no lower than the window', card(100, 480), { width: 300, height: 200 }, { x: 308, y: 394 }],
  ['no higher than the window', card(100, -80), { width: 300, height: 200 }, { x: 308, y: 6 }],
  ['below, where there is room at neither side', card(400, 100), { width: 600, height: 200 }, { x: 6, y: 208 }],
  ['above, where there is none below', card(400, 480), { width: 600, height: 200 }, { x: 6, y: 272 }],
])('a bubble stands beside its card: %s', (_, anchor, size, expected) => {
  expect(placeBeside(anchor, size, WINDOW)).toEqual(expected);
});

test('a bubble larger than the window starts in its corner', () => {
  expect(placeBeside(card(0, 0), { width: 2000, height: 2000 }, WINDOW)).toEqual({ x: 6, y: 6 });
});
