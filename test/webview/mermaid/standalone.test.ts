import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hostileChart, READ, squeezed } from '../../hostile/corpus';
import { foreignIn } from '../../hostile/watch';
import { openBrowser } from '../kit/browser';

const ORIGIN = 'https://page.test';
const MERMAID = path.resolve('node_modules/mermaid/dist');

let browser: Browser;
let bundle: string;
let page: Page;
let requests: string[];

beforeAll(async () => {
  const options = {
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  } as const;
  const built = build({ ...options, entryPoints: [path.resolve('src/webview/mermaid/standalone.ts')] });
  browser = await openBrowser();
  bundle = (await built).outputFiles[0]!.text;
});
afterEach(() => page.close());
afterAll(() => browser.close());

/** A plain page, with Mermaid as its authors ship it, in which every text has been drawn or has failed. */
async function open(texts: readonly string[], theme = 'default'): Promise<void> {
  requests = [];
  page = await browser.newPage();
  const escaped = texts.map(
    (text) => `<pre class="mermaid">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</pre>`,
  );
  const body = `<!DOCTYPE html><meta charset="utf-8">${escaped.join('\n')}<script type="module" nonce="page">
import mermaid from './mermaid.esm.min.mjs';
import orgchart from './mermaid-orgchart.js';
await mermaid.registerExternalDiagrams([orgchart]);
mermaid.initialize({ startOnLoad: false, theme: ${JSON.stringify(theme)} });
await mermaid.run().catch(() => {});
window.finished = true;
</script>`;
  await page.route('**/*', async (route) => {
    const { pathname, origin } = new URL(route.request().url());
    if (origin !== ORIGIN) {
      requests.push(route.request().url());
      await route.abort();
    } else if (pathname === '/') await route.fulfill({ contentType: 'text/html', body });
    else if (pathname === '/mermaid-orgchart.js') await route.fulfill({ contentType: 'text/javascript', body: bundle });
    else await route.fulfill({ contentType: 'text/javascript', body: await readFile(path.join(MERMAID, pathname)) });
  });
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction(() => 'finished' in window);
}

const drawing = (index: number) => page.locator('.mermaid').nth(index).locator('svg');
const titles = (index: number): Promise<string[]> => drawing(index).locator('.card .title').allTextContents();

/** What Mermaid changes in every text before a diagram type gets to read it (directives, its own codes, the ends of styles), or takes for a diagram of its own. */
const TAKEN_AWAY = /%%\{|ﬂ°|(?:style|classDef).*:\S*#|C4Con|<br/i;

describe('the diagram type in a plain page', () => {
  test('draws a chart beside a stock diagram', async () => {
    const chart =
      'positions:\n  ceo: {title: Chief, holder: Ana Ruiz}\n  coo: {title: Operations, reports_to: ceo, owns: [finance]}\n';
    await open([
      'flowchart LR\n  a --> b',
      `orgchart\n${chart}`,
      `organization: {name: Acme}\n${chart}`,
      `# a comment\n\norgchart: 1\n${chart}`,
    ]);
    expect(await drawing(0).locator('.node').count()).toBe(2);
    for (const index of [1, 2, 3]) expect(await titles(index)).toEqual(['Chief', 'Operations']);
    expect(await drawing(1).textContent()).toContain('Finance');
    const { width, height } = (await drawing(1).boundingBox())!;
    expect(width).toBeGreaterThan(100);
    expect(height).toBeGreaterThan(100);
    expect(requests).toEqual([]);
  });

  test('reads a chart of which Mermaid has taken away the indentation', async () => {
    await open([
      'positions:\n  ceo:\n    title: Chief\n\n  # her deputy\n  coo: {title: Operations, reports_to: ceo}\n',
    ]);
    expect(await titles(0)).toEqual(['Chief', 'Operations']);
  });

  test('draws what can be read of a text with mistakes', async () => {
    await open([
      'positions:\n  ceo: {title: Chief}\n  coo: {title: Operations, reports_to: ceo\n  cfo: {title: Finance, reports_to: ceo}\n',
    ]);
    expect(await titles(0)).toEqual(expect.arrayContaining(['Chief', 'Finance']));
  });

  test('fails where nothing can be read, and leaves the others alone', async () => {
    await open(['orgchart\npositions: {{{', 'orgchart', 'positions:\n  ceo: {title: Chief}\n']);
    expect(await drawing(0).locator('.card').count()).toBe(0);
    expect(await titles(2)).toEqual(['Chief']);
  });

  test.each(['default', 'dark', 'forest', 'neutral'])('wears the theme %s', async (theme) => {
    await open(['flowchart LR\n  a --> b', 'positions:\n  ceo: {title: Chief}\n'], theme);
    const fill = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).fill);
    expect(await fill('.card .frame')).toBe(await fill('.node rect, .node path'));
  });

  test('runs nothing and loads nothing that a chart says', async () => {
    const kept = READ.filter((word) => !TAKEN_AWAY.test(word));
    const parts = [0, 1, 2].map((rest) => kept.filter((_, i) => i % 3 === rest));
    await open(parts.map((words) => hostileChart(words)));
    expect(await foreignIn(page)).toEqual([]);
    expect(kept.length).toBeGreaterThan(READ.length - 12);
    for (const [i, words] of parts.entries())
      expect((await titles(i)).map(squeezed).toSorted()).toEqual(words.map(squeezed).toSorted());
    expect(requests).toEqual([]);
  });
});
