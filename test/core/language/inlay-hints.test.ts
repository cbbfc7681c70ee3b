import { describe, expect, it } from 'vitest';
import type { InlayHint } from 'vscode-languageserver-types';
import { inlayHints } from '../../../src/core/language';
import type { Snapshot } from '../../../src/core/workspace';
import { chartOf, wordIn } from './files';
import { chart, URI } from './kit';

const labelOf = ({ label }: InlayHint): string =>
  typeof label === 'string' ? label : label.map(({ value }) => value).join('');

const all = (read: Snapshot): InlayHint[] => inlayHints(read, read.lines.range({ start: 0, end: read.text.length }));

/** The text with its hints in it, as an editor shows it. */
function shown(text: string, read = chart(text)): string {
  const hints = all(read).map((hint) => ({ at: read.lines.offset(hint.position), label: labelOf(hint) }));
  return hints
    .toSorted((a, b) => b.at - a.at)
    .reduce((whole, { at, label }) => `${whole.slice(0, at)}‹${label}›${whole.slice(at)}`, text);
}

const TEAM = `positions:
  ceo: {title: Chief Executive Officer}
  cco: {title: Chief Customer Officer, reports_to: ceo, holder: Ida Berg}
  p7: {title: "Head of Support, EMEA"}
`;

describe('a hint', () => {
  it('shows the title of every position that is referred to', () => {
    expect(shown(`leadership_team: [cco, p7]\n${TEAM}`)).toContain(
      'leadership_team: [cco‹Chief Customer Officer›, p7‹Head of Support, EMEA›]',
    );
    expect(
      shown(
        `${TEAM}  a:\n    reports_to: cco\n    dotted_line_to:\n      - p7\n    works_with: [{with: cco, gives: x}]\n`,
      ),
    ).toContain(
      '    reports_to: cco‹Chief Customer Officer›\n    dotted_line_to:\n      - p7‹Head of Support, EMEA›\n    works_with: [{with: cco‹Chief Customer Officer›, gives: x}]\n',
    );
  });

  it.each([
    ['an abbreviation that everybody knows', 'cfo', 'Chief Financial Officer'],
    ['an id that is the title', 'head-of-support', 'Head of Support'],
    ['an id that says more than the title', 'support-lead-emea', 'Support Lead'],
    ['an abbreviation as a title', 'cfo', 'CFO'],
  ])('is not there beside %s', (_what, id, title) => {
    const text = `positions:\n  ${id}: {title: ${title}}\n  a: {title: A, reports_to: ${id}}\n`;
    expect(shown(text)).toBe(text);
  });

  it.each([
    ['an abbreviation of several roles', 'cco', 'Chief Customer Officer'],
    ['an abbreviation that stands for less', 'cfo', 'Chief Financial Officer and COO'],
    ['a number', 'p0417', 'Head of Support'],
    ['a part of the title', 'support', 'Head of Support'],
  ])('is there beside %s', (_what, id, title) => {
    expect(shown(`positions:\n  ${id}: {title: ${title}}\n  a: {title: A, reports_to: ${id}}\n`)).toContain(
      `reports_to: ${id}‹${title}›`,
    );
  });

  it('is not there where the line says it already', () => {
    expect(shown(`${TEAM}  a:\n    reports_to: cco # Chief Customer Officer\n`)).not.toContain('‹Chief Customer');
    expect(shown(`${TEAM}  a:\n    owns: [{area: pricing, shared_with: [cco], lead: cco}]\n`)).toContain(
      'shared_with: [cco‹Chief Customer Officer›], lead: cco}]',
    );
  });

  it('stands behind quotation marks, in Windows lines and in half a text', () => {
    expect(shown(`${TEAM}  a:\n    reports_to: "cco"\n`.replaceAll('\n', '\r\n'))).toContain(
      'reports_to: "cco"‹Chief Customer Officer›\r\n',
    );
    expect(shown(`${TEAM}  a: {reports_to: cco, owns: [\n`)).toContain('reports_to: cco‹Chief Customer Officer›');
    expect(shown(`${TEAM}  a: {reports_to: nobody}\n`)).not.toContain('‹');
  });

  it('leads to the position and says who holds it', () => {
    const [hint] = all(chart(`leadership_team: [cco]\n${TEAM}`));
    expect(hint).toMatchObject({
      paddingLeft: true,
      tooltip: 'Chief Customer Officer (cco), held by Ida Berg, reports to Chief Executive Officer',
      label: [{ location: { uri: URI, range: { start: { line: 3, character: 2 }, end: { line: 3, character: 5 } } } }],
    });
  });

  it('leads into another file of the chart', () => {
    const seenFrom = chartOf({
      'a.yaml': 'positions:\n  a: {title: A, reports_to: p7}\n',
      'b.yaml': '\n\n\npositions:\n  p7: {title: Boss}\n',
    });
    const one = seenFrom('a.yaml');
    const places = all(one).flatMap(({ label }) =>
      typeof label === 'string' ? [] : label.flatMap(({ location }) => location ?? []),
    );
    expect(places.map((place) => wordIn(one, place))).toEqual(['b.yaml:4:p7']);
    expect(all(seenFrom('b.yaml'))).toEqual([]);
  });

  it('is only made for the lines that are seen', () => {
    const read = chart(`${TEAM}  a: {reports_to: cco}\n  b: {reports_to: p7}\n`);
    expect(
      inlayHints(read, { start: { line: 5, character: 0 }, end: { line: 5, character: 99 } }).map(labelOf),
    ).toEqual(['Head of Support, EMEA']);
  });

  it('is short', () => {
    expect(shown(`positions:\n  x: {title: ${'Very '.repeat(20)}Long}\n  a: {reports_to: x}\n`)).toMatch(/‹.{49}…›/);
  });
});
