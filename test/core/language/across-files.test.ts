import { describe, expect, it } from 'vitest';
import {
  definition,
  documentHighlights,
  documentSymbols,
  foldingRanges,
  incomingCalls,
  outgoingCalls,
  positions,
  prepareCallHierarchy,
  references,
  rename,
  selectionRanges,
  semanticTokens,
  workspaceSymbols,
} from '../../../src/core/language';
import { chartOf, wordIn } from './files';
import { MODERN } from './kit';

const seenFrom = chartOf({
  'acme.orgchart.yaml':
    'orgchart: 1\n# The board\n\nareas: {moves: {name: Moves}}\npositions:\n  ceo: {title: CEO}\n  coo: {title: COO, reports_to: ceo}\n',
  'sales.yaml':
    'positions:\n  cso: {title: CSO, reports_to: ceo, owns: [moves]}\n  rep: {title: Rep, reports_to: cso, dotted_line_to: [coo]}\n',
});
const acme = seenFrom('acme.orgchart.yaml');
const sales = seenFrom('sales.yaml');
const onCeoInSales = { line: 1, character: 33 };

describe('a chart of several files', () => {
  it('is one for whoever goes to a definition or looks for references', () => {
    expect(definition(sales, onCeoInSales).map((each) => wordIn(sales, each))).toEqual(['acme.orgchart.yaml:5:ceo']);
    const all = ['acme.orgchart.yaml:5:ceo', 'acme.orgchart.yaml:6:ceo', 'sales.yaml:1:ceo'];
    expect(references(sales, onCeoInSales, true).map((each) => wordIn(sales, each))).toEqual(all);
    expect(references(acme, { line: 5, character: 3 }, true).map((each) => wordIn(acme, each))).toEqual(all);
    expect(references(acme, { line: 3, character: 9 }, true).map((each) => wordIn(acme, each))).toEqual([
      'acme.orgchart.yaml:3:moves',
      'sales.yaml:1:moves',
    ]);
  });

  it('lights up in the file that is shown alone', () => {
    expect(
      documentHighlights(sales, onCeoInSales).map(({ range }) => wordIn(sales, { uri: sales.uri, range })),
    ).toEqual(['sales.yaml:1:ceo']);
  });

  it('is renamed in all of them', () => {
    expect(rename(sales, onCeoInSales, 'boss', MODERN)).toMatchObject({
      documentChanges: [
        { textDocument: { uri: acme.uri }, edits: [{ newText: 'boss' }, { newText: 'boss' }] },
        { textDocument: { uri: sales.uri }, edits: [{ newText: 'boss' }] },
      ],
    });
  });

  it('has one reporting line', () => {
    const [ceo] = prepareCallHierarchy(sales, onCeoInSales);
    expect(ceo).toMatchObject({ uri: acme.uri, data: { chart: sales.uri, position: 'ceo' } });
    expect(wordIn(sales, { uri: ceo!.uri, range: ceo!.selectionRange })).toBe('acme.orgchart.yaml:5:ceo');
    expect(
      incomingCalls(sales, 'ceo').map(({ from, fromRanges }) =>
        wordIn(sales, { uri: from.uri, range: fromRanges[0]! }),
      ),
    ).toEqual(['acme.orgchart.yaml:6:ceo', 'sales.yaml:1:ceo']);
    expect(outgoingCalls(acme, 'rep').map(({ to }) => [to.name, to.uri])).toEqual([
      ['CSO', sales.uri],
      ['COO', acme.uri],
    ]);
    expect(
      outgoingCalls(acme, 'rep').map(({ fromRanges }) => wordIn(acme, { uri: sales.uri, range: fromRanges[0]! })),
    ).toEqual(['sales.yaml:2:cso', 'sales.yaml:2:coo']);
  });

  it('has each position once among the symbols and in the roster, with its own file', () => {
    expect(workspaceSymbols([acme, sales], '').map(({ location }) => wordIn(acme, location))).toEqual([
      'acme.orgchart.yaml:5:ceo',
      'acme.orgchart.yaml:6:coo',
      'sales.yaml:1:cso',
      'sales.yaml:2:rep',
    ]);
    expect(positions(acme).positions.map((each) => wordIn(acme, each))).toEqual([
      'acme.orgchart.yaml:5:ceo',
      'acme.orgchart.yaml:6:coo',
      'sales.yaml:1:cso',
      'sales.yaml:2:rep',
    ]);
    expect(positions(acme).positions[2]).toMatchObject({
      manager: 'ceo',
      areas: [{ id: 'moves', range: { start: { line: 1, character: 44 } } }],
    });
  });

  it('has in the outline of a file what stands there', () => {
    expect(documentSymbols(sales, MODERN)).toMatchObject([
      { name: 'CSO', range: { start: { line: 1 }, end: { line: 2 } }, children: [{ name: 'Rep' }] },
    ]);
    expect(documentSymbols(acme, MODERN)).toMatchObject([{ name: 'CEO', children: [{ name: 'COO', children: [] }] }]);
    expect(documentSymbols(sales, { ...MODERN, nestedSymbols: false }).map(({ name }) => name)).toEqual(['CSO', 'Rep']);
  });

  it('folds, selects and colors by file, knowing the others', () => {
    expect(foldingRanges(sales, MODERN)).toEqual([
      { startLine: 0, endLine: 2 },
      { startLine: 1, endLine: 2 },
    ]);
    const [selection] = selectionRanges(sales, [onCeoInSales]);
    expect(wordIn(sales, { uri: sales.uri, range: selection!.range })).toBe('sales.yaml:1:ceo');
    const kinds = semanticTokens(sales).data.filter((_, index) => index % 5 === 4);
    expect(kinds).toEqual([1, 0, 0, 1, 0, 0]);
  });
});
