import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { type Browser, type BrowserServer, chromium, type Page } from 'playwright-core';
import type { Diagram } from '../../../../src/picture/diagram/diagram';
import { bundledText } from '../../../../src/tools/bundled-text.mjs';
import { FLOWCHART, leanMermaid } from '../../../../src/tools/mermaid-lean.mjs';
import { pageHtml } from '../../../../src/webview/preview/html';
import type { FromPage, PageState, ToPage } from '../../../../src/webview/preview/protocol';
import { PATIENCE_MS } from '../../kit/patience';
import { THEMES, type Theme, type ThemeName } from './themes';

/** The address of the chart that is shown, unless a test says otherwise. */
export const URI = 'file:///a.orgchart.yaml';

const ORIGIN = 'https://preview.test';
const NONCE = 'b3JnY2hhcnQ';
const USUAL_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Without a sandbox, since tests often run in one; and without the talk of a browser that has just been installed. */
const QUIET = [
  ...['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  ...['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** The page's script, bundled as it is shipped. */
export const bundlePage = async (): Promise<string> =>
  (await bundled('src/webview/preview/page.ts')).outputFiles[0]!.text;

/** The scripts that a page loads later, bundled when one first asks for them. */
const LATER: ReadonlyMap<string, () => Promise<string>> = new Map([
  [`${ORIGIN}/preview-portable.js`, once(() => bundled('src/webview/mermaid/stock.ts', FLOWCHART))],
  [`${ORIGIN}/preview-drawings.js`, once(() => bundled('src/webview/preview/export/drawings.ts'))],
]);

function once(bundle: () => ReturnType<typeof bundled>): () => Promise<string> {
  let text: Promise<string> | undefined;
  return () => (text ??= bundle().then(({ outputFiles }) => outputFiles[0]!.text));
}

/** A script of the page, and what it is made of. @param kept what of Mermaid's own it has */
export const bundled = (entry: string, kept?: RegExp) =>
  build({
    entryPoints: [path.resolve(entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    metafile: true,
    plugins: [bundledText(), leanMermaid(kept)],
  });

function launchOptions() {
  const executablePath = process.env.CHROMIUM_PATH ?? USUAL_BROWSERS.find((file) => existsSync(file));
  if (executablePath === undefined) throw new Error('There is no Chromium; say where one is in CHROMIUM_PATH');
  return { executablePath, args: QUIET, headless: true };
}

/** @param more variables of its environment */
export const launch = (more: NodeJS.ProcessEnv = {}): Promise<Browser> =>
  chromium.launch({ ...launchOptions(), env: { ...process.env, ...more } });

/** A browser that others connect to. */
export const serve = (): Promise<BrowserServer> => chromium.launchServer(launchOptions());

export interface OpenOptions {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly height?: number;
  readonly scale?: number;
  /** Time passes by itself, or also when {@link PreviewPage.pass} says so. */
  readonly clock?: boolean;
}

/** What the page's webview does in VS Code, as far as the page can tell. Runs in the page, before its script. */
function fakeHost(): void {
  const posted: unknown[] = [];
  const violations: string[] = [];
  Object.assign(window, {
    posted,
    violations,
    acquireVsCodeApi: () => ({
      postMessage: (message: unknown) => posted.push(message),
      getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
      setState: (state: unknown) => sessionStorage.setItem('state', JSON.stringify(state)),
    }),
  });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    violations.push(`${violatedDirective} ${blockedURI}`),
  );
}

declare const window: globalThis.Window & { posted: FromPage[]; violations: string[] };

/** The preview in a browser, under its real policy, with a webview that is played. */
export class PreviewPage {
  readonly page: Page;
  /** All that the page asked for, or tried to. */
  readonly requests: string[] = [];
  /** The scripts that it loaded later. */
  readonly loaded: string[] = [];
  readonly errors: string[] = [];

  constructor(page: Page) {
    this.page = page;
  }

  static async open(browser: Browser, script: string, options: OpenOptions = {}): Promise<PreviewPage> {
    const { theme = 'light', width = 1200, height = 800, scale = 1, clock = false } = options;
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: scale,
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const opened = new PreviewPage(await context.newPage());
    const { page } = opened;
    page.on('pageerror', (error) => opened.errors.push(error.message));
    await page.route('**/*', async (route) => {
      const url = route.request().url();
      const later = LATER.get(url);
      if (url === `${ORIGIN}/`) await route.fulfill({ contentType: 'text/html', body: themed(THEMES[theme]) });
      else if (url === `${ORIGIN}/preview.js`)
        await route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script });
      else if (later !== undefined) {
        opened.loaded.push(url);
        await route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: await later() });
      } else {
        opened.requests.push(url);
        await route.abort();
      }
    });
    if (clock) await page.clock.install();
    await page.goto(`${ORIGIN}/`);
    return opened;
  }

  /** Ends when the page has heard it. */
  async send(message: ToPage): Promise<void> {
    await this.page.evaluate((data) => window.dispatchEvent(new MessageEvent('message', { data })), message);
  }

  /** Lets all timers of the page run that are due within some milliseconds. The page has to be opened with a clock. */
  async pass(milliseconds: number): Promise<void> {
    await this.page.clock.runFor(milliseconds);
  }

  /** Lets no time pass in the page until {@link pass} does. The page has to be opened with a clock. */
  async freeze(): Promise<void> {
    await this.page.clock.pauseAt(Date.now() + 60_000);
  }

  /** Ends when the page has drawn what it now knows: observers and callbacks of a frame run before the next one. */
  async frame(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  /** Shows a diagram and waits until it is drawn. */
  async show(diagram: Diagram, version = 1, uri = URI): Promise<void> {
    await this.page.evaluate(
      async ({ message, patience }) => {
        const views = document.getElementById('views')!;
        delete views.dataset.version;
        window.postMessage(message, '*');
        const deadline = performance.now() + patience;
        while (views.dataset.version !== String(message.version)) {
          if (performance.now() > deadline)
            throw new Error(`not drawn: ${document.getElementById('notice')!.textContent}`);
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      },
      { message: { kind: 'show', uri, version, diagram } satisfies ToPage, patience: PATIENCE_MS },
    );
  }

  posted(): Promise<FromPage[]> {
    return this.page.evaluate(() => window.posted);
  }

  violations(): Promise<string[]> {
    return this.page.evaluate(() => window.violations);
  }

  state(): Promise<PageState | undefined> {
    return this.page.evaluate(() => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined);
  }

  card(id: string) {
    return this.page.locator(`.card[data-id="${id}"]`);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

function themed({ bodyClass, variables }: Theme): string {
  const style = Object.entries(variables)
    .map(([name, value]) => `--vscode-${name}: ${value.replace(/"/g, '&quot;')}`)
    .join('; ');
  return pageHtml({ nonce: NONCE, script: `${ORIGIN}/preview.js`, lang: 'en' })
    .replace('<html lang="en">', `<html lang="en" style="${style}">`)
    .replace('<body>', `<body class="${bodyClass}">\n<script nonce="${NONCE}">(${fakeHost.toString()})()</script>`);
}
