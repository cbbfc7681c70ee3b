import { describe, expect, it } from 'vitest';
import { Unreadable } from '../../src/cli/failure';
import { formats } from '../../src/cli/formats';
import type { CheckedChart, Report } from '../../src/cli/report';
import { rulePage } from '../../src/core/language/rule-page';
import { type Finding, Lines, type Span } from '../../src/core/text';

const OPTIONS = { colors: false, folder: '/home/ida/acme', version: () => '1.2.3' };
const CSI = '\u001B[';

/** Where `word` stands in `text`, the last time. */
function find(text: string, word: string): Span {
  const start = text.lastIndexOf(word);
  if (start === -1) throw new Error(`There is no "${word}"`);
  return { start, end: start + word.length };
}

function chart(
  uri: string,
  text: string,
  findings: readonly (Partial<Finding> & { readonly on: string })[] = [],
  positions = 2,
): CheckedChart {
  const complete = findings.map(
    ({ on, ...finding }): Finding => ({
      uri,
      span: find(text, on),
      code: 'unknown-key',
      severity: 'warning',
      message: 'So it is.',
      related: [],
      fixes: [],
      positions: [],
      ...finding,
    }),
  );
  return { files: [{ uri, text, lines: new Lines(text), findings: complete }], positions };
}

const report = (...charts: CheckedChart[]): Report => ({ charts, failures: [] });

const TEXT = 'positions:\n  cxo: {owns: [brand]}\n  cco: {owns: [brand], colour: red}\n';
const ACME = report(
  chart('charts/acme.orgchart.yaml', TEXT, [
    {
      on: 'brand',
      code: 'unknown-position',
      severity: 'error',
      message: 'Two own "brand".',
      positions: ['cco', 'cxo'],
      related: [{ uri: 'charts/acme.orgchart.yaml', span: { start: 26, end: 31 }, message: 'cxo owns it too.' }],
      fixes: [
        {
          title: 'Let cxo own it',
          safe: false,
          edits: [{ uri: 'charts/acme.orgchart.yaml', span: find(TEXT, 'brand'), text: 'sales' }],
        },
      ],
    },
    { on: 'colour', message: '"colour" is not a key.', positions: ['cco'] },
  ]),
);

describe('pretty', () => {
  it('shows the line, underlines the word and sums up', () => {
    expect(`\n${formats.pretty(ACME, OPTIONS)}`).toBe(`
charts/acme.orgchart.yaml
  3:16  error    unknown-position  Two own "brand".
        cco: {owns: [brand], colour: red}
                     ^^^^^
        2:16: cxo owns it too.
  3:24  warning  unknown-key  "colour" is not a key.
        cco: {owns: [brand], colour: red}
                             ^^^^^^

1 error, 1 warning in 2 positions in 1 file.
`);
  });

  it('says what was checked where nothing is wrong', () => {
    expect(formats.pretty(report(chart('a', ''), chart('b', '', [], 1)), OPTIONS)).toBe(
      'Nothing to report: 3 positions in 2 files checked.\n',
    );
  });

  it('has colors for those who can see them', () => {
    const colored = formats.pretty(ACME, { ...OPTIONS, colors: true });
    expect(colored).toContain(`${CSI}31merror  ${CSI}39m`);
    expect(colored.replaceAll(/\u001B\[\d+m/g, '')).toBe(formats.pretty(ACME, OPTIONS));
  });

  it('does not let a chart steer the terminal', () => {
    const text = `a: "\u001B[2J\u202Eword"\tend\n`;
    const printed = formats.pretty(
      report(chart('\u001B]0;x\u0007.yaml', text, [{ on: 'word', message: 'bad\r\u001B[31m\nline' }])),
      OPTIONS,
    );
    expect(`\n${printed}`).toBe(`
�]0;x�.yaml
  1:10  warning  unknown-key  bad �[31m line
        a: "�[2J�word" end
                 ^^^^

1 warning in 2 positions in 1 file.
`);
  });

  it.each([
    ['wide characters', '{title: 営業部長, x: 1}', 'x', '{title: 営業部長, x: 1}', '                  ^'],
    ['marks', '{title: e\u0301e\u0301, x: 1}', 'x', '{title: e\u0301e\u0301, x: 1}', '            ^'],
    ['a wide word', '{営業: 1}', '営業', '{営業: 1}', ' ^^^^'],
    ['no width at all', 'a: b', '', 'a: b', '    ^'],
    ['indents', '\t  a: b', 'b', 'a: b', '   ^'],
    ['several lines', 'a: [\n  b]', '[\n  b]', 'a: [', '   ^'],
  ])('underlines among %s', (_, text, on, source, underline) => {
    const lines = formats.pretty(report(chart('a', text, [{ on }])), OPTIONS).split('\n');
    expect([lines[2], lines[3]]).toEqual([
      `${' '.repeat(lines[2]!.length - source.length)}${source}`,
      `${' '.repeat(lines[2]!.length - source.length)}${underline}`,
    ]);
  });

  it('cuts long lines around the word', () => {
    const text = `a: ${'x'.repeat(10_000)} word ${'y'.repeat(10_000)}`;
    const lines = formats.pretty(report(chart('a', text, [{ on: 'word' }])), OPTIONS).split('\n');
    expect(lines[2]).toMatch(/^ +…x{79} word y{75}…$/);
    expect(lines[3]!.indexOf('^')).toBe(lines[2]!.indexOf('word'));
  });
});

describe('json', () => {
  it('says everything, counted from zero', () => {
    expect(JSON.parse(formats.json(ACME, OPTIONS))).toEqual({
      files: ['charts/acme.orgchart.yaml'],
      findings: [
        {
          rule: 'unknown-position',
          severity: 'error',
          message: 'Two own "brand".',
          file: 'charts/acme.orgchart.yaml',
          range: { start: { line: 2, character: 15 }, end: { line: 2, character: 20 } },
          positions: ['cco', 'cxo'],
          related: [
            {
              message: 'cxo owns it too.',
              file: 'charts/acme.orgchart.yaml',
              range: { start: { line: 1, character: 15 }, end: { line: 1, character: 20 } },
            },
          ],
          fixes: [{ title: 'Let cxo own it', safe: false }],
          docs: rulePage('unknown-position'),
        },
        {
          rule: 'unknown-key',
          severity: 'warning',
          message: '"colour" is not a key.',
          file: 'charts/acme.orgchart.yaml',
          range: { start: { line: 2, character: 23 }, end: { line: 2, character: 29 } },
          positions: ['cco'],
          related: [],
          fixes: [],
          docs: rulePage('unknown-key'),
        },
      ],
      counts: { errors: 1, warnings: 1, infos: 0, hints: 0, files: 1, positions: 2 },
    });
  });
});

describe('github', () => {
  it('is one command a finding', () => {
    expect(formats.github(ACME, OPTIONS)).toBe(
      '::error file=charts/acme.orgchart.yaml,line=3,endLine=3,col=16,endColumn=21,title=unknown-position::Two own "brand".\n' +
        '::warning file=charts/acme.orgchart.yaml,line=3,endLine=3,col=24,endColumn=30,title=unknown-key::"colour" is not a key.\n',
    );
  });

  it('escapes what would end a command or one of its properties', () => {
    const odd = chart('a,b:c%.yaml', 'x: 1\ny: 2\n', [
      { on: '1\ny', severity: 'hint', message: '100%: one,\r\n::error::two' },
    ]);
    expect(formats.github(report(odd), OPTIONS)).toBe(
      '::notice file=a%2Cb%3Ac%25.yaml,line=1,endLine=2,title=unknown-key::100%25: one,%0D%0A::error::two\n',
    );
  });

  it('shows what could not be read', () => {
    expect(formats.github({ charts: [], failures: [new Unreadable('a.yaml', 'It is gone.')] }, OPTIONS)).toBe(
      '::error file=a.yaml,title=unreadable::It is gone.\n',
    );
  });
});
