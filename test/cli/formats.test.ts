import { describe, expect, it } from 'vitest';
import { Unreadable } from '../../src/cli/failure';
import { formats } from '../../src/cli/formats';
import type { CheckedChart, Report } from '../../src/cli/report';
import { rulePage } from '../../src/core/language/rule-page';
import { type Finding, Lines, type Severity, type Span } from '../../src/core/text';
import { optionsIn } from './options';

const OPTIONS = optionsIn('/home/ida/acme');
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

  const many = (count: number, severity: Severity): Report => {
    const text = 'x\n'.repeat(count);
    const { files, positions } = chart('a.yaml', text, []);
    const findings = Array.from(
      { length: count },
      (_, line): Finding => ({
        uri: 'a.yaml',
        span: { start: 2 * line, end: 2 * line + 1 },
        code: 'unknown-key',
        severity,
        message: `::error::${line} ##[add-mask]x`,
        related: [],
        fixes: [],
        positions: [],
      }),
    );
    return { charts: [{ files: [{ ...files[0]!, findings }], positions }], failures: [] };
  };
  const commands = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('::'));

  it.each(['error', 'warning', 'info'] as const)('shows ten of each kind of %s', (severity) => {
    expect(commands(formats.github(many(10, severity), OPTIONS))).toHaveLength(10);
  });

  it('puts what is past the limit into the log, where a chart cannot give commands, and says how many', () => {
    const printed = formats.github(many(13, 'warning'), OPTIONS);
    expect(commands(printed)).toHaveLength(11);
    expect(printed.split('\n').slice(10)).toEqual([
      '- a.yaml:11:1: warning unknown-key ::error::10 ## [add-mask]x',
      '- a.yaml:12:1: warning unknown-key ::error::11 ## [add-mask]x',
      '- a.yaml:13:1: warning unknown-key ::error::12 ## [add-mask]x',
      '::notice title=orgchart::3 more problems are in the log. GitHub shows 10 annotations of a kind for each step.',
      '',
    ]);
  });

  it('keeps a notice for the closing line', () => {
    const printed = commands(formats.github(many(40, 'hint'), OPTIONS));
    expect(printed).toHaveLength(10);
    expect(printed.at(-1)).toContain('31 more problems');
  });
});

describe('compact', () => {
  it('is one line a finding, as problem matchers read it', () => {
    expect(formats.compact(ACME, OPTIONS)).toBe(
      'charts/acme.orgchart.yaml:3:16: error unknown-position Two own "brand".\n' +
        'charts/acme.orgchart.yaml:3:24: warning unknown-key "colour" is not a key.\n',
    );
  });

  it('names what is piped in, and keeps each finding on its line', () => {
    expect(formats.compact(report(chart('-', 'a: b', [{ on: 'b', message: 'one\ntwo' }])), OPTIONS)).toBe(
      '<stdin>:1:4: warning unknown-key one two\n',
    );
    expect(formats.compact(report(chart('a', '')), OPTIONS)).toBe('');
  });
});

describe('gitlab', () => {
  it('is a list of issues with the keys that Code Quality reads', () => {
    const issues = JSON.parse(formats.gitlab(ACME, OPTIONS));
    expect(issues).toEqual([
      {
        description: 'Two own "brand".',
        check_name: 'unknown-position',
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: 'major',
        location: { path: 'charts/acme.orgchart.yaml', lines: { begin: 3 } },
      },
      expect.objectContaining({ check_name: 'unknown-key', severity: 'minor' }),
    ]);
  });

  it('has each fingerprint once, also for findings that are alike, and an empty list for a clean chart', () => {
    const alike = chart('a', 'x x', [{ on: 'x' }, { on: 'x' }, { on: 'x', severity: 'hint' }]);
    const issues: { fingerprint: string; severity: string }[] = JSON.parse(formats.gitlab(report(alike), OPTIONS));
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(3);
    expect(issues.at(-1)?.severity).toBe('info');
    expect(JSON.parse(formats.gitlab(report(chart('a', '')), OPTIONS))).toEqual([]);
  });

  it('shows what could not be read', () => {
    expect(
      JSON.parse(formats.gitlab({ charts: [], failures: [new Unreadable('./a.yaml', 'Gone.')] }, OPTIONS)),
    ).toEqual([
      {
        description: 'Gone.',
        check_name: 'unreadable',
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: 'blocker',
        location: { path: 'a.yaml', lines: { begin: 1 } },
      },
    ]);
  });
});

describe('junit', () => {
  it('has a failed test for each error and warning, named by its rule', () => {
    const odd = chart('charts/b.yaml', 'x: 1\n', [
      { on: 'x', message: 'A <tag> & "quotes"\u0007' },
      { on: '1', message: 'Again.' },
      { on: '1', severity: 'hint', message: 'Left out.' },
    ]);
    expect(formats.junit(report(odd, chart('c.yaml', '')), OPTIONS)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="orgchart" tests="3" failures="2" errors="0">
<testsuite name="charts/b.yaml" tests="2" failures="2" errors="0">
<testcase classname="charts/b.yaml" name="unknown-key">
<failure message="A &lt;tag&gt; &amp; &quot;quotes&quot;\uFFFD" type="warning">charts/b.yaml:1:1: warning unknown-key A &lt;tag&gt; &amp; &quot;quotes&quot;\uFFFD</failure>
</testcase>
<testcase classname="charts/b.yaml" name="unknown-key (2)">
<failure message="Again." type="warning">charts/b.yaml:1:4: warning unknown-key Again.</failure>
</testcase>
</testsuite>
<testsuite name="c.yaml" tests="1" failures="0" errors="0">
<testcase classname="c.yaml" name="orgchart check"/>
</testsuite>
</testsuites>
`);
  });

  it('counts what could not be read as an error', () => {
    const printed = formats.junit({ charts: [], failures: [new Unreadable('a.yaml', 'Gone.')] }, OPTIONS);
    expect(printed).toContain('<testsuites name="orgchart" tests="1" failures="0" errors="1">');
    expect(printed).toContain('<error message="Gone." type="unreadable">Gone.</error>');
  });
});

describe('markdown', () => {
  it('sums up, and lists the worst first', () => {
    const both = report(
      chart('a|b.yaml', 'x y', [
        { on: 'x', message: 'A [link](http://x) and @all' },
        { on: 'y', severity: 'error' },
      ]),
    );
    expect(formats.markdown(both, OPTIONS)).toBe(`### Org charts

1 error, 1 warning in 2 positions in 1 file.

| | Problem | Where | Rule |
|---|---|---|---|
| error | So it is. | a\\|b.yaml:1:3 | [\`unknown-key\`](${rulePage('unknown-key')}) |
| warning | A \\[link\\](http://x) and @\u2060all | a\\|b.yaml:1:1 | [\`unknown-key\`](${rulePage('unknown-key')}) |
`);
    expect(formats.markdown(report(chart('a', '')), OPTIONS)).toBe(
      '### Org charts\n\nNothing to report: 2 positions in 1 file checked.\n',
    );
  });

  it.each([
    [
      { GITHUB_SERVER_URL: 'https://github.example', GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: 'abc' },
      'https://github.example/o/r/blob/abc/my%20charts/a.yaml#L1',
    ],
    [
      { CI_PROJECT_URL: 'https://gitlab.example/o/r', CI_COMMIT_SHA: 'abc' },
      'https://gitlab.example/o/r/-/blob/abc/my%20charts/a.yaml#L1',
    ],
  ])('links to the lines in a pipeline', (env, link) => {
    const found = report(chart('my charts/a.yaml', 'x', [{ on: 'x' }]));
    expect(formats.markdown(found, optionsIn('/home/ida/acme', env))).toContain(`[my charts/a.yaml:1:1](${link})`);
  });

  it('stays short enough for a comment', () => {
    const text = Array.from({ length: 2000 }, (_, i) => `key${i}: 1\n`).join('');
    const found = Array.from({ length: 2000 }, (_, i) => ({ on: `key${i}:` }));
    const printed = formats.markdown(report(chart('a', text, found)), OPTIONS);
    expect(printed.length).toBeLessThan(65_536);
    expect(printed).toMatch(/_\d+ more\. Run `orgchart check` to see all of them\._\n$/);
  });
});
