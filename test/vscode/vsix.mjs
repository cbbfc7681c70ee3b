/** Tests the packaged extension as a user gets it: `node test/vscode/vsix.mjs FILE.vsix`. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withCleanup } from '../host/cleanup.mjs';
import { openChart } from './chart.mjs';
import { COMMAND_LINE_TESTS, unpackCommandLine } from './command-line.mjs';
import { root } from './product.mjs';
import { TESTS } from './user-tests.mjs';

const passed = await withCleanup(async (defer) => {
  const [vsix] = process.argv.slice(2);
  if (!vsix) throw new Error('Say which .vsix.');
  const folder = mkdtempSync(path.join(tmpdir(), 'orgchart-vsix-'));
  defer(() => rmSync(folder, { recursive: true, force: true }));
  let passed = 0;
  const unpacked = path.join(folder, 'unpacked');
  const program = unpackCommandLine(vsix, unpacked);
  for (const [title, test] of Object.entries(COMMAND_LINE_TESTS)) {
    try {
      await test(program, unpacked);
      console.log(`  ✓ The package ${title}`);
      passed++;
    } catch (error) {
      console.log(`  ✗ The package ${title}\n${error}`);
    }
  }

  const workspace = path.join(folder, 'workspace');
  cpSync(path.join(import.meta.dirname, 'workspace'), workspace, { recursive: true });
  const settings = { 'window.restoreWindows': 'preserve' };
  const chart = await openChart({ vsix, file: path.join(workspace, 'team.orgchart.yaml'), settings }, defer);

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

const failed = Object.keys({ ...COMMAND_LINE_TESTS, ...TESTS }).length - passed;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
