import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/core/syntax';
import { read, toData } from '../../../src/core/syntax';
import { applyEdits } from '../../../src/core/text';
import { PEN_SLIPS } from './slips';

const rules = path.resolve(import.meta.dirname, '../rules');

/** The charts of the suite that have nothing wrong with their text, nor a key that could be taken for a slip. */
const CHARTS = readdirSync(rules, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.orgchart.yaml') && !/invalid-value|unknown-key/.test(file))
  .sort()
  .map((file) => readFileSync(path.join(rules, file), 'utf8'))
  .filter((text) => {
    const { positions, problems } = read(text);
    const ids = new Set(positions.map(({ key }) => key.text));
    return (
      ids.size > 1 &&
      ids.size === positions.length &&
      problems.length === 0 &&
      !/invalid-value|missing-title|unknown-key/.test(text)
    );
  });

const contents = ({ head, positions }: Reading): unknown =>
  JSON.stringify([head, positions].map((list) => list.map(({ key, value }) => [key.text, toData(value)])));

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length - 1;

/** The positions of a chart, each with its first and last line. */
const linesOf = (text: string, { positions, place }: Reading) =>
  positions.map(({ entry, key, value }) => ({
    id: key.text,
    data: JSON.stringify(toData(value)),
    first: lineOf(text, place({ entry, span: key.span }).start),
    last: lineOf(text, place({ entry, span: value.span }).end),
    column: place({ entry, span: key.span }).start - 1 - text.lastIndexOf('\n', place({ entry, span: key.span }).start),
  }));

/** All places of a chart in which a slip can be made, with the text that it makes. */
function* places(text: string, { make }: (typeof PEN_SLIPS)[number]): Generator<{ line: number; slipped: string }> {
  const positions = linesOf(text, read(text));
  const lines = text.split('\n');
  for (let line = positions[0]!.first; line <= positions.at(-1)!.last; line++) {
    const changed = make(lines[line]!, positions[0]!.column);
    if (changed !== undefined) yield { line, slipped: lines.with(line, changed).join('\n') };
  }
}

describe.each(PEN_SLIPS)('$name', (slip) => {
  const made = CHARTS.flatMap((text) => [...places(text, slip)].map((place) => ({ text, ...place })));

  it('costs no other position, is told in two findings at most, and is mended by its fix', () => {
    fc.assert(
      fc.property(fc.constantFrom(...made), ({ text, line, slipped }) => {
        const before = read(text);
        const after = read(slipped);
        const now = new Map(after.positions.map(({ key, value }) => [key.text, JSON.stringify(toData(value))]));
        for (const { id, data, first, last } of linesOf(text, before))
          if (line < first || last < line) expect(now.get(id), id).toBe(data);
          else expect(now.has(id), id).toBe(true);
        expect(after.problems.length).toBeLessThanOrEqual(2);
        const [fix] = after.problems.flatMap(({ fixes }) => fixes);
        if (!fix) return expect(after.problems).toEqual([]);
        const edits = fix.edits.map((edit) => ({ span: after.place(edit), text: edit.text }));
        const mended = read(applyEdits(slipped, edits));
        expect(mended.problems).toEqual([]);
        expect(contents(mended)).toBe(contents(slip.keepsMeaning ? before : after));
      }),
      { numRuns: 8, seed: 1, endOnFailure: true },
    );
  });
});
