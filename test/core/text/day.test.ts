import { expect, it } from 'vitest';
import { localDay, readDay } from '../../../src/core/text';

it('the day is that of the clock on the wall', () => {
  expect(localDay(new Date(2026, 0, 2, 0, 5))).toBe('2026-01-02');
  expect(localDay(new Date(2026, 11, 31, 23, 55))).toBe('2026-12-31');
});

it.each([
  ['30.06.2027', '2027-06-30'],
  ['3.6.2027', '2027-06-03'],
  ['30/06/2027', '2027-06-30'],
  ['06/30/2027', '2027-06-30'],
  ['2027/06/30', '2027-06-30'],
  ['2027-6-3', '2027-06-03'],
  ['2027-06-30T08:00:00Z', '2027-06-30'],
  ['June 30, 2027', '2027-06-30'],
  ['30 Jun 2027', '2027-06-30'],
  ['30th of June', undefined],
  ['06/07/2027', undefined],
  ['31.04.2027', undefined],
  ['June 2027', undefined],
  ['soon', undefined],
])('reads a day: %s', (written, day) => expect(readDay(written)).toBe(day));
