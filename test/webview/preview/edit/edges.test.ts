import { expect, test } from 'vitest';
import { pushAt } from '../../../../src/webview/preview/edit/edges';

const window = { left: 100, top: 50, right: 900, bottom: 650 } as DOMRect;

test('the picture moves only near the edges, away from them, and faster the nearer', () => {
  expect(pushAt({ x: 500, y: 300 }, window)).toEqual({ right: 0, down: 0 });
  expect(pushAt({ x: 101, y: 300 }, window).right).toBeGreaterThan(pushAt({ x: 130, y: 300 }, window).right);
  expect(pushAt({ x: 130, y: 300 }, window).right).toBeGreaterThan(0);
  expect(pushAt({ x: 890, y: 640 }, window).right).toBeLessThan(0);
  expect(pushAt({ x: 890, y: 640 }, window).down).toBeLessThan(0);
});

test('beyond the edge it moves no faster', () => {
  expect(pushAt({ x: -4_000, y: 300 }, window)).toEqual(pushAt({ x: 100, y: 300 }, window));
});
