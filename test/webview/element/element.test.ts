import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { hostileChart } from '../../hostile/corpus';
import { foreignIn, watch } from '../../hostile/watch';
import { openBrowser } from '../kit/browser';

const ORIGIN = 'https://element.test';

const CHARTS: Readonly<Record<string, string>> = {
  '/orchard.orgchart.yaml':
    'organization: Orchard\npositions:\n  grower: {title: Head Grower, holder: Zoë Apfel}\n  press: {title: Press Lead, reports_to: grower}\n',
  '/cider.orgchart.yaml': 'positions:\n  maker: {title: Cider Maker}\n',
  '/hostile.orgchart.yaml': hostileChart(),
};

let browser: Browser;
let script: string;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  const { outputFiles } = await build({
    entryPoints: [path.resolve('src/webview/element/element.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  script = outputFiles[0]!.text;
});
afterEach(() => page.close());
afterAll(() => browser.close());

/** A page of someone else with a strict policy. */
async function open(body: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<readonly string[]> {
  page = await browser.newPage({ viewport: { width: 800, height: 600 }, ...options });
  const watched = watch(page, (url) => url.startsWith(ORIGIN));
  const policy = "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'";
  const html = `<!DOCTYPE html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><script type="module" src="/element.js"></script>${body}`;
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const chart = CHARTS[pathname];
    if (pathname === '/') await route.fulfill({ contentType: 'text/html', body: html });
    else if (pathname === '/element.js') await route.fulfill({ contentType: 'text/javascript', body: script });
    else if (chart !== undefined) await route.fulfill({ contentType: 'text/yaml', body: chart });
    else await route.fulfill({ status: 404 });
  });
  await page.goto(`${ORIGIN}/`);
  return watched.requests;
}

const titles = () => page.locator('org-chart .card .title').allTextContents();

test('draws the chart that "src" names, and another one when it changes', async () => {
  const foreign = await open('<org-chart src="orchard.orgchart.yaml"></org-chart>');
  await expect.poll(titles).toEqual(['Head Grower', 'Press Lead']);
  await page.locator('org-chart').evaluate((element) => element.setAttribute('src', 'cider.orgchart.yaml'));
  await expect.poll(titles).toEqual(['Cider Maker']);
  expect(foreign).toEqual([]);
});

test('pans, zooms and finds with the viewer of exported pages', async () => {
  await open('<org-chart src="orchard.orgchart.yaml"></org-chart>');
  await page.getByRole('searchbox').fill('apfel');
  await expect.poll(() => page.locator('#count').textContent()).toBe('1 / 1');
  expect(await page.locator('.card.dimmed .title').allTextContents()).toEqual(['Press Lead']);
  const before = await page.locator('#actual').textContent();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  expect(await page.locator('#actual').textContent()).not.toBe(before);
  const transform = () => page.locator('#picture').evaluate((picture) => picture.style.transform);
  const at = await transform();
  await page.locator('#fit').press('ArrowRight');
  expect(await transform()).not.toBe(at);
});

test('lets the page scroll, and zooms with Ctrl', async () => {
  await open('<org-chart src="orchard.orgchart.yaml"></org-chart>'.repeat(3));
  await expect.poll(titles).toHaveLength(6);
  await page.mouse.move(400, 100);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  expect(await page.locator('#actual').first().textContent()).toBe('100 %');
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 200);
  await page.keyboard.up('Control');
  await expect.poll(() => page.locator('#actual').allTextContents()).not.toEqual(['100 %', '100 %', '100 %']);
});

test('is light or dark as the system is, or as it is told', async () => {
  await open('<org-chart src="cider.orgchart.yaml"></org-chart><org-chart theme="light"></org-chart>', {
    colorScheme: 'dark',
  });
  const colors = await page
    .locator('org-chart')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor));
  expect(colors).toEqual(['rgb(30, 30, 30)', 'rgb(255, 255, 255)']);
});

test.each([
  ['<org-chart src="none.orgchart.yaml"></org-chart>', 'The chart "none.orgchart.yaml" cannot be loaded (404'],
  ['<org-chart></org-chart>', 'The chart "" cannot be loaded ("src" is empty).'],
])('says why there is no chart: %s', async (body, message) => {
  await open(body);
  await expect.poll(() => page.getByRole('alert').textContent()).toContain(message);
});

test('keeps texts of the chart texts', async () => {
  const foreign = await open('<org-chart src="hostile.orgchart.yaml"></org-chart>');
  await expect.poll(async () => (await titles()).length).toBeGreaterThan(20);
  const own = ['<script type="module" src="/element.js"></script>', 'ORG-CHART src'];
  expect(await foreignIn(page)).toEqual(own);
  expect(foreign).toEqual([]);
});
