/** Tests the packaged extension as a user gets it: `node test/vscode/vsix.mjs FILE.vsix`. */
import { ok } from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withCleanup } from '../host/cleanup.mjs';
import { openChart } from './chart.mjs';
import { eventually } from './eventually.mjs';
import { root } from './product.mjs';

/** @typedef {Awaited<ReturnType<typeof openChart>>} Chart */

/** @type {Record<string, (chart: Chart) => Promise<unknown>>} */
const TESTS = {
  'underlines a manager that does not exist': ({ editor }) => editor.squiggles('error').first().waitFor({ timeout: 60_000 }),

  'lists it under Problems': async ({ workbench }) => {
    const rows = await workbench.problems();
    await eventually(async () => ok((await rows.allTextContents()).some((text) => text.includes('cfo'))));
  },

  'draws the chart': async ({ openPreview }) => {
    const preview = await openPreview();
    await preview.getByRole('treeitem', { name: 'Chief Experience Officer' }).waitFor();
  },

  'redraws it while one types': async ({ page, editor, openPreview }) => {
    const preview = await openPreview();
    await editor.goTo(6);
    await page.keyboard.press('End');
    await editor.type(' Europe');
    await preview.getByRole('treeitem', { name: 'Chief Experience Officer Europe' }).waitFor();
  },

  'goes to the text of a position that is clicked': async ({ page, openPreview }) => {
    const preview = await openPreview();
    await preview.getByRole('treeitem', { name: 'Chief Customer Officer' }).click();
    await page.locator('.statusbar-item', { hasText: /^Ln 1[0-3],/ }).waitFor();
  },
};

const passed = await withCleanup(async (defer) => {
  const [vsix] = process.argv.slice(2);
  if (!vsix) throw new Error('Say which .vsix.');
  const folder = mkdtempSync(path.join(tmpdir(), 'orgchart-vsix-'));
  defer(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(path.join(import.meta.dirname, 'workspace'), folder, { recursive: true });
  const chart = await openChart({ vsix, file: path.join(folder, 'team.orgchart.yaml') }, defer);

  let passed = 0;
  for (const [title, test] of Object.entries(TESTS)) {
    try {
      await test(chart);
      console.log(`  ✓ The package ${title}`);
      passed++;
    } catch (error) {
      const screenshot = path.join(root, '.vscode-test', `${title.replaceAll(' ', '-')}.png`);
      await chart.page.screenshot({ path: screenshot }).catch(() => {});
      console.log(`  ✗ The package ${title}\n${error}\nSee ${screenshot}`);
    }
  }
  return passed;
});

const failed = Object.keys(TESTS).length - passed;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
