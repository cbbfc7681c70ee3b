import { expect, test } from 'vitest';
import { placeBeside } from '../../../../src/webview/preview/problems/place';

const WINDOW = { width: 1000, height: 600 };
const card = (left: number, top: number) => ({ left, top, right: left + 200, bottom: top + 100 });

test.each([
  ['at the right', card(100, 100), { width: 300, height: 200 }, { x: 308, y: 100, height: 200 }],
  [
    'at the left, where there is no room at the right',
    card(700, 100),
    { width: 300, height: 200 },
    { x: 392, y: 100, height: 200 },
  ],
  ['no lower than the window', card(100, 480), { width: 300, height: 200 }, { x: 308, y: 394, height: 200 }],
  ['no higher than the window', card(100, -80), { width: 300, height: 200 }, { x: 308, y: 6, height: 200 }],
  [
    'below, where there is room at neither side',
    card(400, 100),
    { width: 600, height: 200 },
    { x: 6, y: 208, height: 200 },
  ],
  ['above, where there is none below', card(400, 480), { width: 600, height: 200 }, { x: 6, y: 272, height: 200 }],
  ['below, as high as there is room', card(400, 200), { width: 600, height: 400 }, { x: 6, y: 308, height: 286 }],
  ['above, as high as there is room', card(400, 350), { width: 600, height: 400 }, { x: 6, y: 6, height: 336 }],
])('a bubble stands beside its card: %s', (_, anchor, size, expected) => {
  expect(placeBeside(anchor, size, WINDOW)).toEqual(expected);
});

test('a bubble for which there is room nowhere stands over its card, whole', () => {
  expect(placeBeside(card(0, 0), { width: 2000, height: 2000 }, { width: 1000, height: 200 })).toEqual({
    x: 6,
    y: 6,
    height: 188,
  });
});
