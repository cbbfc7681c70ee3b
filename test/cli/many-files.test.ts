import { mkdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cli, installCli } from './kit';

/** Starting a program takes long where much else is done. */
let cli: Cli;

const ROOT = `organization: {name: Acme, coverage: partial}
include: [teams/*.orgchart.yaml]
positions:
  ceo: {title: Chief Executive Officer}
`;
const SALES = 'positions:\n  sales: {title: Head of Sales, reports_to: ceo}\n';
const TECH = 'positions:\n  tech: {title: Head of Technology, reports_to: ceo}\n';

beforeAll(async () => {
  cli = await installCli();
  await cli.write({
    'acme/acme.orgchart.yaml': ROOT,
    'acme/teams/sales.orgchart.yaml': SALES,
    'acme/teams/tech.orgchart.yaml': TECH,
    'bad/bad.orgchart.yaml': ROOT,
    'bad/teams/R & D #1.orgchart.yaml': 'positions:\n  rnd: {title: Head of Research, reports_to: coe}\n',
    'bad/teams/sales.orgchart.yaml': `${SALES}  rnd: {title: Researcher, reports_to: sales}\n`,
  });
});

afterAll(() => cli.remove());

const json = async (...args: string[]) => {
  const { code, out, err } = await cli.run('check', ...args, '--format', 'json');
  return { code, err, ...(out === '' ? {} : JSON.parse(out)) };
};

describe('check', () => {
  const ALL = ['acme/acme.orgchart.yaml', 'acme/teams/sales.orgchart.yaml', 'acme/teams/tech.orgchart.yaml'];

  it.each([['acme/acme.orgchart.yaml'], ['acme/teams/tech.orgchart.yaml'], ['acme'], ['acme/teams']])(
    'takes %s for the whole chart, once',
    async (named) => {
      expect(await json(named)).toMatchObject({ code: 0, err: '', files: ALL, counts: { files: 3, positions: 3 } });
    },
  );

  it('takes all of its files for one chart', async () => {
    expect(await json(...ALL.toReversed())).toMatchObject({ code: 0, files: ALL });
  });

  it('names the file of each finding, and of the places it speaks of', async () => {
    const { findings } = await json('bad');
    expect(findings).toMatchObject([
      {
        rule: 'unknown-position',
        file: 'bad/teams/R & D #1.orgchart.yaml',
        range: { start: { line: 1, character: 45 } },
      },
      {
        rule: 'duplicate-id',
        file: 'bad/teams/sales.orgchart.yaml',
        range: { start: { line: 2 } },
        related: [{ file: 'bad/teams/R & D #1.orgchart.yaml', range: { start: { line: 1, character: 2 } } }],
      },
    ]);
    const { out } = await cli.run('check', 'bad');
    expect(out).toContain('bad/teams/R & D #1.orgchart.yaml:2:3: ');
    const sarif = JSON.parse((await cli.run('check', 'bad', '--format', 'sarif')).out);
    const uris = sarif.runs[0].results.map(
      (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        result.locations[0]!.physicalLocation.artifactLocation.uri,
    );
    expect(uris).toEqual(['bad/teams/R%20%26%20D%20%231.orgchart.yaml', 'bad/teams/sales.orgchart.yaml']);
    expect((await cli.run('check', 'bad', '--format', 'github')).out).toContain(
      'file=bad/teams/sales.orgchart.yaml,line=3,',
    );
  });

  it('looks for the chart above only within the repository', async () => {
    await mkdir(path.join(cli.folder, 'acme/teams/apart/.git'), { recursive: true });
    await cli.write({ 'acme/teams/apart/teams/x.orgchart.yaml': TECH.replace('tech:', 'x:') });
    expect(await json('acme/teams/apart/teams/x.orgchart.yaml')).toMatchObject({
      code: 1,
      files: ['acme/teams/apart/teams/x.orgchart.yaml'],
    });
  });

  it('takes a submodule for a part of the repository around it, and a worktree for one of its own', async () => {
    const file = 'acme/teams/part/teams/x.orgchart.yaml';
    await cli.write({
      'acme/part.orgchart.yaml': 'include: [teams/part/teams/*.orgchart.yaml]\npositions: {ceo: {title: CEO}}\n',
      [file]: TECH.replace('tech:', 'x:'),
      'acme/teams/part/.git': 'gitdir: ../../../.git/modules/part\n',
    });
    expect(await json(file)).toMatchObject({ files: ['acme/part.orgchart.yaml', file] });
    await cli.write({ 'acme/teams/part/.git': 'gitdir: ../../../.git/worktrees/part\n' });
    expect(await json(file)).toMatchObject({ files: [file] });
  });

  it('follows what is piped in from the folder it runs in', async () => {
    const { code, out } = await cli.pipe(ROOT.replace('teams/', 'acme/teams/'), 'check', '-', '--format', 'json');
    expect({ code, files: JSON.parse(out).files }).toEqual({
      code: 0,
      files: ['-', 'acme/teams/sales.orgchart.yaml', 'acme/teams/tech.orgchart.yaml'],
    });
  });

  it('says what cannot be read, on the word that includes it', async () => {
    await cli.write({
      'odd/acme.orgchart.yaml': ROOT,
      'odd/teams/latin.orgchart.yaml': Buffer.from('positions:\n  a: {title: Andr\xE9}\n', 'latin1'),
    });
    await symlink('nowhere', path.join(cli.folder, 'odd/teams/lost.orgchart.yaml'));
    const { findings } = await json('odd/acme.orgchart.yaml');
    expect(findings.map(({ rule, message }: { rule: string; message: string }) => `${rule}: ${message}`)).toEqual([
      'include-unreadable: "teams/latin.orgchart.yaml" is not in UTF-8, so its positions are missing. Save it as UTF-8.',
      'include-unreadable: "teams/lost.orgchart.yaml" is a broken link. Fix the link, or remove it.',
    ]);
  });

  it('ends where links lead in circles, files include each other, or there are far too many of them', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 600 }, (_, i) => [
        `many/below/${i}.yaml`,
        `positions:\n  p${i}: {title: Clerk, reports_to: ceo}\n`,
      ]),
    );
    await cli.write({
      'circle/a.orgchart.yaml': ROOT.replace('teams/*.orgchart.yaml', '"**/*"'),
      'circle/b.orgchart.yaml': `include: [a.orgchart.yaml]\n${SALES}`,
      'many/acme.orgchart.yaml': ROOT.replace('teams/*.orgchart.yaml', '"**/*"'),
      ...many,
    });
    await symlink('..', path.join(cli.folder, 'circle/up'));
    const circle = await json('circle');
    expect(circle).toMatchObject({
      files: ['circle/a.orgchart.yaml', 'circle/b.orgchart.yaml'],
      findings: [{ rule: 'include-head-key', file: 'circle/b.orgchart.yaml' }],
    });
    expect(circle.findings[0].message).toContain('leads back to a.orgchart.yaml');
    const { files, findings } = await json('many/acme.orgchart.yaml');
    expect(files).toHaveLength(501);
    expect(findings.map(({ rule }: { rule: string }) => rule)).toContain('include-unreadable');
  });

  it('mends all files with --fix', async () => {
    await cli.write({
      'fix/acme.orgchart.yaml': ROOT.replace('include: [', 'include: [acme.orgchart.yaml, '),
      'fix/teams/tech.orgchart.yaml':
        'positions:\n  tech: {title: Head of Technology, reports_to: ceo, dotted_line_to: [ceo]}\n',
    });
    const { code, err } = await cli.run('check', '--fix', 'fix/teams/tech.orgchart.yaml');
    expect(code).toBe(0);
    expect(err.split('\n').sort()).toEqual([
      '',
      'fix/acme.orgchart.yaml:2: Remove "acme.orgchart.yaml"',
      'fix/teams/tech.orgchart.yaml:2: Remove the dotted line to Chief Executive Officer (ceo)',
    ]);
    expect(await readFile(path.join(cli.folder, 'fix/acme.orgchart.yaml'), 'utf8')).toBe(ROOT);
    expect(await readFile(path.join(cli.folder, 'fix/teams/tech.orgchart.yaml'), 'utf8')).toBe(TECH);
  });
});

it('render and compare show the whole chart, whichever file is named', async () => {
  const { code, out } = await cli.run('render', 'acme/teams/tech.orgchart.yaml');
  expect(code).toBe(0);
  for (const title of ['Chief Executive Officer', 'Head of Sales', 'Head of Technology']) expect(out).toContain(title);
  expect(await cli.run('render', 'acme/acme.orgchart.yaml')).toMatchObject({ out });
  expect((await cli.run('compare', 'acme/teams/tech.orgchart.yaml', 'sales', 'tech')).out).toContain('Head of Sales');
});
