import { describe, expect, it } from 'vitest';
import { definition, documentHighlights, references } from '../../../src/core/language';
import { chartAt } from './kit';

const EVERYWHERE = `organization: {co_leads: [ceo, cxo]}
leadership_team: [ceo, cxo]
exceptions: [{rule: x, positions: [cxo]}]
positions:
  ceo: {title: A}
  cxo: {title: B, reports_to: [ceo, cxo], notes: cxo}
  cco:
    dotted_line_to: cxo
    owns:
      - {area: brand, shared_with: ["cxo"], lead: cxo}
    works_with: [cxo, {with: cxo}]
    allow: [{rule: x, with: [cxo]}]
`;

/** The words that ranges cover, with their lines. */
function words(
  withMark: string,
  find:
    | typeof definition
    | ((
        ...args: Parameters<typeof definition>
      ) => { range: { start: { line: number; character: number }; end: { line: number; character: number } } }[]),
): string[] {
  const { chart, at } = chartAt(withMark);
  return find(chart, at).map(
    ({ range }) =>
      `${range.start.line}:${chart.text.slice(chart.lines.offset(range.start), chart.lines.offset(range.end))}`,
  );
}

describe('a position', () => {
  const inTeam = EVERYWHERE.replace('dotted_line_to: cxo', 'dotted_line_to: cx<|>o');

  it('is defined where its id stands', () => {
    expect(words(inTeam, definition)).toEqual(['5:cxo']);
    expect(words(EVERYWHERE.replace('  cxo:', '  c<|>xo:'), definition)).toEqual(['5:cxo']);
  });

  it('is referred to from everywhere', () => {
    const all = [
      '0:cxo',
      '1:cxo',
      '2:cxo',
      '5:cxo',
      '5:cxo',
      '7:cxo',
      '9:"cxo"',
      '9:cxo',
      '10:cxo',
      '10:cxo',
      '11:cxo',
    ];
    expect(words(inTeam, (chart, at) => references(chart, at, true))).toEqual(all);
    expect(words(inTeam, (chart, at) => references(chart, at, false))).toHaveLength(all.length - 1);
    expect(words(inTeam, documentHighlights)).toEqual(all);
  });

  it('that does not exist is not defined, but lights up', () => {
    const text = 'positions:\n  a: {reports_to: gh<|>ost}\n  b: {reports_to: ghost}\n';
    expect(words(text, definition)).toEqual([]);
    expect(words(text, documentHighlights)).toEqual(['1:ghost', '2:ghost']);
  });

  it('whose id is used twice is defined twice', () => {
    expect(words('positions:\n  a: {title: A}\n  a: {title: B}\n  b: {reports_to: <|>a}\n', definition)).toEqual([
      '1:a',
      '2:a',
    ]);
  });

  it('may have any id', () => {
    expect(words('positions:\n  __proto__: {title: A}\n  b: {reports_to: __proto<|>__}\n', definition)).toEqual([
      '1:__proto__',
    ]);
    expect(words('positions:\n  4711: {title: A}\n  b: {reports_to: "47<|>11"}\n', definition)).toEqual(['1:4711']);
  });
});

describe("areas and metrics of one's own", () => {
  const OWN =
    'areas: {warranty: {name: Warranty claims}}\nmetrics: {fix: {name: First fix}}\npositions:\n  a: {owns: [warr<|>anty], metrics: [fix]}\n  b: {owns: [{area: Warranty claims}], tracks: [First fix]}\n';

  it('are found by any of their names', () => {
    expect(words(OWN, definition)).toEqual(['0:warranty']);
    expect(words(OWN, (chart, at) => references(chart, at, true))).toEqual([
      '0:warranty',
      '3:warranty',
      '4:Warranty claims',
    ]);
    expect(words(OWN.replace('<|>', '').replace('First fix]', 'First<|> fix]'), definition)).toEqual(['1:fix']);
  });

  it('are found wherever an area can be named', () => {
    const text = `expects: [own]
areas: {own: {name: Own}, part: {name: Part, parent: own}}
metrics: {fix: {name: Fix, area: Own}}
positions:
  a: {owns: [{area: brand, except: [own]}], contributes_to: [own], consulted_on: [{area: own}], works_with: [{with: b, about: [ow<|>n]}]}
`;
    expect(words(text, (chart, at) => references(chart, at, true))).toEqual([
      '0:own',
      '1:own',
      '1:own',
      '2:Own',
      '4:own',
      '4:own',
      '4:own',
      '4:own',
    ]);
    expect(words(text, definition)).toEqual(['1:own']);
  });

  it('of the catalog light up together but are defined nowhere', () => {
    const text = 'positions:\n  a: {owns: [bra<|>nd]}\n  b: {contributes_to: [Brand]}\n';
    expect(words(text, definition)).toEqual([]);
    expect(words(text, documentHighlights)).toEqual(['1:brand', '2:Brand']);
  });
});

it.each(['<|>', 'positions:\n  a: {title: a<|>}\n', '# a<|>', 'x-a: a<|>\n', 'positions:\n  a: {notes: a<|>'])(
  'nothing is found at %j',
  (text) => {
    expect(words(text, definition)).toEqual([]);
    expect(words(text, documentHighlights)).toEqual([]);
  },
);
