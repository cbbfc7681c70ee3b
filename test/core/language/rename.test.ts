import { describe, expect, it } from 'vitest';
import { prepareRename, rename } from '../../../src/core/language';
import { chartAt, edited, MODERN, PLAIN } from './kit';

function renamed(withMark: string, name: string, client = MODERN): string {
  const { chart, at } = chartAt(withMark);
  const result = rename(chart, at, name, client);
  return 'refused' in result ? `refused: ${result.refused}` : edited(chart, result);
}

const TEAM = `leadership_team: [ceo, "cxo"]
exceptions: [{rule: x, positions: [cxo]}]
positions:
  ceo: {title: A}  # not the cxo
  cxo: {title: cxo, reports_to: ceo}
  cco:
    reports_to: [ceo, cxo] # cxo
    owns: [{area: brand, shared_with: ['cxo'], lead: cxo}]
    works_with:
      - cx<|>o
      - {with: cxo}
    notes: cxo
`;

describe('renaming a position', () => {
  it('changes its id wherever it is meant, and nothing else', () => {
    expect(renamed(TEAM, 'chief')).toBe(`leadership_team: [ceo, "chief"]
exceptions: [{rule: x, positions: [chief]}]
positions:
  ceo: {title: A}  # not the cxo
  chief: {title: cxo, reports_to: ceo}
  cco:
    reports_to: [ceo, chief] # cxo
    owns: [{area: brand, shared_with: ['chief'], lead: chief}]
    works_with:
      - chief
      - {with: chief}
    notes: cxo
`);
  });

  it('works for an editor of any age, and from the id itself', () => {
    const text = 'positions:\n  a<|>: {title: A}\n  b: {reports_to: a}\n';
    expect(renamed(text, ' new ', PLAIN)).toBe('positions:\n  new: {title: A}\n  b: {reports_to: new}\n');
  });

  it('quotes a name where YAML needs it', () => {
    const text = 'positions:\n  a<|>: {title: A}\n  b: {reports_to: a}\n';
    expect(renamed(text, '4711')).toBe("positions:\n  '4711': {title: A}\n  b: {reports_to: '4711'}\n");
    expect(renamed(text, 'x: y')).toBe("positions:\n  'x: y': {title: A}\n  b: {reports_to: 'x: y'}\n");
    expect(renamed(text, '__proto__')).toBe('positions:\n  __proto__: {title: A}\n  b: {reports_to: __proto__}\n');
  });

  it('changes what is repeated with an alias once', () => {
    expect(
      renamed('positions:\n  a<|>: {title: A}\n  b: {dotted_line_to: &x [a]}\n  c: {dotted_line_to: *x}\n', 'n'),
    ).toBe('positions:\n  n: {title: A}\n  b: {dotted_line_to: &x [n]}\n  c: {dotted_line_to: *x}\n');
  });

  it('works beside text that cannot be read', () => {
    expect(
      renamed('positions:\n  a<|>: {title: A}\n  b: {reports_to: a, owns: [\n  c:\n    rep\n    reports_to: a\n', 'n'),
    ).toContain('  c:\n    rep\n    reports_to: n\n');
  });
});

it("an area of one's own is renamed where its id is used, not where its name is", () => {
  expect(
    renamed('areas: {warr<|>anty: {name: Claims}}\npositions:\n  a: {owns: [Warranty, Claims]}\n', 'guarantee'),
  ).toBe('areas: {guarantee: {name: Claims}}\npositions:\n  a: {owns: [guarantee, Claims]}\n');
});

describe('a rename is refused with a reason', () => {
  const text = 'positions:\n  a<|>: {title: A, owns: [brand]}\n  b: {title: B}\n';

  it.each([
    ['b', /position "b" already exists/],
    ['', /cannot be empty/],
    ['  ', /cannot be empty/],
    ['a\nb', /cannot be an id/],
    ['<<', /cannot be an id/],
  ])('for the new name %j', (name, reason) => expect(renamed(text, name)).toMatch(reason));

  it('but not for the old name', () => expect(renamed(text, 'a')).toBe(text.replace('<|>', '')));

  it.each([
    ['positions:\n  a: {owns: [bra<|>nd]}\n', /not defined in this chart/],
    ['positions:\n  a: {reports_to: gh<|>ost}\n', /no position "ghost"/],
    ['positions:\n  a: {tit<|>le: A}\n', /Only positions/],
    ['<|>', /Only positions/],
  ])('at %j', (at, reason) => {
    const { chart, at: position } = chartAt(at);
    expect(prepareRename(chart, position)).toEqual({ refused: expect.stringMatching(reason) });
    expect(renamed(at, 'n')).toMatch(reason);
  });

  it('before it is asked for a name, otherwise the word is shown', () => {
    const { chart, at } = chartAt('positions:\n  "a b": {title: A}\n  c: {reports_to: "a <|>b"}\n');
    expect(prepareRename(chart, at)).toEqual({
      placeholder: 'a b',
      range: { start: { line: 2, character: 18 }, end: { line: 2, character: 23 } },
    });
  });
});
