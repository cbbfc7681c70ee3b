/**
 * Records how a chart is written from nothing, by the keys that a person presses, as one picture for each step:
 * `node test/vscode/record.mjs FOLDER [--vsix FILE] [--partial] [--theme 'Default Light Modern'] [--size 1200x800]`
 * A step that finds something else than it should says so and goes on, so that the pictures show where it went wrong; the exit code tells.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packageVsix } from '../../src/tools/package.mjs';
import { ensureDrawing, ensureHost } from '../../src/tools/setup.mjs';
import { withCleanup } from '../host/cleanup.mjs';
import { commandTitle } from './product.mjs';

/** @typedef {Awaited<ReturnType<typeof import('./chart.mjs').openChart>>} Chart */

/** How long VS Code may think before a picture is taken. */
const PAUSE = 1_200;

/**
 * Presses keys one after the other.
 * @param {Chart} chart
 * @param {...string} keys
 */
const press = async ({ page }, ...keys) => {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(150);
  }
};

/**
 * Says what is wrong if the first of the suggestions, or none of them, is the one that a person means.
 * @param {Chart} chart
 * @param {string} label
 */
const offersFirst = async ({ editor }, label) => {
  const first = (await editor.suggestions.first().getAttribute('aria-label', { timeout: 5_000 })) ?? '';
  if (!first.startsWith(label)) throw new Error(`"${first}" is suggested first, and not "${label}".`);
};

/**
 * Says what is wrong unless the text holds some words.
 * @param {Chart} chart
 * @param {RegExp} words
 */
const says = async ({ editor }, words) => {
  const text = await editor.text();
  if (!words.test(text)) throw new Error(`The text does not say ${words}:\n${text}`);
};

/** What a person does, one thing after the other; a picture is taken after each. @type {Record<string, (chart: Chart) => Promise<unknown>>} */
const STEPS = {
  'begin the list of positions': async (chart) => {
    await chart.editor.focus();
    await chart.editor.suggest();
    await press(chart, 'Escape');
    await chart.editor.type('pos');
    await offersFirst(chart, 'positions');
  },
  'accept it': (chart) => press(chart, 'Enter'),
  'see the top of the chart offered first': (chart) => offersFirst(chart, 'ceo'),
  'take it, and name who holds it': async (chart) => {
    await press(chart, 'Enter');
    await chart.editor.type('Ana Ruiz');
    await says(chart, /ceo:\n {4}title: Chief Executive Officer\n {4}holder: Ana Ruiz\n {4}owns: \[\]/);
  },
  'see areas offered between the brackets': async (chart) => {
    await press(chart, 'Tab');
    await offersFirst(chart, 'corporate-strategy');
  },
  'begin the next position on the next line': async (chart) => {
    await press(chart, 'Enter', 'End', 'Enter');
    await chart.editor.type('cxo');
    await chart.page.waitForTimeout(PAUSE);
    await offersFirst(chart, 'cxo');
  },
  'take it, with the usual scope': async (chart) => {
    await press(chart, 'Enter');
    await chart.editor.type('Sam Lee');
    await press(chart, 'Tab', 'Tab');
    await offersFirst(chart, 'usual scope');
  },
  'have an area on each line': async (chart) => {
    await press(chart, 'Enter');
    await says(chart, /\n {2}cxo:\n(?: {4}.*\n)+ {4}owns:\n(?: {6}- [a-z-]+\n?){4,}/);
  },
  'add a third, whose area is owned already': async (chart) => {
    await press(chart, 'Enter', 'Enter');
    await chart.editor.type('cco');
    await chart.page.waitForTimeout(PAUSE);
    await press(chart, 'Enter', 'Tab', 'Tab');
    await chart.editor.type('customer-service');
    await press(chart, 'Escape');
    await chart.editor.type(', employee-engagement');
    await press(chart, 'Escape');
    await chart.editor.squiggles('warning').first().waitFor({ timeout: 10_000 });
  },
  'see the ways out': (chart) => chart.editor.quickFixes(),
  'take the first': async (chart) => {
    await press(chart, 'Enter');
    await chart.page.waitForTimeout(PAUSE);
    await says(chart, /owns: \[customer-service\]/);
  },
  'write a fourth by hand': async (chart) => {
    await press(chart, 'End', 'Enter', 'Backspace');
    await chart.editor.type('support:');
    await press(chart, 'Escape', 'Enter');
    await chart.editor.type('title: ');
    await chart.page.waitForTimeout(PAUSE);
    await offersFirst(chart, 'Customer Support Manager');
  },
  'see the likeliest manager first': async (chart) => {
    await press(chart, 'Enter', 'Enter');
    await chart.editor.type('rep');
    await chart.page.waitForTimeout(PAUSE);
    await press(chart, 'Enter');
    await offersFirst(chart, 'cxo');
  },
  'rename it': async (chart) => {
    await press(chart, 'Enter', 'Escape', 'ArrowUp', 'ArrowUp', 'Home', 'F2');
    await chart.page.locator('.rename-box input').waitFor({ timeout: 10_000 });
    await chart.page.keyboard.type('help-desk');
  },
  'move it': async (chart) => {
    await press(chart, 'Enter');
    await chart.page.waitForTimeout(PAUSE);
    await says(chart, /\n {2}help-desk:\n/);
    await chart.workbench.command(commandTitle('orgchart.movePosition'));
    await chart.workbench.quickInput
      .locator('.monaco-list-row', { hasText: 'Chief Customer Officer' })
      .first()
      .waitFor();
  },
  'see it moved': async (chart) => {
    await chart.page.keyboard.type('customer off');
    await chart.page.waitForTimeout(PAUSE);
    await press(chart, 'Enter');
    await chart.page.waitForTimeout(PAUSE);
    await says(chart, /help-desk:\n.*\n {4}reports_to: cco/);
  },
  'format it': async (chart) => {
    await press(chart, 'Shift+Alt+f');
  },
  'see it drawn': (chart) => chart.openPreview(),
  'see the picture follow': async (chart) => {
    await chart.workbench.command('View: Focus First Editor Group');
    await press(chart, 'Control+End', 'Enter');
    await chart.editor.type('cfo');
    await chart.page.waitForTimeout(PAUSE);
    await press(chart, 'Enter');
    await chart.preview
      .locator('svg')
      .getByText('Chief Financial Officer')
      .first()
      .waitFor({ state: 'attached', timeout: 10_000 });
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    vsix: { type: 'string' },
    partial: { type: 'boolean', default: false },
    theme: { type: 'string', default: 'Default Light Modern' },
    size: { type: 'string', default: '1200x800' },
  },
});
const [out] = positionals;
const [width, height] = values.size.split('x').map(Number);
if (!out || !width || !height) throw new Error('Say which folder the pictures go to, and a size like 1200x800.');

const wrong = await withCleanup(async (defer) => {
  await Promise.all([ensureHost(), ensureDrawing()]);
  const { openChart } = await import('./chart.mjs');
  const folder = mkdtempSync(path.join(tmpdir(), 'orgchart-record-'));
  defer(() => rmSync(folder, { recursive: true, force: true }));
  const vsix = values.vsix ?? (await packageVsix({ folder, partial: values.partial }));
  const charts = path.join(folder, 'charts');
  mkdirSync(charts);
  mkdirSync(out, { recursive: true });
  const file = path.join(charts, 'acme.orgchart.yaml');
  writeFileSync(file, '');
  const chart = await openChart({ vsix, file, theme: values.theme, viewport: { width, height } }, defer);
  let wrong = 0;
  for (const [index, [step, take]] of Object.entries(STEPS).entries()) {
    const picture = path.join(out, `${String(index + 1).padStart(2, '0')}-${step.replaceAll(/[^a-z]+/g, '-')}.png`);
    try {
      await take(chart);
      await chart.page.waitForTimeout(PAUSE);
      console.log(`  ✓ ${step}`);
    } catch (error) {
      console.log(`  ✗ ${step}: ${error instanceof Error ? error.message : error}`);
      wrong++;
    }
    await chart.page.screenshot({ path: picture });
  }
  return wrong;
});
process.exit(wrong > 0 ? 1 : 0);
