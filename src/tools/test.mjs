/** `npm test [-- --only vitest|vscode|web|vsix]`: every test there is; the last line is the sum. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { run } from './run.mjs';
import { ensureDependencies, ensureDrawing, ensureHost } from './setup.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

/** A busy machine may take its time; only what hangs is cut off. Without being told, one of two cores would stand idle. */
const LIMITS = ['--testTimeout=60000', '--hookTimeout=60000', '--maxWorkers=100%'];
const VITEST = ['run', '--exclude', 'test/vscode/**', ...LIMITS, '--reporter=default', '--reporter=json'];

const NOTHING = { passed: 0, failed: 0 };
const ONE_FAILED = { passed: 0, failed: 1 };

/**
 * A part of the run; one that breaks counts as a failure.
 * @param {string} title
 * @param {() => Promise<Count | void>} part
 * @returns {Promise<Count>}
 */
const count = async (title, part) => {
  console.log(`\n— ${title}`);
  try {
    return (await part()) ?? NOTHING;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return ONE_FAILED;
  }
};

/**
 * A green part has run something, and an exit code is never overruled.
 * @param {Count} counted
 * @param {number} code
 */
const checked = ({ passed, failed }, code) => {
  if (passed + failed === 0) throw new Error(code === 0 ? 'No test was run.' : 'It did not come to its end.');
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
};

/** @param {string} folder for the report */
const vitest = async (folder) => {
  const report = path.join(folder, 'vitest.json');
  const { code } = await run(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', ...VITEST, `--outputFile.json=${report}`],
    { show: true },
  );
  /** @type {{ numPassedTests: number, numFailedTests: number }} */
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return checked({ passed: numPassedTests, failed: numFailedTests }, code);
};

/**
 * A script that prints `N passed, N failed` on a line of its own.
 * @param {string[]} script
 */
const counting = async (...script) => {
  const { code, output } = await run(process.execPath, script, { show: true });
  const [, passed = 0, failed = 0] = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
  return checked({ passed: Number(passed), failed: Number(failed) }, code);
};

/** @param {string} folder */
const vsix = async (folder) => {
  const { pack } = await import('./package.mjs');
  return counting('test/vscode/vsix.mjs', await pack(folder));
};

const checkTypes = async () => {
  const { checkTypes } = await import('./types.mjs');
  return (await checkTypes()) ? NOTHING : ONE_FAILED;
};

const build = async () => {
  const { build } = await import('./build.mjs');
  await build();
};

const setUp = async () => {
  await ensureDependencies();
  await Promise.all([ensureHost(), ensureDrawing()]);
};

const { values } = parseArgs({ options: { only: { type: 'string' } } });

const folder = mkdtempSync(path.join(tmpdir(), 'orgchart-test-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const tests = Object.entries({
  vitest: { title: 'Tests', part: () => vitest(folder) },
  vscode: { title: 'In VS Code', part: () => counting('test/vscode/run.mjs', 'node') },
  web: { title: 'In VS Code for the web', part: () => counting('test/vscode/run.mjs', 'web') },
  vsix: { title: 'The package, as a user gets it', part: () => vsix(folder) },
}).flatMap(([name, test]) => (values.only === undefined || values.only === name ? test : []));
if (tests.length === 0) throw new Error(`There is no part "${values.only}".`);

const steps = [
  { title: 'Set-up', part: setUp },
  ...(values.only ? [] : [{ title: 'Types', part: checkTypes }]),
  { title: 'Build', part: build },
  ...tests,
];

const sum = { ...NOTHING };
for (const { title, part } of steps) {
  const { passed, failed } = await count(title, part);
  sum.passed += passed;
  sum.failed += failed;
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
