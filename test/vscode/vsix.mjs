/** Tests the packaged extension as a user gets it: `node test/vscode/vsix.mjs FILE.vsix`. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withCleanup } from '../host/cleanup.mjs';
import { openChart } from './chart.mjs';
import { root } from './product.mjs';
import { TESTS } from './user-tests.mjs';

const passed = await withCleanup(async (defer) => {
  const [vsix] = process.argv.slice(2);
  if (!vsix) throw new Error('Say which .vsix.');
  const folder = mkdtempSync(path.join(tmpdir(), 'orgchart-vsix-'));
  defer(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(path.join(import.meta.dirname, 'workspace'), folder, { recursive: true });
  const settings = { 'window.restoreWindows': 'preserve' };
  const chart = await openChart({ vsix, file: path.join(folder, 'team.orgchart.yaml'), settings }, defer);

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
