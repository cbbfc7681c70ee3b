import { describe, expect, it } from 'vitest';
import { SEMANTIC_TOKENS, semanticTokens } from '../../../src/core/language';
import { chart } from './kit';

/** The names with what they are, in the order of the text. */
function tokens(text: string, range?: Parameters<typeof semanticTokens>[1]): string[] {
  const { data } = semanticTokens(chart(text), range);
  const lines = text.split(/\r\n|\n|\r/);
  const found: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down, along, length, type, modifiers] = data.slice(i, i + 5) as [number, number, number, number, number];
    line += down;
    character = down > 0 ? along : character + along;
    const words = [
      SEMANTIC_TOKENS.tokenTypes[type],
      ...SEMANTIC_TOKENS.tokenModifiers.filter((_, bit) => modifiers & (1 << bit)),
    ];
    found.push(`${lines[line]!.slice(character, character + length)}: ${words.join(' ')}`);
  }
  return found;
}

describe('names in a chart', () => {
  it('are told apart by what they stand for', () => {
    expect(
      tokens(`leadership_team: [ceo]
areas: {own: {name: Own, parent: brand, st: [customers]}}
metrics: {fix: {name: First fix, area: own}}
positions:
  ceo: {title: ceo, focus: [employees, martians]}
  "coo":
    status: vacant
    reports_to: 'ceo'
    owns: [own, {area: Brand, except: [pricing], shared_with: [ghost], lead: coo}, dragons]
    metrics: [nps]
    tracks: [First fix]
  new: {status: proposed, reports_to: [coo]}
exceptions: [{rule: x, positions: [new]}]
`),
    ).toEqual([
      'ceo: position',
      'own: area declaration',
      'brand: area',
      'customers: stakeholder',
      'fix: metric declaration',
      'own: area',
      'ceo: position declaration',
      'employees: stakeholder',
      'martians: stakeholder unknown',
      'coo: position declaration vacant',
      'ceo: position',
      'own: area',
      'Brand: area',
      'pricing: area',
      'ghost: position unknown',
      'coo: position vacant',
      'dragons: area unknown',
      'nps: metric',
      'First fix: metric',
      'new: position declaration proposed',
      'coo: position vacant',
      'new: position proposed',
    ]);
  });

  it('can be asked for in a part of the text', () => {
    const text = 'positions:\n  a: {title: A}\n  b: {reports_to: a}\n  c: {reports_to: b}\nleadership_team: [a]\n';
    expect(tokens(text, { start: { line: 2, character: 0 }, end: { line: 2, character: 99 } })).toEqual([
      'b: position declaration',
      'a: position',
    ]);
    expect(tokens(text, { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } })).toEqual(['a: position']);
  });

  it('have their letters alone, and stand on one line', () => {
    expect(tokens('positions:\n  a: {reports_to: "b\n    c"}\n  d: {reports_to: ""}\n  e: {reports_to: "f\n')).toEqual([
      'a: position declaration',
      'd: position declaration',
      'e: position declaration',
      'f: position unknown',
    ]);
    expect(tokens('positions:\n  a: &x {reports_to: b}\n  c: *x\n')[0]).toBe('a: position declaration');
  });

  it('are counted like editors count, behind letters of any size', () => {
    expect(tokens('positions: {𝒜: {reports_to: 😀}, b: {reports_to: 𝒜}}\r\n')).toEqual([
      '𝒜: position declaration',
      '😀: position unknown',
      'b: position declaration',
      '𝒜: position',
    ]);
  });

  it.each(['', '\uFEFF', '[', 'positions: [a]\n', 'positions:\n  ? [a]\n  : b\n', '# ceo\n'])(
    'are none in %j',
    (text) => {
      expect(tokens(text)).toEqual([]);
    },
  );
});
