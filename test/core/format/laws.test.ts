import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format } from '../../../src/core/format';
import { read } from '../../../src/core/syntax';
import { applyEdits } from '../../../src/core/text';
import { comments, contents, ink, inOrder } from './kit';

const CHART = `# orgchart
orgchart: 1
organization: { name: "A # B" ,industry: saas}   # who we are

leadership_team: [ceo,
  cco]
areas:
    warranty: {name: Warranty,   parent: customer-service}

    returns:
        name: Returns # ours


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
      - a  # first
      -
        area: b
      -   area: c
          only: {region: EMEA}
      # behind the list
      notes: plain text
        that goes on
      x-own: "over
           two lines" # or three
    # at the end

x-own: {a: 1}
exceptions: []
`;

const SNIPPETS = [
  '\n',
  '\n\n',
  '  ',
  ' ',
  ':',
  ': ',
  '-',
  '- ',
  '#',
  ' # a',
  "'",
  '"',
  '[',
  ']',
  '{',
  '}',
  ',',
  '|',
  '>+',
  '\n  cfo: {title: C}\n',
  '\n    cmo:\n        title: D\n',
  'positions:\n',
  '\t',
  '\r\n',
  'x',
  'é',
  '人',
  '\n    ',
  '\n      - ',
  '\ncfo:\n',
  '&a ',
  '*a',
  '!t ',
  '---\n',
  '<<: *a',
  '? ',
  '\r',
  '%',
  '\\',
];

const edits = fc.array(fc.tuple(fc.nat(CHART.length + 50), fc.nat(8), fc.constantFrom(...SNIPPETS, '')), {
  maxLength: 5,
});

const edited = (list: readonly (readonly [number, number, string])[]): string =>
  list.reduce((now, [at, length, insert]) => {
    const start = Math.min(at, now.length);
    return applyEdits(now, [{ span: { start, end: Math.min(start + length, now.length) }, text: insert }]);
  }, CHART);

const charts = fc
  .tuple(edits, fc.boolean())
  .map(([list, windows]) => (windows ? edited(list).replaceAll(/\r?\n/g, '\r\n') : edited(list)));

const strange = fc.string({
  unit: fc.constantFrom(...SNIPPETS, 'a', 'a: ', '  a:\n', 'b', '- b\n', '|\n', '\uFEFF', '...\n'),
});

const texts = fc.oneof({ weight: 3, arbitrary: charts }, strange);

describe('whatever the text,', () => {
  it('it says the same afterwards, in the same signs, and with every comment', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const after = inOrder(text);
        expect(ink(after)).toBe(ink(text));
        expect(contents(read(after))).toBe(contents(read(text)));
        expect(comments(after)).toEqual(comments(text));
      }),
      { numRuns: 200 },
    );
  });

  it('once is as good as twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = inOrder(text);
        expect(inOrder(once)).toBe(once);
      }),
      { numRuns: 200 },
    );
  });

  it('changes are of blanks only, in the order of the text, and nothing in them could be left out', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let done = 0;
        for (const { span, text: blanks } of format(read(text)).edits) {
          expect(span.start).toBeGreaterThanOrEqual(done);
          expect(text.slice(span.start, span.end) + blanks).toMatch(/^\s+$/);
          expect(text.slice(span.start, span.end)).not.toBe(blanks);
          done = span.end;
        }
      }),
      { numRuns: 100 },
    );
  });

  it('a part is put in order without harm to the rest', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(200), (text, from, length) => {
        const start = from % (text.length + 1);
        const range = { start, end: Math.min(text.length, start + length) };
        const after = applyEdits(text, format(read(text), range).edits);
        expect(contents(read(after))).toBe(contents(read(text)));
        expect(ink(after)).toBe(ink(text));
      }),
      { numRuns: 100 },
    );
  });
});

it('the chart of these tests is put in order, so that they have something to see', () => {
  expect(inOrder(CHART)).toBe(`# orgchart
orgchart: 1
organization: {name: "A # B", industry: saas} # who we are

leadership_team: [ceo,
  cco]
areas:
  warranty: {name: Warranty, parent: customer-service}

  returns:
    name: Returns # ours

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
      - a # first
      -
        area: b
      - area: c
        only: {region: EMEA}
    # behind the list
    notes: plain text
      that goes on
    x-own: "over
         two lines" # or three
  # at the end

x-own: {a: 1}
exceptions: []
`);
});
