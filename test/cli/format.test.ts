import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLEAN, type Cli, installCli } from './kit';

/** Starting a program takes long where much else is done. */
let cli: Cli;

beforeAll(async () => {
  cli = await installCli();
});

afterAll(() => cli.remove());

const content = (file: string): Promise<string> => readFile(path.join(cli.folder, file), 'utf8');

const UNTIDY = CLEAN.replace('{name: Acme', '{ name:  Acme').replaceAll(/^ {2}/gm, '    ');
const REVERSED = 'positions:\n  ceo:\n    holder: Ana Ruiz # since May\n    title: Chief Executive Officer\n';

describe('format', () => {
  it('puts files in order and lists those that it changed', async () => {
    await cli.write({ 'a/x.orgchart.yaml': UNTIDY, 'a/y.orgchart.yaml': CLEAN });
    expect(await cli.run('format', 'a')).toEqual({ code: 0, out: 'a/x.orgchart.yaml\n', err: '' });
    expect([await content('a/x.orgchart.yaml'), await content('a/y.orgchart.yaml')]).toEqual([CLEAN, CLEAN]);
    expect(await cli.run('format', 'a')).toEqual({ code: 0, out: '', err: '' });
  });

  it('only lists what it would change where it is to check, and fails then', async () => {
    await cli.write({ 'b/x.orgchart.yaml': UNTIDY, 'b/y.orgchart.yaml': CLEAN });
    expect(await cli.run('format', 'b', '--check')).toEqual({ code: 1, out: 'b/x.orgchart.yaml\n', err: '' });
    expect(await content('b/x.orgchart.yaml')).toBe(UNTIDY);
    expect(await cli.run('format', '--check', 'b/y.orgchart.yaml')).toEqual({ code: 0, out: '', err: '' });
  });

  it('prints what is piped in, in order', async () => {
    expect(await cli.pipe(UNTIDY, 'format', '-')).toEqual({ code: 0, out: CLEAN, err: '' });
    expect(await cli.pipe(CLEAN, 'format', '-')).toEqual({ code: 0, out: CLEAN, err: '' });
    expect(await cli.pipe(UNTIDY, 'format', '--check', '-')).toEqual({ code: 1, out: '-\n', err: '' });
  });

  it('keeps the byte order mark and the line breaks of a file', async () => {
    const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    await cli.write({ 'c.orgchart.yaml': windows(UNTIDY) });
    await cli.run('format', 'c.orgchart.yaml');
    expect(await content('c.orgchart.yaml')).toBe(windows(CLEAN));
  });

  it('sorts keys where that is asked for', async () => {
    expect((await cli.pipe(REVERSED, 'format', '-')).out).toBe(REVERSED);
    expect((await cli.pipe(REVERSED, 'format', '--sort-keys', '-')).out).toBe(
      'positions:\n  ceo:\n    title: Chief Executive Officer\n    holder: Ana Ruiz # since May\n',
    );
    expect(await cli.pipe(REVERSED, 'format', '--sort-keys', '--check', '-')).toMatchObject({ code: 1 });
  });

  it('says what it leaves as it is', async () => {
    const broken = 'positions:\n\n\n  a:   {title: A}\n  b:   {title: B, owns: [}\n  c:   {title: C}\n';
    expect(await cli.pipe(broken, 'format', '-')).toEqual({
      code: 0,
      out: 'positions:\n\n  a: {title: A}\n  b:   {title: B, owns: [}\n  c: {title: C}\n',
      err: '-:4: This cannot be read, so it is left as it is.\n',
    });
  });

  it('does the rest where a file cannot be read', async () => {
    await cli.write({ 'd.orgchart.yaml': UNTIDY });
    expect(await cli.run('format', 'nope.yaml', 'd.orgchart.yaml')).toEqual({
      code: 2,
      out: 'd.orgchart.yaml\n',
      err: 'nope.yaml: There is no such file or folder.\n',
    });
    expect(await content('d.orgchart.yaml')).toBe(CLEAN);
  });

  it('says how it is used', async () => {
    expect(await cli.run('format')).toMatchObject({ code: 2, err: expect.stringContaining('orgchart format .') });
    expect((await cli.run('format', '--help')).out).toContain('--sort-keys');
  });
});
