import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Cli } from './kit';
import { installCli } from './kit';

const PEOPLE = `Job,Boss,Department,Salary
Director,,Head Office,9
Seller,Director,Sales,5
`;

let cli: Cli;
beforeAll(async () => {
  cli = await installCli();
  await cli.write({ 'people.csv': PEOPLE, 'list.csv': 'Staff,Head\nDirector,\nSeller,Director\n' });
});
afterAll(() => cli.remove());

const text = (name: string): Promise<string> => readFile(path.join(cli.folder, name), 'utf8');

it('prints a chart, and what it did not read', async () => {
  const { code, out, err } = await cli.run('import', 'people.csv');
  expect(code).toBe(0);
  expect(out).toContain('  seller:\n    title: Seller\n    reports_to: director\n    department: Sales\n');
  expect(err).toBe(`2 rows from a spreadsheet: 2 positions, 1 at the top, 0 vacant.
  info: people.csv: Not read, because a chart must not contain it: Salary.
  Columns not used: Salary
`);
});

it('writes a chart without replacing one, and remembers the answers', async () => {
  const first = await cli.run(
    'import',
    'list.csv',
    '--map',
    'title=Staff',
    '--map',
    'manager=Head',
    '--out',
    'acme.orgchart.yaml',
  );
  expect(first).toMatchObject({ code: 0, out: '' });
  const chart = await text('acme.orgchart.yaml');
  expect(chart).toContain('seller:\n    title: Seller\n    reports_to: director\n');
  expect(await text('acme.orgchart-import.yaml')).toContain('map:\n  title: Staff\n  manager: Head\n');

  const again = await cli.run('import', 'list.csv', '--out', 'acme.orgchart.yaml');
  expect(again).toMatchObject({ code: 2, err: expect.stringContaining('It exists already') });
  expect(await cli.run('import', 'list.csv', '--out', 'acme.orgchart.yaml', '--force')).toMatchObject({ code: 0 });
  expect(await text('acme.orgchart.yaml')).toBe(chart);
  expect((await cli.run('check', 'acme.orgchart.yaml')).code).toBe(0);
  expect((await readdir(cli.folder)).filter((name) => name.startsWith('.'))).toEqual([]);
});

it('exports a chart as data that is the same chart when it is imported', async () => {
  await cli.run('import', 'people.csv', '--out', 'out.orgchart.yaml');
  for (const name of ['out.csv', 'out.json', 'out.xlsx']) {
    expect(await cli.run('export', 'out.orgchart.yaml', '--out', name)).toMatchObject({ code: 0, err: '' });
    expect((await cli.run('import', name)).out).toBe(await text('out.orgchart.yaml'));
  }
  expect(await cli.run('export', 'out.orgchart.yaml', '--to', 'xlsx')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--out chart.xlsx'),
  });
  expect((await cli.run('export', 'out.orgchart.yaml', '--to', 'backstage')).out).toContain('kind: Group');
});

it('compares a chart with the files of its last import', async () => {
  await cli.write({ 'staff.csv': PEOPLE });
  await cli.run('import', 'staff.csv', '--out', 'staff.orgchart.yaml');
  await cli.write({ 'staff.csv': PEOPLE.replace('Seller,Director,Sales', 'Seller,Director,Trade') });
  expect(await cli.run('sync', 'staff.orgchart.yaml', '--check')).toMatchObject({
    code: 1,
    out: expect.stringContaining('Change the department of Seller (seller) from Sales to Trade'),
  });
});

it('writes a file for each department, as one chart', async () => {
  const { code, err } = await cli.run(
    'import',
    'people.csv',
    '--out',
    'parts/co.orgchart.yaml',
    '--split',
    'department',
  );
  expect(code).toBe(0);
  expect(err).toContain('Written: parts/co.orgchart.yaml, parts/co/sales.orgchart.yaml\n');
  expect((await cli.run('check', 'parts/co.orgchart.yaml')).out).toContain('2 positions in 2 files');
});

it.each([
  [[], 'Name what to import'],
  [['nowhere.csv'], 'There is no such file or folder'],
  [['people.csv', '--map', 'title'], '--map takes a key and a column'],
  [['people.csv', '--map', 'titel=Job'], 'Did you mean title?'],
  [['people.csv', '--keep', 'salary'], '--keep takes email and employee_id, not "salary"'],
  [['people.csv', '--split', 'department'], '--split writes several files'],
  [['list.csv'], 'list.csv: row 1: No header row was found'],
])('refuses %j with a sentence', async (args, message) => {
  const { code, err, out } = await cli.run('import', ...args);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(message);
});

it('says of a source that cannot be read what is wrong with it, also when a chart is compared with it', async () => {
  await cli.write({ 'club.orgchart.yaml': 'positions:\n  head: {title: Head}\n', 'photo.bin': '\u0000\u0001' });
  const imported = await cli.run('import', 'photo.bin');
  const compared = await cli.run('sync', 'club.orgchart.yaml', '--from', 'photo.bin');
  expect(imported).toMatchObject({ code: 2, err: expect.stringContaining('photo.bin') });
  expect(compared).toMatchObject({ code: 2, err: imported.err });
});

it('brings a chart in step with its source', async () => {
  await cli.write({
    'firm.orgchart.yaml':
      'positions:\n  boss: {title: Boss, holder: Ida Berg} # since 2020\n  clerk: {title: Clerk, reports_to: boss, status: vacant}\n',
    'firm.csv': 'Name,Title,Manager\nIda Berg,Boss,\nTom Okafor,Clerk,Ida Berg\n',
  });
  const sync = (...args: string[]): ReturnType<Cli['run']> =>
    cli.run('sync', 'firm.orgchart.yaml', '--from', 'firm.csv', ...args);
  expect(await sync('--check')).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^1 change:\n {2}Fill Clerk \(clerk\) with Tom Okafor\n/),
  });
  expect(await text('firm.orgchart.yaml')).toContain('status: vacant');
  expect(await sync('--write')).toMatchObject({ code: 0, out: expect.stringMatching(/Written\.\n$/) });
  expect(await text('firm.orgchart.yaml')).toBe(
    'positions:\n  boss: {title: Boss, holder: Ida Berg} # since 2020\n  clerk: {title: Clerk, reports_to: boss, holder: Tom Okafor}\n',
  );
  expect(await sync('--check')).toMatchObject({ code: 0, out: 'The chart matches the source.\n' });
  expect(await sync('--max-removed', 'many')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--max-removed takes a share'),
  });
});
