import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { SHIM_MARK, shimFor } from '../../src/extension/command-line/shim';

const PLACE = { home: '/home/kim', localAppData: undefined, runtime: '/opt/code/code', program: '/x/dist/cli.js' };

it('is a script of the user on each system', () => {
  expect(shimFor({ ...PLACE, platform: 'linux' }).file).toBe('/home/kim/.local/bin/orgchart');
  const windows = shimFor({ ...PLACE, platform: 'win32', localAppData: 'C:\\Users\\kim\\AppData\\Local' });
  expect(windows.file).toBe('C:\\Users\\kim\\AppData\\Local\\Microsoft\\WindowsApps\\orgchart.cmd');
  expect(windows.text).toContain('"/opt/code/code" "/x/dist/cli.js" %*');
  for (const platform of ['linux', 'darwin', 'win32'])
    expect(shimFor({ ...PLACE, platform }).text).toContain(SHIM_MARK);
});

it.runIf(process.platform !== 'win32')('runs the program with its arguments, whatever they hold', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "orgchart shim's-"));
  const program = path.join(folder, 'cli.js');
  await writeFile(program, 'console.log(JSON.stringify([process.env.ELECTRON_RUN_AS_NODE, ...process.argv.slice(2)]))');
  const { text } = shimFor({
    platform: 'linux',
    home: folder,
    localAppData: undefined,
    runtime: process.execPath,
    program,
  });
  const shim = path.join(folder, 'orgchart');
  await writeFile(shim, text);
  await chmod(shim, 0o755);
  const { stdout } = await promisify(execFile)(shim, ['check', 'a b', '$HOME', '"']);
  expect(JSON.parse(stdout)).toEqual(['1', 'check', 'a b', '$HOME', '"']);
  await rm(folder, { recursive: true });
});
