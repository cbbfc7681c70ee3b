import { describe, expect, it } from 'vitest';
import type { Files, Listing, Stored } from '../../../src/core/workspace';
import { Workspace } from '../../../src/core/workspace';

const TOP = 'file:///ws';

/** A disk in memory that counts how often it is asked. */
class Disk implements Files {
  readonly files: Map<string, string>;
  readonly asked: string[] = [];

  constructor(files: Readonly<Record<string, string>>) {
    this.files = new Map(Object.entries(files).map(([path, text]) => [`${TOP}/${path}`, text]));
  }

  async list(folder: string): Promise<Listing | undefined> {
    this.asked.push(folder);
    const names = [...this.files.keys()]
      .filter((uri) => uri.startsWith(`${folder}/`))
      .map((uri) => uri.slice(folder.length + 1).split('/'));
    const kinds = new Map(
      names.map(([name = '', ...more]) => [name, more.length > 0 ? ('folder' as const) : ('file' as const)]),
    );
    return names.length > 0 ? [...kinds].map(([name, kind]) => ({ name, kind })) : undefined;
  }

  async read(uri: string): Promise<Stored> {
    this.asked.push(uri);
    const text = this.files.get(uri);
    return text === undefined ? { unreadable: 'missing' } : { text };
  }
}

const on = (disk: Files, folders = [TOP]): Workspace =>
  new Workspace(() => ({ today: '2026-06-01' }), { files: disk, folders });

const open = async (workspace: Workspace, disk: Disk, path: string): Promise<readonly string[]> => {
  const uri = `${TOP}/${path}`;
  workspace.set(uri, 1, () => disk.files.get(uri) ?? '');
  await workspace.ready(uri);
  return workspace.get(uri)!.files.map((file) => file.uri.slice(TOP.length + 1));
};

const person = (id: string): string => `positions:\n  ${id}: {title: Clerk}\n`;

describe('the chart that a file is part of', () => {
  it('is the nearest one above that includes it', async () => {
    const disk = new Disk({
      'all.orgchart.yaml': 'include: ["emea/*.yaml", "*/teams/*.yaml"]\n',
      'emea/emea.orgchart.yaml': person('emea'),
      'apac/orgchart.yaml': 'include: [teams/*.yaml]\n',
      'apac/teams/x.yaml': person('x'),
    });
    expect(await open(on(disk), disk, 'apac/teams/x.yaml')).toEqual(['apac/orgchart.yaml', 'apac/teams/x.yaml']);
    expect(await open(on(disk), disk, 'emea/emea.orgchart.yaml')).toEqual([
      'all.orgchart.yaml',
      'emea/emea.orgchart.yaml',
      'apac/teams/x.yaml',
    ]);
  });

  it('is found without following what is included itself', async () => {
    const disk = new Disk({
      'a.orgchart.yaml': 'include: [b.orgchart.yaml]\n',
      'b.orgchart.yaml': 'include: [a.orgchart.yaml, c.orgchart.yaml]\n',
      'c.orgchart.yaml': person('c'),
    });
    for (const path of ['a', 'b'])
      expect(await open(on(disk), disk, `${path}.orgchart.yaml`)).toEqual(['a.orgchart.yaml', 'b.orgchart.yaml']);
    expect(await open(on(disk), disk, 'c.orgchart.yaml')).toEqual(['c.orgchart.yaml']);
  });

  it('ends at the folder that was opened', async () => {
    const disk = new Disk({ 'all.orgchart.yaml': 'include: [in/a.yaml]\n', 'in/a.yaml': person('a') });
    expect(await open(on(disk, [`${TOP}/in`]), disk, 'in/a.yaml')).toEqual(['in/a.yaml']);
    expect(await open(on(disk, [`${TOP}/in`, TOP]), disk, 'in/a.yaml')).toEqual(['all.orgchart.yaml', 'in/a.yaml']);
  });

  it('may be one that is not saved yet', async () => {
    const disk = new Disk({ 'a.yaml': person('a') });
    const workspace = on(disk);
    workspace.set(`${TOP}/new.orgchart.yaml`, 1, () => 'include: [a.yaml]\n');
    expect(await open(workspace, disk, 'a.yaml')).toEqual(['new.orgchart.yaml', 'a.yaml']);
  });
});

describe('what is stored', () => {
  it('is asked for once, and again only where it changed', async () => {
    const disk = new Disk({
      'all.orgchart.yaml': 'include: ["*/*.yaml"]\n',
      'x/a.yaml': person('a'),
      'y/b.yaml': person('b'),
    });
    const workspace = on(disk);
    await open(workspace, disk, 'all.orgchart.yaml');
    expect(new Set(disk.asked).size).toBe(disk.asked.length);
    const before = workspace.get(`${TOP}/all.orgchart.yaml`)!;
    expect(workspace.get(`${TOP}/all.orgchart.yaml`)!.organization).toBe(before.organization);
    disk.asked.length = 0;
    disk.files.set(`${TOP}/x/a.yaml`, person('changed'));
    workspace.changed(`${TOP}/x/a.yaml`, 'contents');
    expect(workspace.get(`${TOP}/x/a.yaml`)!.organization.position('a'), 'while it is read anew').toBeDefined();
    await workspace.ready(`${TOP}/all.orgchart.yaml`);
    expect(disk.asked).toEqual([`${TOP}/x/a.yaml`]);
    const after = workspace.get(`${TOP}/all.orgchart.yaml`)!;
    expect(after.organization.positions.map(({ id }) => id.value)).toEqual(['changed', 'b']);
    expect(after.revision).toBeGreaterThan(before.revision);
    expect(after.file(`${TOP}/y/b.yaml`)).toBe(before.file(`${TOP}/y/b.yaml`));
  });

  it('is known when it changed while it was read', async () => {
    const disk = new Disk({ 'all.orgchart.yaml': 'include: [a.yaml]\n', 'a.yaml': person('old') });
    const workspace = on(disk);
    workspace.set(`${TOP}/all.orgchart.yaml`, 1, () => disk.files.get(`${TOP}/all.orgchart.yaml`)!);
    const ready = workspace.ready(`${TOP}/all.orgchart.yaml`);
    for (let i = 0; i < 20; i++) {
      disk.files.set(`${TOP}/a.yaml`, person(`new-${i}`));
      workspace.changed(`${TOP}/a.yaml`, 'contents');
      workspace.get(`${TOP}/all.orgchart.yaml`);
      await Promise.resolve();
    }
    await ready;
    await workspace.ready(`${TOP}/all.orgchart.yaml`);
    expect(workspace.get(`${TOP}/all.orgchart.yaml`)!.organization.position('new-19')).toBeDefined();
  });

  it('may fail to be found', async () => {
    const refuses: Files = { list: () => Promise.reject(new Error('no')), read: () => Promise.reject(new Error('no')) };
    const workspace = on(refuses);
    workspace.set(`${TOP}/a.orgchart.yaml`, 1, () => 'include: [b.yaml]\npositions:\n  a: {title: Clerk}\n');
    await workspace.ready(`${TOP}/a.orgchart.yaml`);
    expect(workspace.get(`${TOP}/a.orgchart.yaml`)!.findings.map(({ code }) => code)).toEqual(['include-not-found']);
  });
});

describe('much', () => {
  it('of it is looked through quickly: 10,000 files in a folder, none of them part of the chart', async () => {
    const disk = new Disk(
      Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`heap/${i}.orgchart.yaml`, person(`p${i}`)])),
    );
    disk.files.set(`${TOP}/heap/orgchart.yaml`, 'include: ["4?.orgchart.yaml"]\n');
    const workspace = on(disk);
    expect(await open(workspace, disk, 'heap/orgchart.yaml')).toHaveLength(11);
    for (let i = 0; i < 100; i++) workspace.get(`${TOP}/heap/orgchart.yaml`);
    expect(disk.asked.length).toBeLessThan(250);
  });

  it('of it is not all included: too many files, too much text', async () => {
    const many = new Disk(
      Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`heap/${i}.yaml`, person(`p${i}`)])),
    );
    many.files.set(`${TOP}/all.orgchart.yaml`, 'include: ["**/*"]\n');
    const workspace = on(many);
    await open(workspace, many, 'all.orgchart.yaml');
    expect(workspace.get(`${TOP}/all.orgchart.yaml`)!.findings.map(({ code }) => code)).toEqual(['include-unreadable']);

    const large = new Disk({
      'all.orgchart.yaml': 'include: ["*.yaml"]\n',
      'a.yaml': `#${'x'.repeat(9_000_000)}`,
      'b.yaml': `#${'y'.repeat(9_000_000)}`,
    });
    expect(await open(on(large), large, 'all.orgchart.yaml')).toEqual(['all.orgchart.yaml', 'a.yaml']);
  });

  it('of what the opened folders hold is found by those who look for it, each chart once', async () => {
    const disk = new Disk({
      'acme/orgchart.yaml': 'include: ["*/*.yaml"]\n',
      'acme/teams/sales.orgchart.yaml': person('sales'),
      'globex/globex.orgchart.yml': person('hank'),
      'node_modules/x/orgchart.yaml': person('x'),
      '.git/orgchart.yaml': person('y'),
      'values.yaml': 'a: 1\n',
    });
    const charts = await on(disk).all();
    expect(charts.map(({ uri, organization }) => [uri.slice(TOP.length + 1), organization.positions.length])).toEqual([
      ['acme/orgchart.yaml', 1],
      ['globex/globex.orgchart.yml', 1],
    ]);
  });
});
