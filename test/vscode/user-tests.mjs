/** What a user does with the packaged extension, one after the other in the same window. */
import { equal, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { eventually } from './eventually.mjs';
import { commandTitle } from './product.mjs';

/** @typedef {Awaited<ReturnType<typeof import('./chart.mjs').openChart>>} Chart */
/** @typedef {import('./ui.mjs').Editor} Editor */

/**
 * @param {Chart} chart
 * @param {string} title
 */
const card = ({ preview }, title) => preview.getByRole('treeitem', { name: new RegExp(`^${title}(,|$)`) });

/**
 * Where the cursor is, as the status bar says it.
 * @param {Chart} chart
 * @param {string} text
 */
const cursorAt = ({ page }, text) => page.locator('.statusbar-item', { hasText: text }).waitFor();

/**
 * @param {Editor} editor
 * @param {string} text
 */
const says = (editor, text) => eventually(async () => ok((await editor.text()).includes(text), await editor.text()));

/** @param {Chart} chart */
const save = async ({ page, editor }) => {
  await editor.focus();
  await page.keyboard.press('ControlOrMeta+s');
  await page.locator('.tab.dirty').waitFor({ state: 'detached' });
};

/**
 * Kills the language server of this window, and no other.
 * @param {string} extensions the folder that the extension is installed in
 */
const killServer = (extensions) => {
  const processes = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n');
  const server = processes.find((line) => line.includes(extensions) && line.includes('server.cjs'));
  ok(server, 'The server does not run.');
  process.kill(Number.parseInt(server, 10), 'SIGKILL');
};

/** @param {string} extensions */
const serverFile = (extensions) => {
  const folder = readdirSync(extensions).find((name) => name.startsWith('orgchart'));
  ok(folder, 'The extension is not installed.');
  return path.join(extensions, folder, 'dist/server.cjs');
};

/** @type {Record<string, (chart: Chart) => Promise<unknown>>} */
export const TESTS = {
  'underlines a manager that does not exist': ({ editor }) => editor.squiggles('error').first().waitFor(),

  'lists it under Problems': async ({ workbench }) => {
    const rows = await workbench.problems();
    await eventually(async () => ok((await rows.allTextContents()).some((text) => text.includes('coe'))));
  },

  'repairs it by a quick fix': async ({ editor }) => {
    await editor.goTo(12, 18);
    const [first] = await editor.quickFixes();
    ok(first?.includes('ceo') || first?.includes('cco'), `The first fix is ${first}.`);
    await editor.pickQuickFix('ceo');
    await says(editor, 'reports_to: ceo\n    owns: [customer-service]');
    await editor.squiggles('error').first().waitFor({ state: 'detached' });
  },

  'completes the id of a manager': async ({ page, editor }) => {
    await editor.goTo(7, 17);
    await page.keyboard.press('Shift+End');
    await page.keyboard.press('Backspace');
    const offered = await editor.suggest();
    ok((await offered.first().getAttribute('aria-label'))?.startsWith('c'), 'No position comes first.');
    await offered.filter({ hasText: 'ceo' }).first().click();
    await says(editor, 'reports_to: ceo\n    owns: [cx-strategy]');
  },

  'takes Enter for a new line where the word is already whole': async (chart) => {
    const { page, editor } = chart;
    await editor.goTo(7);
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await editor.type('o');
    await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'ceo' }).first().waitFor();
    await page.keyboard.press('Enter');
    await cursorAt(chart, 'Ln 8, Col 5');
    await page.keyboard.press('Control+Shift+k');
    await says(editor, 'reports_to: ceo\n    owns: [cx-strategy]');
  },

  'draws the chart': async (chart) => {
    await chart.openPreview();
    await card(chart, 'Chief Experience Officer').waitFor();
  },

  'shows the text of a position that is clicked, and goes there with Enter': async (chart) => {
    await card(chart, 'Chief Customer Officer').click();
    await chart.editor.root.locator('.selected-text').first().waitFor({ state: 'attached' });
    await card(chart, 'Chief Customer Officer').press('Enter');
    await cursorAt(chart, 'Ln 10, Col 6 (3 selected)');
    await chart.page.keyboard.press('ArrowLeft');
    await cursorAt(chart, 'Ln 10, Col 3');
  },

  'selects the position that the cursor is in': async (chart) => {
    await chart.editor.goTo(6);
    await eventually(async () =>
      equal(await card(chart, 'Chief Experience Officer').getAttribute('aria-selected'), 'true'),
    );
    equal(await card(chart, 'Chief Customer Officer').getAttribute('aria-selected'), 'false');
  },

  'redraws the chart while one types, and keeps its zoom': async (chart) => {
    const zoom = chart.preview.locator('.zoom .actual');
    const before = await zoom.textContent();
    await chart.preview.locator('.zoom .in').click();
    await eventually(async () => ok((await zoom.textContent()) !== before));
    const zoomed = await zoom.textContent();
    await chart.editor.goTo(6);
    await chart.page.keyboard.press('End');
    await chart.editor.type(' Europe');
    await card(chart, 'Chief Experience Officer Europe').waitFor();
    equal(await zoom.textContent(), zoomed);
  },

  'starts its server again when that dies, and says so': async (chart) => {
    killServer(chart.extensions);
    const { notifications } = chart.workbench;
    await notifications.filter({ hasText: 'stopped unexpectedly and was restarted' }).waitFor();
    await chart.workbench.command('Notifications: Clear All Notifications');
    await chart.editor.goTo(11);
    await chart.page.keyboard.press('End');
    await chart.editor.type(' Asia');
    await card(chart, 'Chief Customer Officer Asia').waitFor();
  },

  'says once that its server keeps dying, and starts it when asked': async (chart) => {
    const file = serverFile(chart.extensions);
    const server = readFileSync(file);
    writeFileSync(file, 'process.exit(1);');
    killServer(chart.extensions);
    const { notifications } = chart.workbench;
    await notifications.filter({ hasText: 'crashed repeatedly' }).waitFor();
    equal(await notifications.count(), 1);
    await chart.preview.locator('#notice', { hasText: 'server has stopped' }).waitFor();
    writeFileSync(file, server);
    await chart.page.locator('.notifications-toasts .monaco-button', { hasText: 'Restart' }).click();
    await chart.preview.locator('#notice').waitFor({ state: 'hidden' });
  },

  'brings the preview back when the window is loaded again': async (chart) => {
    await save(chart);
    await chart.workbench.command('Developer: Reload Window');
    await chart.page.waitForEvent('load');
    await chart.workbench.ready();
    await card(chart, 'Chief Customer Officer Asia').waitFor();
  },

  'says that the text was closed': async (chart) => {
    await chart.editor.focus();
    await chart.workbench.command('View: Close Editor');
    await chart.preview.locator('#notice', { hasText: 'team.orgchart.yaml is closed' }).waitFor();
    await card(chart, 'Chief Customer Officer Asia').waitFor();
  },

  'opens the text again with Enter on a position': async (chart) => {
    await card(chart, 'Chief Executive Officer').press('Enter');
    await chart.editor.root.waitFor();
    await chart.preview.locator('#notice').waitFor({ state: 'hidden' });
    await cursorAt(chart, 'Ln 2, Col 6 (3 selected)');
  },

  'starts a new chart, draws it, and lets its name be typed at once': async (chart) => {
    const { workbench } = chart;
    await workbench.command(commandTitle('orgchart.newChart'));
    await workbench.quickInput.locator('.monaco-list-row', { hasText: 'Retail group' }).click();
    const editor = workbench.editor('my-retail-group.orgchart.yaml');
    await says(editor, 'name: My Retail Group');
    await card(chart, 'Managing Director North').waitFor();
    await editor.type('Alder and Finch');
    await says(editor, 'name: Alder and Finch\n');
    await workbench.open('team.orgchart.yaml');
    await card(chart, 'Chief Customer Officer Asia').waitFor();
  },

  'keeps the chart and its zoom while the preview is behind another tab': async (chart) => {
    const { page, preview, workbench } = chart;
    const zoom = await preview.locator('.zoom .actual').textContent();
    await workbench.command('View: Single Column Editor Layout');
    await preview.locator('.zoom .actual').waitFor({ state: 'detached' });
    await page.locator('.tab', { hasText: 'Preview team.orgchart.yaml' }).click();
    await card(chart, 'Chief Customer Officer Asia').waitFor();
    await eventually(async () => equal(await preview.locator('.zoom .actual').textContent(), zoom));
  },

  'says that the text was deleted, and shows its last state': async (chart) => {
    const { page, preview } = chart;
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'team.orgchart.yaml' }).click();
    await page.keyboard.press('Delete');
    await page.locator('.monaco-dialog-box .monaco-button', { hasText: /Delete|Trash/ }).click();
    await page.locator('.tab', { hasText: 'Preview team.orgchart.yaml' }).click();
    await preview.locator('#notice', { hasText: 'team.orgchart.yaml was deleted' }).waitFor();
    await card(chart, 'Chief Customer Officer Asia').waitFor();
  },

  'shows newcomers their first steps, with pictures': async ({ page, workbench }) => {
    await workbench.command('Welcome: Open Walkthrough...');
    await workbench.quickInput.locator('.monaco-list-row', { hasText: 'Get Started with Org Chart' }).click();
    await page.getByRole('button', { name: /Fix a problem/ }).click();
    const picture = page.getByAltText('A warning and the menu with its quick fixes');
    await eventually(async () =>
      ok(await picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0)),
    );
  },
};
