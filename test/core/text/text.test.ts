import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, Lines, nearest, worst } from '../../../src/core/text';

describe('lines', () => {
  const text = 'a\nbc\r\n\rd';

  it.each([
    [0, 0, 0],
    [1, 0, 1],
    [2, 1, 0],
    [4, 1, 2],
    [6, 2, 0],
    [7, 3, 0],
    [8, 3, 1],
    [99, 3, 1],
    [-1, 0, 0],
  ])('has offset %i at line %i, character %i', (offset, line, character) => {
    expect(new Lines(text).at(offset)).toEqual({ line, character });
  });

  it.each([
    [{ line: 1, character: 99 }, 4],
    [{ line: 9, character: 0 }, 8],
    [{ line: -1, character: 3 }, 0],
    [{ line: 0, character: -5 }, 0],
  ])('moves %j to the nearest offset, %i', (at, offset) => {
    expect(new Lines(text).offset(at)).toBe(offset);
  });

  it('finds every offset again, except inside a line break', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '😀') }), (any) => {
        const lines = new Lines(any);
        for (let offset = 0; offset <= any.length; offset++) {
          const inside = any[offset - 1] === '\r' && any[offset] === '\n' ? offset - 1 : offset;
          expect(lines.offset(lines.at(offset))).toBe(inside);
        }
      }),
    );
  });
});

describe('the nearest word', () => {
  it.each([
    ['reportsto', 'reports_to'],
    ['Reports To', 'reports_to'],
    ['titel', 'title'],
    ['ownes', 'owns'],
    ['xyz', undefined],
    ['', undefined],
    ['x'.repeat(100), undefined],
  ])('to %j is %j', (word, expected) => {
    expect(nearest(word, ['title', 'owns', 'reports_to'])).toBe(expected);
  });

  it('is the first of equally near ones', () => {
    expect(nearest('cxx', ['cxo', 'cxa'])).toBe('cxo');
  });
});

describe('edits', () => {
  it('are made wherever they stand, insertions in their order', () => {
    const at = (start: number, end: number, text: string) => ({ span: { start, end }, text });
    expect(applyEdits('abcdef', [at(4, 5, 'E'), at(0, 1, 'A'), at(2, 2, '1'), at(2, 2, '2')])).toBe('Ab12cdEf');
  });

  it('leave out one that overlaps another', () => {
    expect(
      applyEdits('abcdef', [
        { span: { start: 1, end: 4 }, text: 'X' },
        { span: { start: 2, end: 3 }, text: 'Y' },
      ]),
    ).toBe('aXef');
  });
});

it('knows the worst severity', () => {
  expect(worst(['hint', 'warning', 'info'])).toBe('warning');
  expect(worst([])).toBeUndefined();
});
