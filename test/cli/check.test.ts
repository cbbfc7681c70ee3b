import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, symlink, truncate } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../src/cli/read-chart';
import { MAX_TEXT } from '../../src/core/syntax';
import { BROKEN, CLEAN, type Cli, DOUBTFUL, installCli } from './kit';

/** Starting a program takes long where much else is done. */
let cli: Cli;

beforeAll(async () => {
  cli = await installCli();
  await cli.write({
    'clean.orgchart.yaml': CLEAN,
    'broken.orgchart.yaml': BROKEN,
    'doubtful.orgchart.yaml': DOUBTFUL,
    'tree/orgchart.yaml': CLEAN,
    'tree/b.orgchart.yml': CLEAN,
    'tree/a/deep/x.ORGCHART.YAML': CLEAN,
    'tree/folder.orgchart.yaml/inner.orgchart.yaml': CLEAN,
    'tree/other.yaml': 'not: a chart',
    'tree/myorgchart.yaml': 'not: a chart',
    'tree/node_modules/no.orgchart.yaml': BROKEN,
    'tree/.hidden/no.orgchart.yaml': BROKEN,
    'empty/README.md': 'no charts',
  });
});

afterAll(() => cli.remove());

describe('how it ends', () => {
  it.each([
    [0, 'clean.orgchart.yaml'],
    [1, 'broken.orgchart.yaml'],
    [1, 'doubtful.orgchart.yaml'],
    [0, 'doubtful.orgchart.yaml --max-warnings 1'],
    [1, 'doubtful.orgchart.yaml --max-warnings=0'],
    [1, 'broken.orgchart.yaml --max-warnings 9'],
    [1, 'clean.orgchart.yaml broken.orgchart.yaml'],
    [0, 'tree'],
  ])('%i: check %s', async (expected, args) => {
    const { code, out, err } = await cli.run('check', ...args.split(' '));
    expect({ code, err }).toEqual({ code: expected, err: '' });
    expect(out).toMatch(/\d+ positions? in \d+ files?/);
  });

  it('does not count infos against a chart, and leaves them out where they are not wanted', async () => {
    await cli.write({ 'noted.orgchart.yaml': `rules: {unknown-key: info}\n${DOUBTFUL}` });
    const loud = await cli.run('check', 'noted.orgchart.yaml', '--format', 'json');
    expect(loud.code).toBe(0);
    expect(JSON.parse(loud.out).counts.infos).toBe(1);
    const quiet = await cli.run('check', 'noted.orgchart.yaml', '--format', 'json', '--quiet');
    expect(JSON.parse(quiet.out)).toMatchObject({ findings: [], counts: { infos: 0 } });
  });
});

describe('what stands for charts', () => {
  it('finds them in folders, each once, in the same order everywhere', async () => {
    const { out } = await cli.run('check', 'tree', './tree/../tree/orgchart.yaml', '--format', 'json');
    expect(JSON.parse(out).files).toEqual([
      'tree/b.orgchart.yml',
      'tree/orgchart.yaml',
      'tree/a/deep/x.ORGCHART.YAML',
      'tree/folder.orgchart.yaml/inner.orgchart.yaml',
    ]);
  });

  it('walks into a folder that is named like a chart', async () => {
    const { out } = await cli.run('check', 'tree/folder.orgchart.yaml', '--format', 'json');
    expect(JSON.parse(out).files).toEqual(['tree/folder.orgchart.yaml/inner.orgchart.yaml']);
  });

  it('does not walk in circles, but reads what a link to a file leads to', async () => {
    await cli.write({ 'loop/in/a.orgchart.yaml': CLEAN });
    await symlink('..', path.join(cli.folder, 'loop/in/up'));
    await symlink('..', path.join(cli.folder, 'loop/in/up.orgchart.yaml'));
    await symlink('a.orgchart.yaml', path.join(cli.folder, 'loop/in/b.orgchart.yaml'));
    const { code, out } = await cli.run('check', 'loop', '--format', 'json');
    expect({ code, files: JSON.parse(out).files }).toEqual({
      code: 0,
      files: ['loop/in/a.orgchart.yaml', 'loop/in/b.orgchart.yaml'],
    });
  });

  it('takes what is piped in', async () => {
    const { code, out } = await cli.pipe(BROKEN, 'check', '-');
    expect(code).toBe(1);
    expect(out).toContain('<stdin>\n');
  });

  it('is not led astray by what another editor leaves at the start of a file', async () => {
    await cli.write({ 'bom.orgchart.yaml': `\uFEFF${BROKEN}`, 'crlf.orgchart.yaml': BROKEN.replaceAll('\n', '\r\n') });
    const { out } = await cli.run(
      'check',
      'bom.orgchart.yaml',
      'crlf.orgchart.yaml',
      'broken.orgchart.yaml',
      '--format',
      'json',
    );
    const [bom, crlf, plain] = JSON.parse(out).findings;
    expect([bom.range, crlf.range]).toEqual([plain.range, plain.range]);
  });
});

describe('what cannot be read is named, and the rest is still checked', () => {
  const withTheRest = async (...files: string[]) => {
    const { code, out, err } = await cli.run('check', ...files, 'clean.orgchart.yaml', '--format', 'json');
    expect({ code, files: JSON.parse(out).files }).toEqual({ code: 2, files: ['clean.orgchart.yaml'] });
    return err;
  };

  it('a file that is not there', async () => {
    expect(await withTheRest('nope.yaml', '')).toBe(
      'nope.yaml: There is no such file or folder.\n: There is no such file or folder.\n',
    );
  });

  it('a file whose name would steer the terminal', async () => {
    expect(await withTheRest('\u001B[2Jno\npe')).toBe('\uFFFD[2Jno pe: There is no such file or folder.\n');
  });

  it('a folder without charts', async () => {
    expect(await withTheRest('empty')).toBe(
      'empty: There is no chart in this folder. Charts are named like "sales.orgchart.yaml".\n',
    );
  });

  it('a link that leads nowhere or to itself', async () => {
    await mkdir(path.join(cli.folder, 'links'));
    await symlink('self.orgchart.yaml', path.join(cli.folder, 'links/self.orgchart.yaml'));
    await symlink('gone', path.join(cli.folder, 'links/gone.orgchart.yaml'));
    expect(await withTheRest('links')).toBe(
      'links/gone.orgchart.yaml: There is no such file or folder.\nlinks/self.orgchart.yaml: It is a link that leads back to itself.\n',
    );
  });

  it.each([
    ['a character of Latin-1', Buffer.from('positions:\n  a: {title: Andr\xE9}\n', 'latin1'), 'byte 29, on line 2'],
    [
      'a character that is cut off at the end',
      Buffer.from('positions:\n  a: {title: é').subarray(0, -1),
      'byte 25, on line 2',
    ],
    ['UTF-16', Buffer.from('\uFEFFpositions:', 'utf16le'), 'byte 1, on line 1'],
  ])('%s', async (_, bytes, where) => {
    await cli.write({ 'odd.orgchart.yaml': bytes });
    expect(await withTheRest('odd.orgchart.yaml')).toBe(
      `odd.orgchart.yaml: It is not UTF-8: ${where}, is not part of a character. Save it as UTF-8.\n`,
    );
  });

  it('a file that is too large for any chart, without reading it', async () => {
    expect(MAX_BYTES).toBe(3 * MAX_TEXT);
    await cli.write({ 'huge.orgchart.yaml': '' });
    await truncate(path.join(cli.folder, 'huge.orgchart.yaml'), 2 ** 40);
    expect(await withTheRest('huge.orgchart.yaml')).toBe(
      'huge.orgchart.yaml: It is larger than 48 MB, which no chart is.\n',
    );
  });

  it('a stream that does not end in time', async () => {
    const { code, out, err } = await cli.pipe(
      Buffer.alloc(MAX_BYTES + 1, '# '),
      'check',
      '-',
      'clean.orgchart.yaml',
      '--format',
      'json',
    );
    expect({ code, files: JSON.parse(out).files, err }).toEqual({
      code: 2,
      files: ['clean.orgchart.yaml'],
      err: '-: It is larger than 48 MB, which no chart is.\n',
    });
  });

  it('says nothing of success where nothing was read', async () => {
    expect(await cli.run('check', 'nope.yaml')).toMatchObject({ code: 2, out: '' });
  });
});

describe('what is printed', () => {
  it('is the same on every run and names files as they were named', async () => {
    for (const format of ['json', 'sarif']) {
      const first = await cli.run('check', 'tree', 'broken.orgchart.yaml', '--format', format);
      const second = await cli.run('check', 'tree', 'broken.orgchart.yaml', '--format', format);
      expect(second).toEqual(first);
      expect(first.out).toContain('broken.orgchart.yaml');
      expect(first.out).not.toContain(cli.folder);
    }
  });

  it('goes to as many files as are named, in one run', async () => {
    const { code, out, err } = await cli.run(
      ...['check', 'broken.orgchart.yaml', '--format', 'compact', '--output', 'sarif=reports/a/org.sarif'],
      ...['--output', 'json=reports/org.json', '--output=gitlab=reports/name=with.json'],
    );
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const read = async (file: string) => JSON.parse(await readFile(path.join(cli.folder, 'reports', file), 'utf8'));
    const [{ rule, message, range }] = (await read('org.json')).findings;
    expect(out).toBe(
      `broken.orgchart.yaml:${range.start.line + 1}:${range.start.character + 1}: error ${rule} ${message}\n`,
    );
    expect((await read('a/org.sarif')).runs[0].results[0].ruleId).toBe(rule);
    expect((await read('name=with.json'))[0].check_name).toBe(rule);
  });

  it('says which file could not be written, and still writes the others', async () => {
    const { code, err } = await cli.run(
      ...['check', 'clean.orgchart.yaml', '--output', 'json=clean.orgchart.yaml/a.json', '--output', 'junit=ok.xml'],
    );
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/^clean\.orgchart\.yaml\/a\.json: It cannot be written \((ENOTDIR|EEXIST)\)\.\n$/),
    });
    expect(await readFile(path.join(cli.folder, 'ok.xml'), 'utf8')).toContain('<testsuites ');
  });

  it('has no colors where nobody looks at a terminal', async () => {
    expect((await cli.run('check', 'broken.orgchart.yaml')).out).not.toContain('\u001B');
  });

  it('may be read only in part', async () => {
    const many = Array.from({ length: 1500 }, (_, i) => `  p${i}: {title: P, reports_to: nobody-${i}}\n`).join('');
    await cli.write({ 'many.orgchart.yaml': `positions:\n${many}` });
    const child = spawn(process.execPath, [cli.program, 'check', 'many.orgchart.yaml'], {
      cwd: cli.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (data) => (err += data));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'exit');
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });

  it('judges exceptions by the day that it is given', async () => {
    const allowed = DOUBTFUL.replace(
      'favorite_color',
      "allow: [{rule: unknown-key, reason: we like it, until: '2026-06-30'}], favorite_color",
    );
    await cli.write({ 'allowed.orgchart.yaml': allowed });
    expect((await cli.run('check', 'allowed.orgchart.yaml', '--today', '2026-06-30')).code).toBe(0);
    expect((await cli.run('check', 'allowed.orgchart.yaml', '--today', '2026-07-01')).code).toBe(1);
  });
});
