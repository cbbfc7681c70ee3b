import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Numbering } from '../../src/extension/preview/numbering';

describe('The numbers of pictures', () => {
  it('are the versions of a text that stays open', () => {
    const numbering = new Numbering();
    expect([1, 2, 7].map((version) => numbering.number(version))).toEqual([1, 2, 7]);
    expect(numbering.version(7)).toBe(7);
  });

  it('go on when the versions begin again', () => {
    const numbering = new Numbering();
    numbering.number(9);
    const number = numbering.number(1);
    expect(number).toBeGreaterThan(9);
    expect(numbering.version(number)).toBe(1);
  });

  it('tell a picture of an earlier opening from those of this one', () => {
    const numbering = new Numbering();
    const earlier = numbering.number(9);
    numbering.number(1);
    expect(numbering.version(earlier)).toBeUndefined();
  });

  it('tell pictures of the chart that is shown from those of another one, and of a text that was closed', () => {
    const numbering = new Numbering();
    expect(numbering.isOfNow(1)).toBe(false);
    const [before, other] = [numbering.number(3), (numbering.turn(), numbering.number(8))];
    expect([before, other].map((number) => numbering.isOfNow(number))).toEqual([false, true]);
    const again = numbering.number(2);
    expect([other, again].map((number) => numbering.isOfNow(number))).toEqual([false, true]);
    numbering.turn();
    expect(numbering.isOfNow(again)).toBe(false);
  });

  it('never become smaller', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 })), (versions) => {
        const numbering = new Numbering();
        const numbers = versions.map((version) => numbering.number(version));
        expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
        expect(numbering.version(numbers.at(-1) ?? 0)).toBe(versions.at(-1));
      }),
    );
  });
});
