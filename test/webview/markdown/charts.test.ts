import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { MarkdownIt } from '../../../src/webview/markdown/fence';
import { leaveCharts } from '../../../src/webview/markdown/fence';
import { hostileChart, READ, squeezed } from '../../hostile/corpus';
import { foreignIn } from '../../hostile/watch';
import { openBrowser } from '../kit/browser';

const ORIGIN = 'https://markdown.test';
const NONCE = 'bWFya2Rvd24';

let browser: Browser;
let page: Page;
let requests: string[];
const scripts = new Map<string, string>();

async function bundle(name: string, entry: string): Promise<void> {
  const options = {
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  } as const;
  const { outputFiles } = await build({ ...options, entryPoints: [path.resolve(entry)] });
  scripts.set(`/${name}`, outputFiles[0]!.text);
}

beforeAll(async () => {
  [browser] = await Promise.all([
    openBrowser(),
    bundle('markdown.js', 'src/webview/markdown/loader.ts'),
    bundle('markdown-charts.js', 'src/webview/markdown/charts.ts'),
  ]);
});
afterEach(() => page.close());
afterAll(() => browser.close());

/** What the plugin makes of a fenced block. */
function rendered(content: string, info = 'orgchart'): string {
  const parser: MarkdownIt = { renderer: { rules: { fence: () => '<pre>of somebody else</pre>' } } };
  const rule = leaveCharts(parser).renderer.rules.fence!;
  return rule([{ info, content }], 0, {}, {}, { renderAttrs: () => ' class="code-line" data-line="3"' });
}

/** A Markdown preview with VS Code's strict policy. */
async function open(...blocks: readonly string[]): Promise<void> {
  requests = [];
  page = await browser.newPage();
  const policy = `default-src 'none'; img-src 'self'; script-src 'nonce-${NONCE}'; style-src 'self' 'unsafe-inline'`;
  const html =
    `<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"></head>` +
    `<body class="vscode-light">${blocks.join('\n')}<script async nonce="${NONCE}" src="${ORIGIN}/markdown.js"></script></body></html>`;
  await page.addInitScript(() => {
    Object.assign(window, { violations: [] });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      window.violations.push(violatedDirective),
    );
  });
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const script = scripts.get(pathname);
    if (pathname === '/') await route.fulfill({ contentType: 'text/html', body: html });
    else if (script === undefined) await route.abort();
    else await route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script });
    if (pathname !== '/') requests.push(pathname);
  });
  await page.goto(`${ORIGIN}/`, { waitUntil: 'networkidle' });
}

declare const window: globalThis.Window & { violations: string[] };

const CHART = 'positions:\n  ceo: {title: Chief}\n  coo: {title: Operations, reports_to: ceo, owns: [finance]}\n';

describe('a fenced block of a chart', () => {
  test('is drawn, and nothing is loaded for a page without one', async () => {
    await open('<p>Hello</p>', rendered(CHART, 'yaml'));
    expect(requests).toEqual(['/markdown.js']);
    await page.close();
    await open('<p>Hello</p>', rendered(CHART), rendered(CHART, 'yaml'));
    expect(await page.locator('.card .title').allTextContents()).toEqual(['Chief', 'Operations']);
    expect(await page.locator('.code-line[data-line="3"] svg').getAttribute('aria-label')).toBe(
      'Org chart: Chief, Operations',
    );
    expect(await page.getByText('of somebody else').count()).toBe(1);
    expect(await page.evaluate(() => window.violations)).toEqual([]);
  });

  test('has its findings below it', async () => {
    await open(rendered('positions:\n  ceo: {title: Chief}\n  coo: {title: Operations, reports_to: cto}\n'));
    const findings = page.locator('.findings li');
    expect(await findings.first().textContent()).toMatch(/^✖ error: .*"cto".* unknown-position, line 3$/);
  });

  test('is the text itself where there is nothing to draw, with what is wrong', async () => {
    await open(rendered('positions: [[[\n'));
    await page.getByText('positions: [[[').waitFor();
    expect(await page.locator('.findings li').count()).toBeGreaterThan(0);
  });

  test('is drawn again when the text changes', async () => {
    await open(rendered(CHART));
    await page.evaluate(() => {
      const code = document.querySelector('.orgchart-block code')!;
      code.textContent = code.textContent.replace('Chief', 'Captain');
      window.dispatchEvent(new Event('vscode.markdown.updateContent'));
    });
    expect(await page.locator('.card .title').allTextContents()).toEqual(['Captain', 'Operations']);
  });

  test('comes later than the page too', async () => {
    await open('<p id="here"></p>');
    await page.evaluate((html) => {
      document.getElementById('here')!.innerHTML = html;
      window.dispatchEvent(new Event('vscode.markdown.updateContent'));
    }, rendered(CHART));
    await page.locator('.card').first().waitFor();
  });

  test('can neither run nor load anything', async () => {
    await open(rendered(hostileChart()));
    expect((await page.locator('.card .title').allTextContents()).map(squeezed).toSorted()).toEqual(
      READ.map(squeezed).toSorted(),
    );
    expect(await page.locator('.findings li').count()).toBeGreaterThan(READ.length);
    expect(await foreignIn(page)).toEqual([]);
    expect(await page.evaluate(() => window.violations)).toEqual([]);
    expect(requests).toEqual(['/markdown.js', '/markdown-charts.js']);
  });
});
