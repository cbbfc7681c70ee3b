import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/node/node-files';

let folder: string;
let outside: string;
const files = nodeFiles(() => [pathToFileURL(folder).href]);
const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'orgchart-files-'));
  outside = await mkdtemp(path.join(tmpdir(), 'orgchart-outside-'));
  await writeFile(path.join(outside, 'secret.yaml'), 'password: 1\n');
  await symlink(path.join(outside, 'secret.yaml'), path.join(folder, 'leak.yaml'));
  await symlink(outside, path.join(folder, 'away'));
  await mkdir(path.join(folder, 'teams'));
  await writeFile(path.join(folder, 'teams/inside.yaml'), 'positions:\n');
  await symlink('teams/inside.yaml', path.join(folder, 'inside.yaml'));
  await writeFile(path.join(folder, 'R & D #1.yaml'), '\uFEFFpositions:\n');
  await writeFile(path.join(folder, 'latin.yaml'), Buffer.from('Andr\xE9', 'latin1'));
  await writeFile(path.join(folder, 'huge.yaml'), '');
  await truncate(path.join(folder, 'huge.yaml'), 2 ** 40);
  await symlink('teams', path.join(folder, 'link'));
  await symlink('latin.yaml', path.join(folder, 'alias.yaml'));
  await symlink('nowhere', path.join(folder, 'lost.yaml'));
  execFileSync('mkfifo', [path.join(folder, 'pipe.yaml')]);
});

afterAll(() => Promise.all([folder, outside].map((each) => rm(each, { recursive: true }))));

describe('the files of this computer', () => {
  it('are listed with what they are', async () => {
    const listed = await files.list(pathToFileURL(folder).href);
    expect(Object.fromEntries(listed!.map(({ name, kind }) => [name, kind]))).toEqual({
      teams: 'folder',
      link: 'folder-link',
      away: 'folder-link',
      'leak.yaml': 'file',
      'inside.yaml': 'file',
      'R & D #1.yaml': 'file',
      'latin.yaml': 'file',
      'huge.yaml': 'file',
      'alias.yaml': 'file',
      'lost.yaml': 'file',
    });
  });

  it('are not listed where there is no folder', async () => {
    expect(await files.list(uriOf('nowhere'))).toBeUndefined();
    expect(await files.list(uriOf('latin.yaml'))).toBeUndefined();
    expect((await files.list('vscode-vfs://github/acme')) ?? []).toEqual([]);
  });

  it.each([
    ['R & D #1.yaml', { text: 'positions:\n' }],
    ['latin.yaml', { unreadable: 'not-text' }],
    ['huge.yaml', { unreadable: 'too-large' }],
    ['teams', { unreadable: 'folder' }],
    ['lost.yaml', { unreadable: 'missing' }],
    ['pipe.yaml', { unreadable: 'failed' }],
    ['inside.yaml', { text: 'positions:\n' }],
    ['leak.yaml', { unreadable: 'outside' }],
    ['away/secret.yaml', { unreadable: 'outside' }],
  ])('%s is read as far as it can be', async (name, expected) => {
    expect(await files.read(uriOf(name))).toEqual(expected);
  });
});
