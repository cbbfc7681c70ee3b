import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { Sheet } from '../../../../src/core/compare';
import { pageHtml } from '../../../../src/webview/comparison/html';
import type { FromPage, ToPage } from '../../../../src/webview/comparison/protocol';
import { PATIENCE_MS } from '../../kit/patience';
import { THEMES, type Theme, type ThemeName } from '../../preview/kit/themes';

const ORIGIN = 'https://comparison.test';
const NONCE = 'b3JnY2hhcnQ';

/** The page's script, bundled as it is shipped. */
export async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.resolve('src/webview/comparison/page.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  return outputFiles[0]!.text;
}

export interface OpenOptions {
  readonly theme?: ThemeName;
  readonly width?: number;
  /** The page's language, with its sentences. */
  readonly translate?: (sentence: string) => string;
}

/** What VS Code's webview does, as far as the page can tell. Runs in the page, before its script. */
function fakeHost({ bodyClass, variables }: Theme): void {
  const posted: unknown[] = [];
  const violations: string[] = [];
  Object.assign(window, {
    posted,
    violations,
    acquireVsCodeApi: () => ({ postMessage: (message: unknown) => posted.push(message) }),
  });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    violations.push(`${violatedDirective} ${blockedURI}`),
  );
  document.body.className = bodyClass;
  for (const [name, value] of Object.entries(variables))
    document.documentElement.style.setProperty(`--vscode-${name}`, value);
}

declare const window: globalThis.Window & { posted: FromPage[]; violations: string[] };

/** The comparison's page in a browser, under its real policy, with a webview that is played. */
export class ComparisonPage {
  readonly page: Page;
  /** All that the page asked for, or tried to. */
  readonly requests: string[] = [];
  readonly errors: string[] = [];

  constructor(page: Page) {
    this.page = page;
  }

  static async open(
    browser: Browser,
    script: string,
    { theme = 'light', width = 800, translate = (sentence) => sentence }: OpenOptions = {},
  ): Promise<ComparisonPage> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    context.setDefaultTimeout(PATIENCE_MS);
    const opened = new ComparisonPage(await context.newPage());
    const { page } = opened;
    page.on('pageerror', (error) => opened.errors.push(error.message));
    await page.route('**/*', async (route) => {
      const url = route.request().url();
      if (url === `${ORIGIN}/`)
        await route.fulfill({ contentType: 'text/html', body: withHost(THEMES[theme], translate) });
      else if (url === `${ORIGIN}/compare.js`)
        await route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script });
      else {
        opened.requests.push(url);
        await route.abort();
      }
    });
    await page.goto(`${ORIGIN}/`);
    return opened;
  }

  async send(message: ToPage): Promise<void> {
    await this.page.evaluate(async (data) => {
      const arrived = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
      window.postMessage(data, '*');
      await arrived;
    }, message);
  }

  show = (sheet: Sheet): Promise<void> => this.send({ kind: 'show', sheet });

  posted(): Promise<FromPage[]> {
    return this.page.evaluate(() => window.posted);
  }

  violations(): Promise<string[]> {
    return this.page.evaluate(() => window.violations);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

const withHost = (theme: Theme, translate: (sentence: string) => string): string =>
  pageHtml({ nonce: NONCE, script: `${ORIGIN}/compare.js`, lang: 'en', translate }).replace(
    '<body>',
    `<body>\n<script nonce="${NONCE}">(${fakeHost.toString()})(${JSON.stringify(theme)})</script>`,
  );
