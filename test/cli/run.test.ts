import { describe, expect, it } from 'vitest';
import { unreadable } from '../../src/cli/failure';
import { run } from '../../src/cli/run';
import { rulePage } from '../../src/core/language/rule-page';
import { rules } from '../../src/core/rules';

/** What is typed behind `orgchart`, and what comes of it, without a process. */
async function orgchart(line: string) {
  const printed = { out: '', err: '' };
  const code = await run(line.split(' ').filter(Boolean), {
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    stdin: (async function* () {})(),
    colors: false,
    today: '2026-06-30',
  });
  return { code, ...printed };
}

describe('misuse is explained', () => {
  it.each([
    [
      '',
      'What shall be done? One of check, format, export, site, import, sync, render, compare, diff, log, merge, outline, stats, explain, rules, lsp, mcp, completion.',
    ],
    ['chek', 'There is no command chek. Did you mean check?'],
    ['draw', 'There is no command draw.'],
    ['--verison', 'There is no option --verison. Did you mean --version?'],
    ['help rendr', 'There is no command rendr. Did you mean render?'],
    ['check', 'Which charts? Name files or folders, such as "orgchart check .".'],
    ['check --fromat json x', 'There is no option --fromat. Did you mean --format?'],
    ['check -f json x', 'There is no option -f.'],
    [
      'check --format jsn x',
      '--format takes pretty, compact, json, github, sarif, gitlab, junit, markdown, not "jsn". Did you mean json?',
    ],
    ['check x --format', '--format needs a value: --format NAME'],
    [
      'check x --output sarf=a',
      '--output takes FORMAT=FILE with one of pretty, compact, json, github, sarif, gitlab, junit, markdown, not "sarf=a". Did you mean sarif?',
    ],
    ['check x --output sarif=', '--output needs a file: --output sarif=FILE'],
    [
      'completion',
      'Name one shell: "orgchart completion bash", "orgchart completion zsh", "orgchart completion fish".',
    ],
    ['check x --max-warnings -1', '--max-warnings takes a number, not "-1".'],
    ['check x --max-warnings some', '--max-warnings takes a number, not "some".'],
    ['check x --quiet=no', '--quiet takes no value.'],
    ['check x --today yesterday', '--today takes a date such as 2026-12-31, not "yesterday".'],
    ['check x --__proto__', 'There is no option --__proto__.'],
    ['check x --constructor=1', 'There is no option --constructor.'],
    ['render', 'Name one chart, such as "orgchart render sales.orgchart.yaml".'],
    ['render a b', 'Name one chart, such as "orgchart render sales.orgchart.yaml".'],
    ['rules unknown-key', '"orgchart rules" lists all rules; it takes no names.'],
    ['rules --format sarif', '--format takes pretty, json, not "sarif".'],
    ['lsp here', '"orgchart lsp" takes no names.'],
    ['mcp a b', '"orgchart mcp" takes one folder.'],
  ])('%s', async (line, message) => {
    expect(await orgchart(line)).toEqual({ code: 2, out: '', err: `${message}\nSee "orgchart --help".\n` });
  });
});

describe('help', () => {
  it.each(['--help', '-h', 'help'])('%s says what there is', async (line) => {
    const { code, out, err } = await orgchart(line);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const name of ['check', 'render', 'rules', 'lsp']) expect(out).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'));
  });

  it.each(['check --help', 'help check', 'check . --help'])('%s says how to check', async (line) => {
    const { code, out } = await orgchart(line);
    expect(code).toBe(0);
    expect(out).toContain('Usage: orgchart check [OPTIONS] FILES…\n');
    expect(out).toContain('--max-warnings N');
    expect(out).not.toContain('--today');
  });
});

describe('the list of rules', () => {
  it('has a line for each, under its group', async () => {
    const { code, out } = await orgchart('rules');
    expect(code).toBe(0);
    for (const { id, summary } of rules)
      expect(out).toMatch(new RegExp(`^ {2}${id} +(error|warning|info|hint) +`, 'm')), expect(out).toContain(summary);
    expect(out.startsWith(`${rules[0]!.group}\n  ${rules[0]!.id} `)).toBe(true);
  });

  it('is there for programs', async () => {
    const listed = JSON.parse((await orgchart('rules --format json')).out);
    expect(listed.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id));
    expect(listed).toContainEqual({
      id: 'invalid-yaml',
      group: 'Text',
      severity: 'error',
      startup: 'error',
      summary: 'The text is not valid YAML.',
      facts: [],
      docs: rulePage('invalid-yaml'),
    });
  });
});

describe('why a file cannot be read', () => {
  it.each([
    ['EACCES', 'You are not allowed to read it.'],
    ['EPERM', 'You are not allowed to read it.'],
    ['ENOTDIR', 'There is no such file or folder.'],
    ['EIO', 'EIO: something the system says'],
  ])('%s', (code, reason) => {
    expect(
      unreadable('a.yaml', Object.assign(new Error(`${code}: something the system says`), { code })),
    ).toMatchObject({ file: 'a.yaml', message: reason });
  });
});
