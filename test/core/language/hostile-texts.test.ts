import { describe, expect, it } from 'vitest';
import * as language from '../../../src/core/language';
import { draw } from '../../../src/picture/diagram';
import { chart, MODERN, withEdits } from './kit';

/** Short texts that once brought reading, checking or changing to its knees. */
const TEXTS: Readonly<Record<string, string>> = {
  'a number that is a map': 'organization: {headcount: {}}\npositions: {a: {title: A, holder: {name: A, fte: {}}}}\n',
  'nested dashes': `positions:\n  a: ${'- '.repeat(3000)}x\n`,
  'nested dashes alone': '- '.repeat(3000),
  'nested brackets': `positions:\n  a: ${'['.repeat(6000)}\n  b: {title: B}\n`,
  'nested braces': '{a: '.repeat(6000),
  'nested question marks': '? '.repeat(6000),
  'a banner between positions of one piece': `---\npositions:\n  a: {title: A}\n  ${'#'.repeat(60)}\n  # B\n  ${'#'.repeat(60)}\n  b: {title: B, reports_to: a}\n`,
  'a banner behind an anchor': `x-a: &x a\n${'#'.repeat(60)}\npositions:\n  a: {title: A}\n  b: {title: B, reports_to: a, dotted_line_to: [*x, c]}\n`,
  'a title of dashes': `positions:\n  a: {title: "${'-'.repeat(30_000)}"}\n`,
  'a title of spaces': `positions:\n  a: {title: "x${' '.repeat(30_000)}x"}\n`,
  'a line of spaces': `positions:\n  a: {title: A}\n${' '.repeat(30_000)}\n`,
  'thousands of unknown areas': `positions:\n  a:\n    title: A\n    owns: [${Array.from({ length: 1000 }, (_, index) => `zq${index}`).join(', ')}]\n`,
};

describe('a text that is made to hurt', () => {
  it.each(Object.entries(TEXTS))('is read, checked, completed and changed: %s', (_, text) => {
    const read = chart(text);
    const at = read.lines.at(text.length);
    const first = read.lines.at(Math.max(0, text.indexOf('  a:') + 3));
    expect(language.diagnostics(read).length).toBeGreaterThanOrEqual(0);
    language.completions(read, at, MODERN);
    language.formatDocument(read);
    language.codeActions(
      read,
      { range: { start: first, end: first }, context: { only: ['quickfix', 'refactor'] } },
      MODERN,
    );
    language.change(read, { kind: 'sort' }, MODERN);
    expect(draw(read).cards.length).toBeLessThan(10);
  });

  it('is not all lost for one piece that is nested too deeply', () =>
    expect(chart(TEXTS['nested brackets'] ?? '').organization.position('b')?.title?.value).toBe('B'));
});

describe('what is answered is valid', () => {
  it.each(['\r', 'positions:\n  a: {title: A}\r  b', ' k:\ne\rxcept:\nk]}\n  cx'])(
    'completions of %j stay on one line',
    (text) => {
      const read = chart(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const at = read.lines.at(offset);
        for (const { textEdit } of language.completions(read, at, MODERN).items) {
          const range = textEdit && 'range' in textEdit ? textEdit.range : undefined;
          expect([range?.start.line, range?.end.line]).toEqual([at.line, at.line]);
        }
      }
    },
  );

  it('no symbol is without a name', () => {
    const names = language
      .documentSymbols(chart('positions:\n  " ":\n    owns: []\n  "\uFEFF": {}\n'), MODERN)
      .map(({ name }) => name.trim());
    expect(names).not.toContain('');
  });
});

describe('a fix of an unknown manager', () => {
  const fixes = (text: string): string[] => {
    const read = chart(text);
    return read.findings
      .filter(({ code }) => code === 'unknown-position')
      .flatMap((finding) => finding.fixes)
      .map(({ edits }) =>
        withEdits(
          read,
          edits.map(({ span, text: newText }) => ({ range: read.lines.range(span), newText })),
        ),
      );
  };

  it.each([
    'positions:\n  cto: {title: Head of Technology, reports_to: ceo}\n  cx: {title: Head of Experience, reports_to: ceo}\n',
    'positions:\n  "a, b]": {title: A}\n  c: {title: C, reports_to: boss}\n',
    'positions:\n  hub:\n    title: Hub\n    reports_to: hob\n  sub: {title: Sub, reports_to: hub}\n',
  ])('opens no other error: %j', (text) => {
    for (const fixed of fixes(text))
      expect(chart(fixed).findings.map(({ code }) => code)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/invalid-yaml|reporting-cycle|duplicate/)]),
      );
  });
});
