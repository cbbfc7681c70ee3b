/**
 * Takes a picture of a chart in VS Code with its preview beside it:
 * `node test/vscode/shot.mjs FILE.orgchart.yaml [--theme 'Dark Modern'] [--size 1400x900] [--out chart.png] [--wide] [--vsix FILE] [--partial]`
 * `--wide` closes the side bar.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packageVsix } from '../../src/tools/package.mjs';
import { ensureDrawing, ensureHost } from '../../src/tools/setup.mjs';
import { withCleanup } from '../host/cleanup.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    theme: { type: 'string', default: 'Light Modern' },
    size: { type: 'string', default: '1400x900' },
    out: { type: 'string', default: 'chart.png' },
    wide: { type: 'boolean', default: false },
    vsix: { type: 'string' },
    partial: { type: 'boolean', default: false },
  },
});
const [file] = positionals;
const [width, height] = values.size.split('x').map(Number);
if (!file || !width || !height) throw new Error('Say which chart, and a size like 1400x900.');

await withCleanup(async (defer) => {
  await Promise.all([ensureHost(), ensureDrawing()]);
  const { openChart } = await import('./chart.mjs');
  const folder = mkdtempSync(path.join(tmpdir(), 'orgchart-shot-'));
  defer(() => rmSync(folder, { recursive: true, force: true }));
  const vsix = values.vsix ?? (await packageVsix({ folder, partial: values.partial }));
  const chart = await openChart(
    { vsix, file: path.resolve(file), theme: values.theme, viewport: { width, height } },
    defer,
  );
  try {
    if (values.wide) await chart.workbench.command('View: Toggle Primary Side Bar Visibility');
    await chart.openPreview();
    await chart.page.waitForTimeout(1_000);
  } finally {
    await chart.page.screenshot({ path: values.out });
    console.log(values.out);
  }
});
process.exit();
