/**
 * Takes the pictures of the walkthrough, in a light and in a dark theme:
 * `node test/vscode/walkthrough-shots.mjs [--vsix FILE] [--out FOLDER] [--only SCENE]`
 * Where there is ImageMagick, its `convert` makes them a third as large.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packageVsix } from '../../src/tools/package.mjs';
import { ensureDrawing, ensureHost } from '../../src/tools/setup.mjs';
import { withCleanup } from '../host/cleanup.mjs';
import { commandTitle, root } from './product.mjs';

/** @typedef {Awaited<ReturnType<typeof import('./chart.mjs').openChart>>} Chart */

const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern' };
const VIEWPORT = { width: 900, height: 580 };
const COLORS = 96;

/** Only what the pictures are about. */
const SETTINGS = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 13,
  'editor.lightbulb.enabled': 'on',
  'editor.renderLineHighlight': 'none',
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.startupEditor': 'none',
};

const CHART = `orgchart: 1
organization:
  name: Acme
  coverage: partial

positions:
  ceo:
    title: Chief Executive Officer
    holder: Ana Ruiz
    owns: [corporate-strategy, brand]

  cxo:
    title: Chief Experience Officer
    reports_to: ceo
    owns:
      - cx-strategy
      - employee-experience
      - user-experience

  cco:
    title: Chief Customer Officer
    reports_to: ceo
    owns: [customer-service]
    works_with:
      - with: cxo
        gives: customer feedback
        gets: internal improvements

  support:
    title: Customer Support Manager
    reports_to: cco
    owns: [customer-support]

  agents:
    title: Support Agent
    reports_to: support
    headcount: 12

  ux:
    title: UX Designer
    reports_to: cxo
    headcount: 3
`;

const OWNS = '    owns: [customer-service';

/**
 * Puts the cursor behind a text of the chart.
 * @param {Chart} chart
 * @param {string} text
 */
const goBehind = async ({ page, workbench }, text) => {
  const lines = CHART.slice(0, CHART.indexOf(text) + text.length).split('\n');
  await workbench.command('View: Focus First Editor Group');
  await page.keyboard.press('Control+g');
  const box = page.locator('.quick-input-widget:visible input[type=text]');
  await box.fill(`:${lines.length}:${(lines.at(-1) ?? '').length + 1}`);
  await box.press('Enter');
};

/** What is done before each picture, one after the other in one window. @type {Record<string, (chart: Chart) => Promise<unknown>>} */
const SCENES = {
  create: async ({ page, workbench }) => {
    await workbench.command(commandTitle('orgchart.newChart'));
    await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'Start-up' }).waitFor();
  },
  see: async (chart) => {
    await chart.page.keyboard.press('Escape');
    await chart.openPreview();
    await goBehind(chart, 'title: Chief Customer Officer');
  },
  refactor: async (chart) => {
    await goBehind(chart, 'title: Customer Support Manager');
    await chart.workbench.command(commandTitle('orgchart.movePosition'));
    await chart.workbench.quickInput
      .locator('.monaco-list-row', { hasText: 'Chief Experience Officer' })
      .first()
      .waitFor();
  },
  export: async ({ page, workbench }) => {
    await page.keyboard.press('Escape');
    await workbench.command(commandTitle('orgchart.export'));
  },
  write: async (chart) => {
    await chart.page.keyboard.press('Escape');
    await chart.workbench.command('View: Focus First Editor Group');
    await chart.workbench.command('View: Close Editors in Other Groups');
    await goBehind(chart, OWNS);
    await chart.editor.type(', compl');
    await chart.editor.suggest();
  },
  solve: async ({ page, editor }) => {
    await page.keyboard.press('Escape');
    for (let count = 0; count < ', compl'.length; count++) await page.keyboard.press('Backspace');
    await editor.type(', employee-engagement');
    await page.keyboard.press('Escape');
    await editor.squiggles('warning').first().waitFor();
    await page.keyboard.press('ArrowLeft');
    await editor.quickFixes();
  },
};

/**
 * Fewer colors: a picture of an editor has not many.
 * @param {string} file
 */
const shrink = (file) =>
  spawnSync('convert', [file, '-strip', '-dither', 'None', '-colors', String(COLORS), `PNG8:${file}`]).status === 0;

const { values } = parseArgs({
  options: {
    vsix: { type: 'string' },
    out: { type: 'string', default: path.join(root, 'src/extension/assets/walkthrough') },
    only: { type: 'string' },
  },
});

await withCleanup(async (defer) => {
  await Promise.all([ensureHost(), ensureDrawing()]);
  const { openChart } = await import('./chart.mjs');
  const folder = mkdtempSync(path.join(tmpdir(), 'orgchart-walkthrough-'));
  defer(() => rmSync(folder, { recursive: true, force: true }));
  const vsix = values.vsix ?? (await packageVsix({ folder }));
  mkdirSync(values.out, { recursive: true });
  const charts = path.join(folder, 'charts');
  mkdirSync(charts);
  for (const [name, theme] of Object.entries(THEMES)) {
    const file = path.join(charts, 'acme.orgchart.yaml');
    writeFileSync(file, CHART);
    const chart = await openChart({ vsix, file, theme, viewport: VIEWPORT, settings: SETTINGS }, defer);
    for (const part of ['Close Primary Side Bar', 'Toggle Status Bar Visibility'])
      await chart.workbench.command(`View: ${part}`);
    for (const [scene, play] of Object.entries(SCENES)) {
      await play(chart);
      await chart.page.mouse.move(4, VIEWPORT.height - 4);
      await chart.page.waitForTimeout(1_000);
      if (values.only !== undefined && values.only !== scene) continue;
      const picture = path.join(values.out, `${scene}-${name}.png`);
      await chart.page.screenshot({ path: picture });
      console.log(picture, shrink(picture) ? '' : '(not made smaller)');
    }
    await chart.page.close();
  }
});
process.exit();
