import { describe, expect, it } from 'vitest';
import * as language from '../../../src/core/language';
import { chart, MODERN } from './kit';

const RICH = `# A chart
organization: {name: "A, b: c", co_leads: [ceo, {x: y}], priorities: [reduce-churn]}
leadership_team: [ceo, "cxo"]
areas: {own: {name: O, parent: brand}}
rules: {unknown-position: off}
positions:
  ceo: {title: CEO, holder: [{name: A, until: 2026-12-31}]}
  __proto__:
    title: 'C: "O"'
    reports_to: [ceo]
    owns:
      - area: own
        shared_with: [cxo]
      - {area: brand, only: {region: EMEA}}
    notes: |
      free: text
  4711: &x {reports_to: *x, metrics: [nps]}
`;

const HOSTILE = [
  '',
  '\uFEFF',
  '\n\n\n',
  '---\n...\n',
  '[',
  '{',
  '- a\n- b\n',
  '"',
  "'",
  ':',
  '? a\n: b\n',
  '\t\tpositions:\n',
  'positions: [a, b]\n',
  'positions: {a: {b: {c: [}\n',
  'positions:\n  a: {reports_to: a}\n  a: {reports_to: a}\n',
  'positions:\n  constructor: {owns: [toString, __proto__]}\n',
  'metrics: {__proto__: {area: constructor}}\n',
  'areas:\n  a: {parent: b}\n  b: {parent: a}\npositions:\n  x: {owns: [a]}\n',
  '\r\rpositions:\r  a: {title: b}\r',
  'positions:\n  ? [a]\n  : b\n',
  `positions:\n  ${'['.repeat(200)}\n`,
];

/** Everything an editor can ask at one place of a text. */
function askEverything(text: string, offset: number): void {
  const read = chart(text);
  const at = read.lines.at(offset);
  const range = { start: at, end: at };
  language.diagnostics(read);
  language.documentSymbols(read, MODERN);
  language.codeActions(read, { range, context: { only: ['quickfix', language.FIX_ALL] } }, MODERN);
  language.completions(read, at, MODERN);
  language.hover(read, at);
  language.definition(read, at);
  language.references(read, at, true);
  language.documentHighlights(read, at);
  language.prepareRename(read, at);
  language.rename(read, at, 'new', MODERN);
  language.cardAt(read, at);
  language.positions(read, at);
  language.workspaceSymbols([read], read.text.slice(0, 3));
  for (const { data } of language.prepareCallHierarchy(read, at)) {
    language.incomingCalls(read, data.position);
    language.outgoingCalls(read, data.position);
  }
  language.foldingRanges(read, MODERN);
  language.documentLinks(read);
  language.inlayHints(read, range);
  language.inlayHints(read, read.lines.range({ start: 0, end: text.length }));
  for (const lens of language.codeLenses(read, MODERN))
    language.resolveCodeLens(read, lens, lens.data as language.CodeLensData, MODERN);
  language.selectionRanges(read, [at]);
  language.semanticTokens(read, range);
  language.semanticTokens(read);
  language.notice(read);
}

describe('every question is answered', () => {
  it('at every place of a chart that is typed from its start', () => {
    for (let offset = 0; offset <= RICH.length; offset++)
      expect(() => askEverything(RICH.slice(0, offset), offset), RICH.slice(0, offset)).not.toThrow();
  });

  it('at every place of a whole chart', () => {
    for (let offset = 0; offset <= RICH.length; offset += 3) expect(() => askEverything(RICH, offset)).not.toThrow();
  });

  it.each(HOSTILE)('of %j', (text) => {
    for (let offset = 0; offset <= text.length; offset += Math.max(1, text.length >> 5))
      expect(() => askEverything(text, offset)).not.toThrow();
  });
});
