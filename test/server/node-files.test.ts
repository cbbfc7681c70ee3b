import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/node/node-files';

let folder: string;
const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'orgchart-files-'));
  await mkdir(path.join(folder, 'teams'));
  await writeFile(path.join(folder, 'R & D #1.yaml'), '\uFEFFpositions:\n');
  await writeFile(path.join(folder, 'latin.yaml'), Buffer.from('Andr\xE9', 'latin1'));
  await writeFile(path.join(folder, 'huge.yaml'), '');
  await truncate(path.join(folder, 'huge.yaml'), 2 ** 40);
  await symlink('teams', path.join(folder, 'link'));
  await symlink('latin.yaml', path.join(folder, 'alias.yaml'));
  await symlink('nowhere', path.join(folder, 'lost.yaml'));
  execFileSync('mkfifo', [path.join(folder, 'pipe.yaml')]);
});

afterAll(() => rm(folder, { recursive: true }));

describe('the files of this computer', () => {
  it('are listed with what they are', async () => {
    const listed = await nodeFiles.list(pathToFileURL(folder).href);
    expect(Object.fromEntries(listed!.map(({ name, kind }) => [name, kind]))).toEqual({
      teams: 'folder',
      link: 'folder-link',
      'R & D #1.yaml': 'file',
      'latin.yaml': 'file',
      'huge.yaml': 'file',
      'alias.yaml': 'file',
      'lost.yaml': 'file',
    });
  });

  it('are not listed where there is no folder', async () => {
    expect(await nodeFiles.list(uriOf('nowhere'))).toBeUndefined();
    expect(await nodeFiles.list(uriOf('latin.yaml'))).toBeUndefined();
    expect((await nodeFiles.list('vscode-vfs://github/acme')) ?? []).toEqual([]);
  });

  it.each([
    ['R & D #1.yaml', { text: 'positions:\n' }],
    ['latin.yaml', { unreadable: 'not-text' }],
    ['huge.yaml', { unreadable: 'too-large' }],
    ['teams', { unreadable: 'folder' }],
    ['lost.yaml', { unreadable: 'missing' }],
    ['pipe.yaml', { unreadable: 'failed' }],
  ])('%s is read as far as it can be', async (name, expected) => {
    expect(await nodeFiles.read(uriOf(name))).toEqual(expected);
  });
});
