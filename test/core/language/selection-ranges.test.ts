import { describe, expect, it } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionRanges } from '../../../src/core/language';
import { chartAt } from './kit';

/** What a selection grows to, from the inside to the outside, line breaks as `⏎`. */
function steps(withMark: string): string[] {
  const { chart, at } = chartAt(withMark);
  const found: string[] = [];
  for (let step: SelectionRange | undefined = selectionRanges(chart, [at])[0]; step; step = step.parent) {
    const { start, end } = step.range;
    found.push(chart.text.slice(chart.lines.offset(start), chart.lines.offset(end)).replaceAll('\n', '⏎'));
  }
  return found;
}

const TEAM = `leadership_team: [ceo]
positions:
  ceo:
    title: Chief Executive Officer
  coo:
    reports_to: ceo
    owns:
      - area: brand
        shared_with: ["cm<|>o", cfo]
  cio: {reports_to: coo}
  cfo: {title: "A B"}
exceptions: []
`;

describe('a selection', () => {
  it('grows from a word to the whole text', () => {
    const all = steps(TEAM);
    expect(all.slice(0, 6)).toEqual([
      'cmo',
      '"cmo"',
      '["cmo", cfo]',
      'shared_with: ["cmo", cfo]',
      'area: brand⏎        shared_with: ["cmo", cfo]',
      '- area: brand⏎        shared_with: ["cmo", cfo]',
    ]);
    expect(all.slice(6).map((each) => [each.slice(0, 10), each.slice(-10)])).toEqual([
      ['owns:⏎    ', '"cmo", cfo]'.slice(-10)],
      ['reports_to', '"cmo", cfo]'.slice(-10)],
      ['coo:⏎    r', '"cmo", cfo]'.slice(-10)],
      ['coo:⏎    r', 'ts_to: coo}'.slice(-10)],
      ['ceo:⏎    t', 'ts_to: coo}'.slice(-10)],
      ['positions:', 'le: "A B"}'],
      ['leadership', 'tions: []⏎'],
    ]);
  });

  it('begins with one word of several, in quotation marks or not', () => {
    const unmarked = TEAM.replace('<|>', '');
    expect(steps(unmarked.replace('Executive', 'Exec<|>utive')).slice(0, 3)).toEqual([
      'Executive',
      'Chief Executive Officer',
      'title: Chief Executive Officer',
    ]);
    expect(steps(unmarked.replace('"A B"', '"A <|>B"')).slice(0, 4)).toEqual(['B', 'A B', '"A B"', 'title: "A B"']);
    expect(steps(unmarked.replace('  cio:', '  c<|>io:')).slice(0, 2)).toEqual(['cio', 'cio: {reports_to: coo}']);
  });

  it('is answered once for each cursor', () => {
    const { chart, at } = chartAt(TEAM);
    expect(selectionRanges(chart, [at, { line: 0, character: 0 }, at])).toHaveLength(3);
  });

  it.each([
    ['<|>', ['']],
    ['positions:\n\n<|>\n  a: {b: c}\n', ['positions:⏎⏎⏎  a: {b: c}', 'positions:⏎⏎⏎  a: {b: c}⏎']],
    ['positions:\n  a<|>\n  b: {}\n', ['positions:⏎  a⏎  b: {}', 'positions:⏎  a⏎  b: {}⏎']],
    ['positions:\n  a: {title: "B<|>\n', ['B', '"B', 'title: "B']],
  ])('can be asked of %j', (text, expected) => expect(steps(text).slice(0, expected.length)).toEqual(expected));
});
