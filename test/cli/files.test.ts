import { execFileSync } from 'node:child_process';
import { chmod, link, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NotReplaced, replaceFiles } from '../../src/node/replace-files';
import { CLEAN, type Cli, installCli } from './kit';

let cli: Cli;
let outside: string;
const at = (name: string): string => path.join(cli.folder, name);

beforeAll(async () => {
  cli = await installCli();
  outside = await mkdtemp(path.join(tmpdir(), 'orgchart-outside-'));
});

afterAll(async () => {
  await cli.remove();
  await rm(outside, { recursive: true });
});

const UNTIDY = CLEAN.replace('{name: Acme', '{ name:  Acme');

describe('files', () => {
  it('are replaced as a whole: links, permissions and byte order marks stay, and nothing is left beside them', async () => {
    await cli.write({ 'whole/real.orgchart.yaml': `\uFEFF${UNTIDY}` });
    await chmod(at('whole/real.orgchart.yaml'), 0o640);
    await symlink('real.orgchart.yaml', at('whole/link.orgchart.yaml'));
    expect((await cli.run('format', 'whole/link.orgchart.yaml')).code).toBe(0);
    expect((await lstat(at('whole/link.orgchart.yaml'))).isSymbolicLink()).toBe(true);
    expect((await stat(at('whole/real.orgchart.yaml'))).mode & 0o777).toBe(0o640);
    expect(await readFile(at('whole/real.orgchart.yaml'), 'utf8')).toMatch(/^\uFEFF[^]*\{name: Acme/);
    expect((await readdir(at('whole'))).sort()).toEqual(['link.orgchart.yaml', 'real.orgchart.yaml']);
  });

  it('are all replaced or none', async () => {
    await cli.write({ 'all/a.txt': 'a' });
    await mkdir(at('all/folder'));
    const failed = replaceFiles([
      { file: at('all/a.txt'), content: 'new' },
      { file: at('all/folder'), content: 'new' },
    ]);
    await expect(failed).rejects.toThrow(NotReplaced);
    expect(await readFile(at('all/a.txt'), 'utf8')).toBe('a');
    expect((await readdir(at('all'))).sort()).toEqual(['a.txt', 'folder']);
  });

  it('outside of the folder that was named are neither shown nor changed', async () => {
    await writeFile(path.join(outside, 'secret.yaml'), 'token:   hunter2\n');
    await cli.write({ 'links/good.orgchart.yaml': CLEAN });
    await symlink(path.join(outside, 'secret.yaml'), at('links/leak.orgchart.yaml'));
    for (const args of [['check', '--format', 'github'], ['check', '--fix'], ['format']]) {
      const { code, out, err } = await cli.run(...args, 'links');
      expect(code).toBe(2);
      expect(out + err).not.toContain('hunter2');
      expect(err).toContain('links/leak.orgchart.yaml: It is a link that leads out of this folder');
    }
    expect(await readFile(path.join(outside, 'secret.yaml'), 'utf8')).toBe('token:   hunter2\n');
  });

  it('that are pipes are no charts', async () => {
    await cli.write({ 'pipes/good.orgchart.yaml': CLEAN });
    execFileSync('mkfifo', [at('pipes/pipe.orgchart.yaml')]);
    expect((await cli.run('check', 'pipes')).code).toBe(0);
    expect((await cli.run('check', 'pipes/pipe.orgchart.yaml')).err).toContain('a pipe or a device');
  });

  it('that are charts never become their own picture', async () => {
    await cli.write({ 'own/chart.orgchart.yaml': CLEAN });
    await link(at('own/chart.orgchart.yaml'), at('own/same.svg'));
    const { code, err } = await cli.run('export', 'own/chart.orgchart.yaml', '--to', 'svg', '--out', 'own/same.svg');
    expect([code, err]).toEqual([2, expect.stringContaining('is the chart itself')]);
    expect(await readFile(at('own/chart.orgchart.yaml'), 'utf8')).toBe(CLEAN);
  });
});

describe('what is printed', () => {
  it('steers no terminal, whatever the chart says', async () => {
    await cli.write({
      'steer/a.orgchart.yaml':
        'positions:\n  a: {title: "A\\e[31m", role: "\\e]0;x\\a"}\n  b: {title: "B\\x9b2J", reports_to: "\\e[2J"}\n',
    });
    for (const args of [
      ['check'],
      ['check', '--format', 'github'],
      ['check', '--format', 'json'],
      ['check', '--format', 'sarif'],
      ['render'],
    ]) {
      const { out, err } = await cli.run(...args, 'steer/a.orgchart.yaml');
      expect(out + err).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/);
    }
    expect((await cli.run('compare', 'steer/a.orgchart.yaml', 'a', 'b')).out).not.toMatch(/[\u001B\u009B]/);
  });
});
