/** `node src/tools/bench-picture.mjs [--sizes 50,250] [--runs 5]`: how long a chart takes from its text to its picture, in our page and beside others. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { afterKeystroke, chartOf } from '../../test/bench/chart.mjs';
import { median } from '../../test/bench/measure.mjs';
import { bundlePage, openPage } from '../../test/bench/preview.mjs';
import { bundleCore } from '../../test/bench/product.mjs';
import { findChromium } from '../../test/host/chromium.mjs';
import { isMain, root } from './run.mjs';
import { ensureDrawing } from './setup.mjs';

/** @typedef {import('../../test/bench/product.mjs').Core} Core */

/** No peer is waited for longer at a size, since the next one would take many times that. */
const PATIENCE = 20_000;

/** @param {string} contents @param {string} globalName */
const bundle = async (contents, globalName) => {
  const options = /** @type {const} */ ({
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    absWorkingDir: root,
  });
  const { outputFiles } = await build({
    ...options,
    stdin: { contents, resolveDir: root, loader: 'ts' },
    logLevel: 'error',
    globalName,
  });
  return String(outputFiles?.[0]?.text);
};

const startBrowser = async () => {
  await ensureDrawing();
  return chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox', '--disable-gpu'] });
};

/** @param {readonly number[]} sizes @param {number} runs @param {Core} core */
export const benchPictures = async (sizes, runs, { snapshot, draw }) => {
  const script = await bundle("export * from './test/bench/peers.mjs';", 'peers');
  const browser = await startBrowser();
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.setContent(
    '<!DOCTYPE html><meta charset="utf-8"><div id="stage" style="width:1400px;height:900px"></div>',
  );
  await page.addScriptTag({ content: script });
  await page.evaluate('peers.prepare()');
  const ways = /** @type {string[]} */ (await page.evaluate('peers.ways'));
  const tooSlow = new Set();
  try {
    for (const size of sizes) {
      const diagram = draw(snapshot('', 0, chartOf(size), { today: '2026-06-30' }));
      await page.evaluate((given) => Object.assign(globalThis, { given }), diagram);
      console.log(`\n${size} positions, from text to picture (ms, times ours, size of the picture)`);
      let ours = 0;
      for (const way of ways) {
        if (tooSlow.has(way)) continue;
        const times = [];
        let drawn = { time: 0, width: 0, height: 0, scale: 1, boxes: 0 };
        for (let run = 0; run <= runs && !tooSlow.has(way); run++) {
          drawn = await page.evaluate(`peers.draw(${JSON.stringify(way)}, given)`);
          if (run > 0 || drawn.time > PATIENCE / 4) times.push(drawn.time);
          if (drawn.time > PATIENCE / 4) tooSlow.add(way);
        }
        const time = median(times);
        ours ||= time;
        console.log(
          `  ${way.padEnd(34)}${time.toFixed(0).padStart(8)}${(time / ours).toFixed(1).padStart(8)}   ${drawn.width} × ${drawn.height}, ${Math.round(drawn.scale * 100)} % in 1600 × 900, ${drawn.boxes} boxes`,
        );
      }
    }
  } finally {
    await browser.close();
  }
};

/** @param {readonly number[]} times */
const inTurn = (times) => median(times).toFixed(0).padStart(8);

/**
 * What happens between a keystroke and a new picture: reading, checking and drawing in the server, then the page. The wire is left out.
 * @param {readonly number[]} sizes @param {number} runs @param {Core} core
 */
export const benchPreview = async (sizes, runs, { snapshot, draw }) => {
  const [bundled, browser] = await Promise.all([bundlePage(root), startBrowser()]);
  const options = { today: '2026-06-30' };
  try {
    for (const size of sizes) {
      const text = chartOf(size);
      const known = snapshot('', 0, text, options);
      const page = await openPage(browser, bundled);
      console.log(`\n${size} positions in the preview's page (ms)`);
      console.log(`  ${'first picture, in a new tab'.padEnd(46)}${inTurn([await page.first(draw(known))])}`);
      let typed = 0;
      const type = async () => {
        const start = performance.now();
        const diagram = draw(snapshot('', 1, afterKeystroke(text, 'x'.repeat(++typed)), options, known));
        const server = performance.now() - start;
        return { server, page: await page.show(diagram) };
      };
      for (const how of ['as it opens', 'all unfolded']) {
        if (how !== 'as it opens') await page.unfold();
        await type();
        const times = [];
        for (let run = 0; run < runs; run++) times.push(await type());
        const boxes = `${await page.boxes()} boxes, ${how}`;
        console.log(
          `  ${`keystroke to picture, ${boxes}`.padEnd(46)}${inTurn(times.map((time) => time.server + time.page))}, of it in the page ${median(times.map((time) => time.page)).toFixed(0)}`,
        );
        console.log(
          `  ${`a frame of panning, and of zooming, ${how}`.padEnd(46)}${inTurn([await page.frame(false)])}${inTurn([await page.frame(true)])}`,
        );
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
};

if (isMain(import.meta)) {
  const { values } = parseArgs({ options: { sizes: { type: 'string' }, runs: { type: 'string', default: '5' } } });
  const sizes = values.sizes?.split(',').map(Number);
  const folder = mkdtempSync(path.join(tmpdir(), 'orgchart-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const core = await bundleCore(root, folder);
  await benchPreview(sizes ?? [100, 1_000, 5_000], Number(values.runs), core);
  await benchPictures(sizes ?? [50, 250, 1_000], Number(values.runs), core);
}
