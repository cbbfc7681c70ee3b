import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CLEAN, type Cli, installCli } from './kit';

/** Starting a program takes long where much else is done. */
let cli: Cli;

beforeAll(async () => {
  cli = await installCli();
});

afterAll(() => cli.remove());

const CHART = `organization: {name: Acme, coverage: partial}
positions:
  ceo: {title: Managing Director}   # the top
  coo: {title: Operations Lead, reports_to: ceo, dotted_line_to: [ceo]}
  cto: {title: Technology Lead, reports_to: ceo}
  clerk:
    title: Clerk
    reports_to: [coo, cto] # both
`;

const FIXED = CHART.replace(', dotted_line_to: [ceo]', '').replace(
  '[coo, cto] # both\n',
  'coo # both\n    dotted_line_to: [cto]\n',
);

const content = (file: string): Promise<string> => readFile(path.join(cli.folder, file), 'utf8');

it('puts right what can only be meant one way, and says what it did', async () => {
  await cli.write({ 'a.orgchart.yaml': CHART });
  const { code, err, out } = await cli.run('check', '--fix', 'a.orgchart.yaml');
  expect(await content('a.orgchart.yaml')).toBe(FIXED);
  expect(err.split('\n').sort()).toEqual([
    '',
    'a.orgchart.yaml:4: Remove the dotted line to Managing Director (ceo)',
    'a.orgchart.yaml:8: Keep Operations Lead (coo) as the manager and move the other to "dotted_line_to"',
  ]);
  expect({ code, out }).toMatchObject({ code: 0, out: expect.not.stringContaining('multiple-managers') });
});

it('keeps the byte order mark and the line breaks of a file', async () => {
  const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  await cli.write({ 'b.orgchart.yaml': windows(CHART) });
  await cli.run('check', '--fix', 'b.orgchart.yaml');
  expect(await content('b.orgchart.yaml')).toBe(windows(FIXED));
});

it('leaves files alone that need a person', async () => {
  const doubtful = `${CLEAN}  lost: {title: Lost, reports_to: nobody-known}\n`;
  await cli.write({ 'c.orgchart.yaml': doubtful, 'd.orgchart.yaml': CLEAN });
  expect(await cli.run('check', '--fix', 'c.orgchart.yaml', 'd.orgchart.yaml')).toMatchObject({ code: 1, err: '' });
  expect([await content('c.orgchart.yaml'), await content('d.orgchart.yaml')]).toEqual([doubtful, CLEAN]);
});

it('does not fix what is piped in', async () => {
  expect(await cli.pipe(CHART, 'check', '--fix', '-')).toMatchObject({ code: 2, out: '' });
});
