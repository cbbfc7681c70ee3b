import { expect, it } from 'vitest';
import { today } from '../../src/server/today';

it('the day is that of the clock on the wall', () => {
  expect(today(new Date(2026, 0, 2, 0, 5))).toBe('2026-01-02');
  expect(today(new Date(2026, 11, 31, 23, 55))).toBe('2026-12-31');
});
