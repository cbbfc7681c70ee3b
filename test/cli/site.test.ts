import { mkdir, readdir, readFile, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOTHING, watch } from '../hostile/watch';
import { openBrowser } from '../webview/kit/browser';
import type { Cli } from './kit';
import { installCli } from './kit';

const LIBRARY = `organization: {name: Town Library}
positions:
  head: {title: Head Librarian, holder: Ines Duarte, owns: [corporate-strategy]}
  lending: {title: Lending Manager, reports_to: head, holder: Zoë Łukasz, owns: [customer-service], metrics: [nps]}
  desk: {title: Desk Clerk, reports_to: lending, headcount: 3}
  archive: {title: Archivist <i>, reports_to: hed, contributes_to: [customer-service]}
`;

let cli: Cli;
let browser: Browser;
beforeAll(async () => {
  [cli, browser] = await Promise.all([installCli(), openBrowser()]);
  await cli.write({ 'one/library.orgchart.yaml': LIBRARY });
  await cli.run('site', 'one', '--out', 'out');
});
afterAll(async () => {
  await browser.close();
  await cli.remove();
});

const read = (name: string): Promise<string> => readFile(path.join(cli.folder, name), 'utf8');

/** Opens a page from the disk as a person does, without a server. */
async function opened(name: string, options: Parameters<Browser['newPage']>[0] = {}) {
  const page = await browser.newPage(options);
  const watched = watch(page, (url) => url.startsWith('file:') && url.includes('.html'));
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(pathToFileURL(path.join(cli.folder, name)).href);
  return { page, watched, complaints };
}

describe('in a browser, from the disk', () => {
  it('finds a position by a person, and leads from page to page', async () => {
    const { page, watched, complaints } = await opened('out/index.html');
    const rows = page.locator('[data-row]:visible');
    await expect.poll(() => rows.count()).toBe(4);
    await page.keyboard.press('/');
    await page.keyboard.type('lukasz');
    await expect.poll(() => rows.allTextContents()).toEqual([expect.stringContaining('Lending Manager')]);
    expect(await page.locator('.picture').isVisible()).toBe(false);
    expect(await page.locator('#found').textContent()).toBe('1 of 4');
    await page.keyboard.press('Enter');
    await page.waitForURL(/positions\/lending\.html$/);

    await page.getByRole('navigation', { name: 'Managers' }).getByText('Head Librarian').click();
    await page.waitForURL(/positions\/head\.html$/);
    await page.locator('.picture').getByRole('link', { name: 'Desk Clerk' }).click();
    await page.waitForURL(/positions\/desk\.html$/);
    await page.getByRole('link', { name: 'Ownership' }).click();
    await page.waitForURL(/out\/ownership\.html$/);
    await page.getByRole('link', { name: 'Findings' }).click();
    await page.locator('[data-row]').getByText('Archivist <i>', { exact: true }).first().click();
    await page.waitForURL(/positions\/archive\.html$/);
    expect(complaints).toEqual([]);
    expect(watched).toEqual(NOTHING);
    await page.close();
  });

  it('shows everything again when the search is left', async () => {
    const { page } = await opened('out/index.html');
    const field = page.getByRole('searchbox');
    await field.fill('nobody at all');
    await expect.poll(() => page.locator('[data-row]:visible').count()).toBe(0);
    await field.press('Escape');
    await expect.poll(() => page.locator('[data-row]:visible').count()).toBe(4);
    expect(await page.locator('.picture').isVisible()).toBe(true);
    await page.close();
  });

  it('can be read without scripts, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await opened('out/index.html', { colorScheme, javaScriptEnabled: false });
      expect(await page.locator('[data-row]:visible').count()).toBe(4);
      expect(await page.getByRole('searchbox').count()).toBe(0);
      const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(canvas).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(30, 30, 30)');
      await page.close();
    }
  });
});

describe('the files', () => {
  it('are counted, and named for the reader', async () => {
    const { code, out } = await cli.run('site', 'one/library.orgchart.yaml', '--out', 'counted');
    expect(code).toBe(0);
    expect(out).toBe('7 pages. Open counted/index.html in a browser.\n');
  });

  it('of an earlier run are replaced, and those of deleted positions removed', async () => {
    await cli.write({ 'two/library.orgchart.yaml': LIBRARY });
    await cli.run('site', 'two', '--out', 'again');
    await cli.write({
      'two/library.orgchart.yaml': LIBRARY.replace(/ {2}desk:.*\n/, '').replace('Lending Manager', 'Loans Manager'),
      'again/positions/mine.html': '<p>mine</p>',
    });
    expect((await cli.run('site', 'two', '--out', 'again')).code).toBe(0);
    expect((await readdir(path.join(cli.folder, 'again/positions'))).sort()).toEqual([
      'archive.html',
      'head.html',
      'lending.html',
      'mine.html',
    ]);
    expect(await read('again/positions/lending.html')).toContain('Loans Manager');
  });

  it('of other programs are never overwritten, and then nothing is written', async () => {
    for (const name of ['index.html', 'positions/head.html', 'positions']) {
      await rm(path.join(cli.folder, 'kept'), { recursive: true, force: true });
      await cli.write({ [`kept/${name}`]: '<!DOCTYPE html>\n<p>my own</p>' });
      const { code, err } = await cli.run('site', 'one', '--out', 'kept');
      expect(code).toBe(2);
      expect(err).toContain(`kept/${name}: It`);
      expect(await read(`kept/${name}`)).toBe('<!DOCTYPE html>\n<p>my own</p>');
      expect(await readdir(path.join(cli.folder, 'kept'), { recursive: true })).toHaveLength(name.split('/').length);
    }
  });

  it('are not written through links', async () => {
    await mkdir(path.join(cli.folder, 'elsewhere'));
    await mkdir(path.join(cli.folder, 'linked'));
    await symlink(path.join(cli.folder, 'elsewhere'), path.join(cli.folder, 'linked/positions'), 'junction');
    expect((await cli.run('site', 'one', '--out', 'linked')).code).toBe(2);
    expect(await readdir(path.join(cli.folder, 'elsewhere'))).toEqual([]);
  });

  it('of several charts are in a folder each, with a list of all', async () => {
    await cli.write({
      'many/Nord.orgchart.yaml': LIBRARY.replace('Town', 'North'),
      'many/branch/nord.orgchart.yaml': LIBRARY.replace('Town', 'Branch'),
      'many/branch/part.orgchart.yaml': 'positions:\n  a: {title: A}\n',
      'many/whole.orgchart.yaml': 'organization: {name: Whole}\ninclude: [branch/part.orgchart.yaml]\n',
    });
    const { code, out } = await cli.run('site', 'many', '--out', 'list', '--no-names');
    expect(code).toBe(0);
    expect(out).toContain('Open list/index.html');
    expect((await readdir(path.join(cli.folder, 'list'))).sort()).toEqual([
      'branch-nord',
      'index.html',
      'nord',
      'whole',
    ]);
    expect(await read('list/index.html')).toContain('<a href="branch-nord/index.html">Branch Library</a>');
    expect(await read('list/nord/index.html')).not.toContain('Ines');
  });
});

it.each([
  [[], 'Name one chart or one folder'],
  [['one'], 'Say where the pages go'],
  [['nowhere', '--out', 'x'], 'There is no such file or folder.'],
])('refuses %j', async (args, message) => {
  const { code, err } = await cli.run('site', ...args);
  expect(code).toBe(2);
  expect(err).toContain(message);
});
