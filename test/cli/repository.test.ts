import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repositoryPaths } from '../../src/cli/repository';

describe('paths in reports', () => {
  let top: string;
  const at = (...parts: string[]): string => path.join(top, ...parts);

  beforeAll(async () => {
    top = await realpath(await mkdtemp(path.join(tmpdir(), 'orgchart-paths-')));
    await mkdir(at('repository/.git'), { recursive: true });
    await mkdir(at('repository/charts/teams'), { recursive: true });
    await mkdir(at('repository/vendor/acme/charts'), { recursive: true });
    await writeFile(at('repository/vendor/acme/.git'), 'gitdir: ../../.git/modules/acme\n');
    await writeFile(at('repository/charts/teams/care.orgchart.yaml'), '');
    await symlink('teams/care.orgchart.yaml', at('repository/charts/link.orgchart.yaml'));
    await symlink('repository', at('alias'));
    await mkdir(at('loose'));
  });
  afterAll(() => rm(top, { recursive: true, force: true }));

  it.each([
    ['repository', 'charts/a.yaml', 'charts/a.yaml'],
    ['repository/charts', 'a.yaml', 'charts/a.yaml'],
    ['repository/charts/teams', '../a.yaml', 'charts/a.yaml'],
    ['repository/charts', 'link.orgchart.yaml', 'charts/teams/care.orgchart.yaml'],
    ['alias/charts', 'a.yaml', 'charts/a.yaml'],
    ['repository/vendor/acme/charts', 'a.yaml', 'charts/a.yaml'],
    ['repository', 'vendor/acme/charts/a.yaml', 'vendor/acme/charts/a.yaml'],
    ['loose', 'a.yaml', 'a.yaml'],
    ['repository/charts', '../../loose/a.yaml', undefined],
  ])('seen from %s, %s is %s', (folder, file, expected) => {
    expect(repositoryPaths(at(folder))(file)).toBe(expected);
  });
});
