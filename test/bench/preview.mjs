/// <reference lib="dom" />
/** The preview's page as it is shipped, in a browser, with a webview that is played. */
import path from 'node:path';
import { build } from 'esbuild';
import { bundledText } from '../../src/tools/bundled-text.mjs';
import { leanMermaid } from '../../src/tools/mermaid-lean.mjs';

const ORIGIN = 'https://preview.test';
const URI = 'file:///bench.orgchart.yaml';

/**
 * @param {string} root the repository
 * @param {Partial<import('esbuild').BuildOptions>} more
 */
const bundle = async (root, more) => {
  const { outputFiles } = await build({
    bundle: true,
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    write: false,
    absWorkingDir: root,
    ...more,
  });
  return String(outputFiles?.[0]?.text);
};

/** Its script and its HTML. @param {string} root */
export const bundlePage = async (root) => {
  const script = bundle(root, {
    entryPoints: ['src/webview/preview/page.ts'],
    format: 'iife',
    plugins: [bundledText(), leanMermaid()],
  });
  const code = await bundle(root, {
    entryPoints: [path.join(root, 'src/webview/preview/html.ts')],
    format: 'iife',
    globalName: 'made',
  });
  const { pageHtml } = new Function(`${code}; return made;`)();
  const html = pageHtml({ nonce: 'bench', script: `${ORIGIN}/preview.js`, lang: 'en' });
  const host =
    '<script nonce="bench">window.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} });</script>';
  return { script: await script, html: html.replace('<body>', `<body>${host}`) };
};

/**
 * Opens it, and measures in it. Times are in milliseconds, until the page has been laid out and painted.
 * @param {import('playwright-core').Browser} browser
 * @param {{ script: string, html: string }} bundled
 */
export const openPage = async (browser, { script, html }) => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.route('**/*', (route) => {
    const isScript = route.request().url().endsWith('.js');
    return route.fulfill(
      isScript ? { contentType: 'text/javascript', body: script } : { contentType: 'text/html', body: html },
    );
  });
  let version = 0;
  /** @param {object} diagram */
  const show = (diagram) =>
    page.evaluate(
      async ({ message }) => {
        const views = /** @type {HTMLElement} */ (document.getElementById('views'));
        delete views.dataset.version;
        const start = performance.now();
        window.postMessage(message, '*');
        while (views.dataset.version !== String(message.version))
          await new Promise((resolve) => setTimeout(resolve, 0));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
        return performance.now() - start;
      },
      { message: { kind: 'show', uri: URI, version: ++version, diagram } },
    );
  return {
    /** From an empty tab to the first picture. @param {object} diagram */
    first: async (diagram) => {
      const start = performance.now();
      await page.goto(`${ORIGIN}/`);
      await show(diagram);
      return performance.now() - start;
    },
    show,
    /** Shows everything that is folded. */
    unfold: async () => {
      await page.evaluate(() => window.postMessage({ kind: 'do', command: 'unfoldAll' }, '*'));
      await page.waitForFunction(() => document.querySelector('.fold') === null);
    },
    boxes: () => page.locator('.card').count(),
    /** How long frames take while the picture is moved by the wheel; half of them are shorter. @param {boolean} zoom */
    frame: (zoom) =>
      page.evaluate(async (withCtrl) => {
        const stage = /** @type {Element} */ (document.querySelector('.stage'));
        const times = [];
        let last = performance.now();
        for (let i = 0; i < 60; i++) {
          const by = i % 30 < 15 ? 1 : -1;
          stage.dispatchEvent(
            new WheelEvent('wheel', {
              deltaX: withCtrl ? 0 : by * 40,
              deltaY: by * 6,
              ctrlKey: withCtrl,
              clientX: 700,
              clientY: 450,
              bubbles: true,
              cancelable: true,
            }),
          );
          await new Promise((resolve) => requestAnimationFrame(resolve));
          times.push(performance.now() - last);
          last = performance.now();
        }
        return times.sort((a, b) => a - b)[30] ?? 0;
      }, zoom),
    close: () => page.close(),
  };
};
