import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineEdits } from '../../../src/core/agent/line-edit';

const apply = (text: string, edits: ReturnType<typeof lineEdits>): string => {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  for (const { firstLine, lastLine, text: now } of edits.toReversed())
    lines.splice(firstLine - 1, lastLine - firstLine + 1, now);
  return lines.join('');
};

describe('lines to replace', () => {
  it('are only those that differ', () => {
    expect(lineEdits('a\nb\nc\nd\ne\n', 'a\nB\nc\nd\nnew\ne\n')).toEqual([
      { firstLine: 2, lastLine: 2, text: 'B\n' },
      { firstLine: 5, lastLine: 4, text: 'new\n' },
    ]);
    expect(lineEdits('same\n', 'same\n')).toEqual([]);
  });

  it('make one text from another, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n', 'd'), { maxLength: 30 })
      .map((lines) => lines.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(apply(before, lineEdits(before, after))).toBe(after);
      }),
    );
  });

  it('are one run where there is too much to compare', () => {
    const many = (word: string): string => Array.from({ length: 2_000 }, (_, i) => `${word} ${i}\n`).join('');
    expect(lineEdits(many('a'), many('b'))).toHaveLength(1);
  });
});
