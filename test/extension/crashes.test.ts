import { describe, expect, it } from 'vitest';
import { Crashes } from '../../src/extension/crashes';

const minute = 60_000;

describe('A server that dies', () => {
  it('is started again four times, and then left alone', () => {
    const crashes = new Crashes();
    expect([0, 1, 2, 3, 4].map((second) => crashes.add(second * 1000))).toEqual([true, true, true, true, false]);
  });

  it('is always started again when it dies seldom', () => {
    const crashes = new Crashes();
    const times = Array.from({ length: 20 }, (_, index) => index * minute);
    expect(times.every((time) => crashes.add(time))).toBe(true);
  });

  it('has a clean record when a person starts it', () => {
    const crashes = new Crashes();
    for (const second of [0, 1, 2, 3, 4]) crashes.add(second * 1000);
    crashes.forget();
    expect(crashes.add(5000)).toBe(true);
  });
});
