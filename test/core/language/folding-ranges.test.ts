import { describe, expect, it } from 'vitest';
import { foldingRanges } from '../../../src/core/language';
import { chart, MODERN } from './kit';

/** What can be folded, as its first and its last line. */
const folds = (text: string, foldingLimit?: number): string[] =>
  foldingRanges(chart(text), { ...MODERN, ...(foldingLimit !== undefined && { foldingLimit }) }).map(
    ({ startLine, endLine, kind }) => {
      const lines = text.split('\n').map((line) => line.trim());
      return `${lines[startLine]} … ${lines[endLine]}${kind ? ` (${kind})` : ''}`;
    },
  );

describe('folding', () => {
  it('is by branch where reports follow their manager, and by position where they do not', () => {
    expect(
      folds(`positions:
  ceo:
    title: CEO
    holder: Ana

  coo:
    title: COO
    reports_to: ceo
  cio:
    reports_to: coo
  cfo:
    reports_to: ceo
  stray:
    reports_to: coo
  other:
    title: X
`),
    ).toEqual([
      'positions: … title: X',
      'ceo: … holder: Ana',
      'coo: … reports_to: coo',
      'title: COO … reports_to: ceo',
      'cio: … reports_to: coo',
      'cfo: … reports_to: ceo',
      'stray: … reports_to: coo',
      'other: … title: X',
    ]);
  });

  it('is by branch for positions on a line each', () => {
    expect(folds('positions:\n  a: {title: A}\n  b: {reports_to: a}\n  c: {reports_to: b}\n  d: {title: D}\n')).toEqual(
      ['positions: … d: {title: D}', 'b: {reports_to: a} … c: {reports_to: b}'],
    );
  });

  it('is by indentation elsewhere: lists, maps, brackets and blocks of text', () => {
    expect(
      folds(`leadership_team:
- a
- b
areas:
  own:
    name: Own
positions:
  a:
    notes: |
      one

      two
    owns: [
      brand,
      sales
    ]
    works_with:
      - with: b
        about: [brand]
      - c
`),
    ).toEqual([
      'leadership_team: … - b',
      'areas: … name: Own',
      'own: … name: Own',
      'positions: … - c',
      'a: … - c',
      'notes: | … two',
      'owns: [ … sales',
      'works_with: … - c',
      '- with: b … about: [brand]',
    ]);
  });

  it('is of comments in a row and of regions', () => {
    expect(
      folds(`# One
# two
positions:
  # region North
  a:
    title: A
    # said of a
  # said of b
  b:
    title: B
  # endregion
# end
`),
    ).toEqual([
      '# One … # two (comment)',
      'positions: … # endregion',
      '# region North … # endregion (region)',
      'a: … # said of a',
      '# said of a … # said of b (comment)',
      'b: … title: B',
    ]);
  });

  it('stays in a text that is half typed', () => {
    expect(folds('positions:\n  a:\n    title: [A\n    owns:\n  b\n  c:\n    title: "C\n')).toEqual([
      'positions: … title: "C',
      'a: … owns:',
      'c: … title: "C',
    ]);
    expect(folds('positions:\r\n  a:\r\n    title: A\r\n')).toHaveLength(2);
  });

  it('keeps the largest where an editor takes only some', () => {
    const text = 'positions:\n  a:\n    owns:\n      - x\n  b:\n    owns:\n      - x\n      - y\n';
    expect(folds(text, 3)).toEqual(['positions: … - y', 'a: … - x', 'b: … - y']);
    expect(folds(text, 100)).toHaveLength(5);
  });

  it('has one range for a line, and none that crosses another', () => {
    const text =
      'positions:\n  a:\n    title: A\n  b:\n    reports_to: a\n    x: |\n      t\n  b:\n    reports_to: a\n  c: {reports_to: a}\n# x\n# y\n';
    const ranges = foldingRanges(chart(text), MODERN);
    expect(new Set(ranges.map(({ startLine }) => startLine)).size).toBe(ranges.length);
    for (const one of ranges)
      for (const other of ranges)
        expect(one.startLine < other.startLine && other.startLine <= one.endLine && one.endLine < other.endLine).toBe(
          false,
        );
  });

  it.each([
    '',
    '\uFEFF',
    '\n\n',
    '#\n',
    '# endregion\n',
    '# region\n',
    '[',
    '\t\tpositions:\n\t\t\ta:\n',
    'positions: {a: {b: [\n\n',
  ])('can be asked of %j', (text) => {
    expect(folds(text).length).toBeLessThan(3);
  });
});
