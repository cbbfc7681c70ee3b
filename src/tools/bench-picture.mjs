/** `node src/tools/bench-picture.mjs [--sizes 50,250] [--runs 5]`: how long a chart takes from its text to its picture, ours beside others'. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { chartOf } from '../../test/bench/chart.mjs';
import { median } from '../../test/bench/measure.mjs';
import { bundleCore } from '../../test/bench/product.mjs';
import { isMain, root } from './run.mjs';

/** No peer is waited for longer at a size, since the next one would take many times that. */
const PATIENCE = 20_000;

/** @param {string} contents @param {string} globalName */
const bundle = async (contents, globalName) => {
  const options = /** @type {const} */ ({ bundle: true, minify: true, format: 'iife', target: 'es2022', charset: 'utf8', write: false, absWorkingDir: root });
  const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir: root, loader: 'ts' }, logLevel: 'error', globalName });
  return String(outputFiles?.[0]?.text);
};

/** @param {readonly number[]} sizes @param {number} runs */
export const benchPictures = async (sizes, runs) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'orgchart-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { snapshot } = await bundleCore(root, folder);
  const script = await bundle("export * from './test/bench/peers.mjs';", 'peers');
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.setContent('<!DOCTYPE html><meta charset="utf-8"><div id="stage" style="width:1400px;height:900px"></div>');
  await page.addScriptTag({ content: script });
  await page.evaluate('peers.prepare()');
  const ways = /** @type {string[]} */ (await page.evaluate('peers.ways'));
  const tooSlow = new Set();
  try {
    for (const size of sizes) {
      const { diagram } = snapshot('', 0, chartOf(size), { today: '2026-06-30' }).drawing;
      await page.evaluate((given) => Object.assign(globalThis, { given }), diagram);
      console.log(`\n${size} positions, from text to picture (ms, times ours, size of the picture)`);
      let ours = 0;
      for (const way of ways) {
        if (tooSlow.has(way)) continue;
        const times = [];
        let drawn = { time: 0, width: 0, height: 0, boxes: 0 };
        for (let run = 0; run <= runs && !tooSlow.has(way); run++) {
          drawn = await page.evaluate(`peers.draw(${JSON.stringify(way)}, given)`);
          if (run > 0 || drawn.time > PATIENCE / 4) times.push(drawn.time);
          if (drawn.time > PATIENCE / 4) tooSlow.add(way);
        }
        const time = median(times);
        ours ||= time;
        console.log(`  ${way.padEnd(34)}${time.toFixed(0).padStart(8)}${(time / ours).toFixed(1).padStart(8)}   ${drawn.width} × ${drawn.height}, ${drawn.boxes} boxes`);
      }
    }
  } finally {
    await browser.close();
  }
};

if (isMain(import.meta)) {
  const { values } = parseArgs({ options: { sizes: { type: 'string', default: '50,250,1000' }, runs: { type: 'string', default: '3' } } });
  await benchPictures(values.sizes.split(',').map(Number), Number(values.runs));
}
