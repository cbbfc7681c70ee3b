import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cli } from './kit';
import { installCli } from './kit';

const HEAD_FILE = `organization: {name: Lumen, coverage: partial}
include: [teams/*.orgchart.yaml]
positions:
  ceo: {title: Chief Executive Officer}
  coo: {title: Chief Operating Officer, reports_to: ceo, owns: [operations]}
  cmo: {title: Chief Marketing Officer, reports_to: ceo, owns: [marketing, customer-service]}
`;
const TEAM = `positions:
  service: {title: Head of Service, reports_to: cmo}
  chat: {title: Chat Lead, reports_to: service}
`;

describe('orgchart diff', () => {
  let cli: Cli;

  beforeAll(async () => {
    cli = await installCli();
    await cli.write({ 'lumen.orgchart.yaml': HEAD_FILE, 'teams/care.orgchart.yaml': TEAM });
    const git = (...args: string[]) =>
      promisify(execFile)('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
        cwd: cli.folder,
      });
    await git('init', '--quiet');
    await git('add', '.');
    await git('commit', '--quiet', '--message', 'Start');
    await cli.write({
      'teams/care.orgchart.yaml': TEAM.replace('reports_to: cmo', 'reports_to: coo'),
      'lumen.orgchart.yaml': HEAD_FILE.replace('[operations]', '[operations, marketing]'),
    });
  });
  afterAll(() => cli.remove());

  it('compares the work tree with the last commit, through all files of a chart', async () => {
    const { code, out, err } = await cli.run('diff');
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain(
      'Moved  Head of Service: from Chief Marketing Officer to Chief Operating Officer, with 1 position below',
    );
    expect(out).toContain('Gained  Marketing: Chief Operating Officer owns it now');
    expect(out).toMatch(/new {4}warning {2}lumen\.orgchart\.yaml:6/);
  });

  it('compares a file at a revision with another file', async () => {
    const { out } = await cli.run('diff', 'HEAD:lumen.orgchart.yaml', 'lumen.orgchart.yaml', '--format', 'json');
    const [chart] = (JSON.parse(out) as { charts: { changes: { kind: string }[] }[] }).charts;
    expect(chart?.changes.map(({ kind }) => kind)).toEqual(['moved', 'gained']);
  });

  it('fails on what it is told to', async () => {
    expect((await cli.run('diff', '--fail-on', 'new-warnings')).code).toBe(1);
    expect((await cli.run('diff', '--fail-on', 'new-errors,removed')).code).toBe(0);
    expect((await cli.run('diff', '--fail-on', 'everything')).code).toBe(2);
  });

  it('writes Markdown with new findings first, a picture and a stable first line', async () => {
    const { out } = await cli.run('diff', '--format', 'markdown');
    expect(out.split('\n')[0]).toBe('<!-- orgchart-diff:lumen.orgchart.yaml -->');
    expect(out.indexOf('**New problems**')).toBeLessThan(out.indexOf('```mermaid'));
    expect(out).toContain('n1 --- n3');
  });

  it('draws what changes, as a picture and as a page without a script', async () => {
    const svg = await cli.run('diff', 'lumen.orgchart.yaml', '--format', 'svg');
    expect(svg.out).toMatch(/^<svg [^>]*>\n?<title>Lumen: 1 move, /);
    const page = await cli.run('diff', '--format', 'html');
    expect(page.out).toContain('<h1>lumen.orgchart.yaml: 1 move, ');
    expect(page.out).not.toContain('<script');
  });

  it('lets check report only what is new since a revision', async () => {
    const { code, out } = await cli.run('check', '.', '--new-since', 'HEAD', '--format', 'json');
    const { findings } = JSON.parse(out) as { findings: { rule: string; severity: string }[] };
    expect(findings.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule)).toEqual([
      'overlap-same-area',
    ]);
    expect(code).toBe(1);
  });

  it('logs what each commit changed, for one area alone where that is asked for', async () => {
    const all = await cli.run('log', 'lumen.orgchart.yaml');
    expect(all.out).toContain('Added: Chat Lead: reports to Head of Service');
    const one = await cli.run('log', 'lumen.orgchart.yaml', '--area', 'Customer Service');
    expect(one.out.trim().split('\n').slice(1)).toEqual([
      '  Added: Chief Marketing Officer: reports to Chief Executive Officer; owns Marketing and Customer service',
    ]);
  });

  it('does not log again in a merge what the commits of its branches changed', async () => {
    const merged = await mkdtemp(path.join(tmpdir(), 'orgchart-log-'));
    const git = (...args: string[]) =>
      promisify(execFile)('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
        cwd: merged,
      });
    const chart = path.join(merged, 'mill.orgchart.yaml');
    const commit = async (text: string, message: string) => {
      await writeFile(chart, text);
      await git('add', '.');
      await git('commit', '--quiet', '--message', message);
    };
    const start = 'positions:\n  boss: {title: Boss}\n\n\n\n\n  aide: {title: Aide, reports_to: boss}\n';
    await git('init', '--quiet', '--initial-branch', 'main');
    await commit(start, 'Start');
    await git('checkout', '--quiet', '-b', 'side');
    await commit(start.replace('Aide', 'Clerk'), 'Side');
    await git('checkout', '--quiet', 'main');
    await commit(start.replace('Boss', 'Chief'), 'Main');
    await git('merge', '--quiet', '--no-edit', 'side');
    const { out } = await cli.run('log', chart);
    expect(out.match(/^ {2}Retitled.*$/gm)).toHaveLength(2);
    expect(out).not.toContain('Merge branch');
    await rm(merged, { recursive: true });
  });

  it('prints a tree for git diff that does not depend on the order of the file', async () => {
    const { out } = await cli.run('outline', 'lumen.orgchart.yaml');
    const turned = TEAM.split('\n').filter((line) => line !== '');
    await cli.write({
      'other.orgchart.yaml': `${HEAD_FILE.split('\n').slice(2).join('\n')}${turned.slice(1).reverse().join('\n')}\n`,
    });
    const other = (await cli.run('outline', 'other.orgchart.yaml')).out;
    expect(out.split('\n').length).toBe(other.split('\n').length + 1);
    expect(out).toContain(
      '  Chief Operating Officer [coo]\n      owns marketing\n      owns operations\n    Head of Service [service]\n',
    );
  });

  it('says that there is no such revision or file there', async () => {
    const { code, err } = await cli.run('diff', 'elsewhere:lumen.orgchart.yaml', 'lumen.orgchart.yaml');
    expect([code, err]).toEqual([
      2,
      'elsewhere:lumen.orgchart.yaml: There is no revision "elsewhere" in this repository.\n',
    ]);
    expect((await cli.run('diff', 'HEAD:none.orgchart.yaml', 'lumen.orgchart.yaml')).code).toBe(2);
  });

  describe('of several versions', () => {
    beforeAll(() =>
      cli.write({
        'plans/care.scenario.yaml': `scenario:
  name: Service under operations
  base: ../lumen.orgchart.yaml
  changes:
    - {kind: transfer-area, area: customer-service, from: cmo, to: coo}
    - kind: retitle
      position: cmo
      title: Head of Marketing
`,
        'bad.scenario.yaml': `scenario:
  base: HEAD:lumen.orgchart.yaml
  changes:
    - {kind: vacate, position: ceo}
    - {kind: move, position: chat, to: nobody}
`,
        'costs.csv': 'position,cost\nceo,300000\ncoo,200000\ncmo,200000\nservice,90000\nchat,70000\n',
      }),
    );

    it('prints figures side by side, and the changes of each', async () => {
      const { out, err, code } = await cli.run(
        'diff',
        ...['HEAD:lumen.orgchart.yaml', 'lumen.orgchart.yaml', 'plans/care.scenario.yaml', '--costs', 'costs.csv'],
      );
      expect([err, code]).toEqual(['', 0]);
      const [header = '', ...lines] = out.split('\n');
      expect(header.trim().split(/ {2,}/)).toEqual([
        'Figure',
        'HEAD:lumen.orgchart.yaml',
        'lumen.orgchart.yaml',
        'Service under operations',
      ]);
      const figure = (label: string) =>
        lines
          .find((line) => line.startsWith(label))
          ?.trim()
          .split(/ {2,}/)
          .slice(1);
      expect(figure('Positions')).toEqual(['5', '5', '5']);
      expect(figure('People with a new manager')).toEqual(['1', '0']);
      expect(figure('Cost')).toEqual(['860,000', '860,000', '860,000']);
      expect(out).toContain('Handed over  Customer service: from Head of Marketing to Chief Operating Officer');
    });

    it('compares a scenario with the chart that it names', async () => {
      const { out } = await cli.run('diff', 'plans/care.scenario.yaml', '--format', 'json');
      const { charts } = JSON.parse(out) as { charts: { chart: string; changes: { kind: string }[] }[] };
      expect(charts.map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([['retitled', 'handed-over']]);
    });

    it.each([
      ['json', /"scenarios": \[\n {4}"lumen\.orgchart\.yaml",\n {4}"Service under operations"/],
      ['markdown', /^<!-- orgchart-diff:.*-->\n\n\| Figure \| HEAD:lumen/],
      ['html', /<th scope="col">Service under operations<\/th>/],
    ])('writes %s', async (format, expected) => {
      const { out } = await cli.run(
        'diff',
        ...['HEAD:lumen.orgchart.yaml', 'lumen.orgchart.yaml', 'plans/care.scenario.yaml', '--format', format],
      );
      expect(out).toMatch(expected);
    });

    it('says which change of a scenario cannot be made, and where it is', async () => {
      const { code, err } = await cli.run('diff', 'bad.scenario.yaml');
      expect(code).toBe(2);
      expect(err).toMatch(/^bad\.scenario\.yaml: Line 5, column 7: It cannot be made: .*nobody/);
    });

    it('asks for one chart where there are several', async () => {
      await cli.write({ 'second.orgchart.yaml': 'positions:\n  owner: {title: Owner}\n' });
      const { code, err } = await cli.run('diff', '.', '.', '.');
      expect(code).toBe(2);
      expect(err).toContain('Name one of them.');
    });
  });
});
