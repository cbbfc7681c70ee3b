import { expect, test } from 'vitest';
import { startLevels } from '../../../../../src/webview/preview/views/reporting/start-levels';
import { company, diagramOf } from '../../kit/diagrams';

const WINDOW = { width: 1_200, height: 800 };
const row = (cards: readonly unknown[]) => ({ width: cards.length * 100, height: 400 });

test('a chart that can be read as a whole is shown whole', () => {
  expect(startLevels(company(20).cards, WINDOW, row)).toBeUndefined();
});

test('of any other as many levels are shown as can be read', () => {
  const flat = Object.fromEntries(
    Array.from({ length: 200 }, (_, i) => [`p${i}`, i === 0 ? {} : { under: i < 5 ? 'p0' : i < 20 ? 'p1' : 'p6' }]),
  );
  expect(startLevels(diagramOf(flat).cards, WINDOW, row)).toBe(3);
  expect(startLevels(diagramOf(flat).cards, { width: 600, height: 800 }, row)).toBe(2);
});

test('at least two levels are shown', () => {
  expect(startLevels(company(5_000).cards, { width: 1, height: 1 }, row)).toBe(2);
});

test('a large one of two levels is not folded', () => {
  const two = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`p${i}`, i === 0 ? {} : { under: 'p0' }]));
  expect(startLevels(diagramOf(two).cards, WINDOW, row)).toBeUndefined();
});
