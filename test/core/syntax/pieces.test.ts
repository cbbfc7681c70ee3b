import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { Node, Reading } from '../../../src/core/syntax';
import { read, toData } from '../../../src/core/syntax';
import { applyEdits } from '../../../src/core/text';

const CHART = `# orgchart
orgchart: 1
organization: {name: "A # B", industry: saas}
leadership_team: [ceo,
  cco]
positions: # all of them
  # the top
  ceo:
    title: Chief Executive Officer # not alone
    holder: {name: Ana Ruiz,
      email: ana@example.org}
  cco: {title: 'Chief ''Customer'' Officer', reports_to: ceo, owns: [customer-service, {area: crm, except: [x]}]}

  4711:
    title: |
      A long
      title
    purpose: >-
      folded

      text
    owns:
    - a
    -
      area: b
    notes: plain text
      that goes on
x-own: {a: 1}
exceptions: []
`;

/** Everything that was read, with the absolute place of every word. */
function contents(reading: Reading): unknown {
  const show = (entry: Reading['entries'][number], node: Node): unknown => {
    const { start } = reading.place({ entry, span: node.span });
    if (node.kind === 'scalar') return node.value === null ? null : [start, node.value, node.text];
    if (node.kind === 'list') return [start, node.items.map((item) => show(entry, item))];
    return [start, node.pairs.map(({ key, value }) => [show(entry, key), show(entry, value)])];
  };
  const keyed = (list: Reading['head']) =>
    list.map(({ entry, key, value }) => [key.text, show(entry, key), show(entry, value)]);
  return {
    head: keyed(reading.head),
    positions: keyed(reading.positions),
    problems: reading.problems.map((each) => [reading.place(each), each.value.message]),
  };
}

/** An anchor that nobody uses, behind a mark that keeps the text from being cut: what it says stays the same. */
const uncut = (text: string): string => `${text}\nx-uncut: &uncut 0\n`;

const withoutMark = (read: unknown): unknown => {
  const { head, ...rest } = read as { head: [string, unknown, unknown][] };
  return { ...rest, head: head.filter(([key]) => key !== 'x-uncut') };
};

const SNIPPETS = [
  '\n',
  '  ',
  ' ',
  ':',
  ': ',
  '-',
  '- ',
  '#',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '|',
  '\n  cfo: {title: C}\n',
  '\n  cmo:\n    title: D\n',
  'positions:\n',
  '\t',
  '\r\n',
  'x',
  'é',
  '人',
  '\n    ',
  '\ncfo:\n',
];

const edits = fc.array(fc.tuple(fc.nat(CHART.length + 50), fc.nat(12), fc.constantFrom(...SNIPPETS, '')), {
  minLength: 1,
  maxLength: 6,
});

const edited = (text: string, list: readonly (readonly [number, number, string])[]): string =>
  list.reduce((now, [at, length, insert]) => {
    const start = Math.min(at, now.length);
    return applyEdits(now, [{ span: { start, end: Math.min(start + length, now.length) }, text: insert }]);
  }, text);

describe('reading in pieces', () => {
  it('gives what reading as a whole gives, wherever the text is valid YAML', () => {
    let valid = 0;
    fc.assert(
      fc.property(edits, (list) => {
        const text = edited(CHART, list);
        if (parseDocument(uncut(text), { uniqueKeys: false, logLevel: 'silent' }).errors.length > 0) return;
        const whole = read(uncut(text));
        // Where an edit has moved the end of the text to the right, the mark is part of something else.
        if (!whole.head.some(({ key }) => key.text === 'x-uncut')) return;
        valid++;
        expect(contents(read(text))).toEqual(withoutMark(contents(whole)));
      }),
      { numRuns: 500 },
    );
    expect(valid).toBeGreaterThan(30);
  });

  it('gives after any edits, broken or not, what reading afresh gives', () => {
    fc.assert(
      fc.property(edits, (list) => {
        let reading = read(CHART);
        let text = CHART;
        for (const edit of list) {
          text = edited(text, [edit]);
          reading = read(text, reading);
          expect(contents(reading)).toEqual(contents(read(text)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never throws and never points outside of the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...SNIPPETS, 'a', '&a', '*a', '!', '%', '---\n', '? ', '<<: ', '\\') }),
        (text) => {
          const reading = read(text);
          for (const problem of reading.problems) {
            const { start, end } = reading.place(problem);
            expect(0 <= start && start <= end && end <= text.length, `${start}-${end} of ${text.length}`).toBe(true);
          }
          for (const { value } of [...reading.head, ...reading.positions]) toData(value);
        },
      ),
      { numRuns: 800 },
    );
  });
});
