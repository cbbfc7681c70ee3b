import { expect, test } from 'vitest';
import { withoutSharedSegments } from '../../../src/picture/layout/shared-segments';
import { rounded } from '../../../src/picture/paint/line';

const point = (x: number, y: number) => ({ x, y });

test('a corner is rounded, at most to the middle of its sides', () => {
  expect(rounded([point(0, 0), point(0, 20), point(30, 20)])).toBe('M0 0L0 15Q0 20 5 20L30 20');
  expect(rounded([point(0, 0), point(0, 4), point(30, 4)])).toBe('M0 0L0 2Q0 4 2 4L30 4');
});

test('the lines of a bus are drawn once where they run together', () => {
  const bus = [-40, 0, 60].map((x) =>
    x === 0 ? [point(0, 0), point(0, 40)] : [point(0, 0), point(0, 20), point(x, 20), point(x, 40)],
  );
  expect(withoutSharedSegments(bus)).toEqual([
    [point(0, 20), point(60, 20), point(60, 40)],
    [point(0, 20), point(-40, 20), point(-40, 40)],
    [point(0, 0), point(0, 40)],
  ]);
});

test('branches start at the trunk', () => {
  const branches = [10, 20, 30].map((y) => [point(0, 0), point(0, y), point(8, y)]);
  expect(withoutSharedSegments(branches)).toEqual([
    [point(0, 0), point(0, 30), point(8, 30)],
    [point(0, 20), point(8, 20)],
    [point(0, 10), point(8, 10)],
  ]);
});
