import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shorten, wrap } from '../../../src/picture/layout/wrap';

const measure = (text: string): number => [...text].length;

describe('a text is wrapped', () => {
  test.each([
    ['at spaces', 'Chief Customer Officer', 14, ['Chief Customer ', 'Officer']],
    ['behind hyphens and slashes', 'Vice-President/Sales', 10, ['Vice-', 'President/', 'Sales']],
    ['inside a word that is wider than a line', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['between Chinese words', '首席技术官', 3, ['首席', '技术官']],
    ['not inside a character of several code points', '👩‍🚀👩‍🚀', 4, ['👩‍🚀', '👩‍🚀']],
  ])('%s', (_, text, width, lines) => {
    expect(wrap(text, measure, width + 0.5, 3).lines).toEqual(lines);
  });

  test('with an ellipsis where lines run out, filling the last one', () => {
    expect(wrap('Global Customer Experience Transformation', measure, 10, 2)).toEqual({
      lines: ['Global ', 'Customer…'],
      cut: true,
    });
    expect(wrap('one twothreefour', measure, 8, 1)).toEqual({ lines: ['one two…'], cut: true });
  });

  test('so that no line is too wide and nothing is lost', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }),
        fc.integer({ min: 12, max: 30 }),
        (text, width) => {
          const { lines, cut } = wrap(text, measure, width, 1000);
          expect(cut).toBe(false);
          expect(lines.join('')).toBe(text);
          for (const line of lines) expect(measure(line.trimEnd())).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  test('quickly, however long it is', () => {
    expect(wrap('x'.repeat(1_000_000), measure, 20, 3).lines.length).toBe(3);
    expect(shorten('x'.repeat(1_000_000), measure, 20)).toEqual({ lines: [`${'x'.repeat(19)}…`], cut: true });
  });
});
