import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentSymbol, Range } from 'vscode-languageserver-types';
import { documentSymbols } from '../../../src/core/language';
import { chart, MODERN, PLAIN } from './kit';

const tree = (text: string): DocumentSymbol[] => documentSymbols(chart(text), MODERN) as DocumentSymbol[];

/** The tree as indented lines: the name and the lines it reaches over. */
const show = (symbols: readonly DocumentSymbol[], indent = ''): string[] =>
  symbols.flatMap(({ name, detail, range, children = [] }) => [
    `${indent}${name}${detail ? ` (${detail})` : ''} ${range.start.line}-${range.end.line}`,
    ...show(children, `${indent}  `),
  ]);

/** The symbol that an editor names for a line: the first of each level that reaches over it. */
const nameAt = (symbols: readonly DocumentSymbol[], line: number): string | undefined => {
  const around = symbols.find(({ range }) => range.start.line <= line && line <= range.end.line);
  return around && (nameAt(around.children ?? [], line) ?? around.name);
};

const within = (inner: Range, outer: Range): boolean =>
  (inner.start.line > outer.start.line ||
    (inner.start.line === outer.start.line && inner.start.character >= outer.start.character)) &&
  (inner.end.line < outer.end.line ||
    (inner.end.line === outer.end.line && inner.end.character <= outer.end.character));

describe('the outline', () => {
  it('is the reporting tree, as far as reports are written around their manager', () => {
    expect(
      show(
        tree(`positions:
  ceo: {title: CEO, holder: Ana}
  coo: {title: COO, reports_to: ceo, status: vacant}
  cio: {title: CIO, reports_to: coo}
  cco: {title: CCO, reports_to: ceo}
  csd: {title: CSD, reports_to: cco}
  cto: {title: CTO, reports_to: coo}
`),
      ),
    ).toEqual([
      'CEO (Ana) 1-6',
      '  COO (vacant) 2-3',
      '    CIO 3-3',
      '  CCO 4-5',
      '    CSD 5-5',
      '  CTO (reports to COO) 6-6',
    ]);
  });

  it('has each position at its own place, whatever the order of the file', () => {
    const ids = fc
      .integer({ min: 1, max: 14 })
      .chain((count) =>
        fc.tuple(
          fc.shuffledSubarray([...Array(count).keys()], { minLength: count }),
          fc.array(fc.nat(), { minLength: count, maxLength: count }),
        ),
      );
    fc.assert(
      fc.property(ids, ([order, managers]) => {
        const lineOf = (i: number): string =>
          `  p${i}: {title: T${i}${i > 0 ? `, reports_to: p${managers[i]! % i}` : ''}}\n`;
        const symbols = tree(`positions:\n${order.map(lineOf).join('')}`);
        expect(order.map((_, at) => nameAt(symbols, at + 1))).toEqual(order.map((i) => `T${i}`));
      }),
    );
  });

  it('goes on where positions report in a loop or to nobody', () => {
    expect(show(tree('positions:\n  a: {reports_to: b}\n  b: {reports_to: a}\n  c: {reports_to: nobody}\n'))).toEqual([
      'a 1-2',
      '  b 2-2',
      'c 3-3',
    ]);
  });

  it('has a name for everything, and a selection inside of each range', () => {
    const check = (symbols: readonly DocumentSymbol[]): void => {
      for (const { name, range, selectionRange, children = [] } of symbols) {
        expect(name).not.toBe('');
        expect(within(selectionRange, range)).toBe(true);
        check(children);
      }
    };
    check(tree('positions:\n  "": {title: ""}\n  a:\n  __proto__: {title: " ", reports_to: a}\n  b: [\n'));
  });

  it('is a list for an editor that shows no trees', () => {
    expect(
      documentSymbols(chart('positions:\n  a: {title: A}\n  b: {title: B, reports_to: a}\n'), PLAIN),
    ).toMatchObject([{ name: 'A', location: { range: { start: { line: 1, character: 2 } } } }, { name: 'B' }]);
  });
});
