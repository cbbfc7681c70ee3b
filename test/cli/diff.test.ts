import { execFile } from 'node:child_process';
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

describe('orgchart diff', { timeout: 60_000 }, () => {
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
  }, 60_000);
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

  it('says that there is no such revision or file there', async () => {
    const { code, err } = await cli.run('diff', 'elsewhere:lumen.orgchart.yaml', 'lumen.orgchart.yaml');
    expect([code, err]).toEqual([
      2,
      'elsewhere:lumen.orgchart.yaml: There is no revision "elsewhere" in this repository.\n',
    ]);
    expect((await cli.run('diff', 'HEAD:none.orgchart.yaml', 'lumen.orgchart.yaml')).code).toBe(2);
  });
});
