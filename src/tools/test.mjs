/** `npm test [-- --only unit|browser|vscode|web|vsix] [--changed]`: checks and tests; the last line is the sum. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { must, run } from './run.mjs';
import { ensureDependencies, ensureDrawing, ensureHost } from './setup.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * A part of the run.
 * @typedef {object} Part
 * @property {string} title
 * @property {() => Promise<Count | void>} run
 */

const NOTHING = { passed: 0, failed: 0 };
const ONE_FAILED = { passed: 0, failed: 1 };

/** What failed, named once more at the end, since a log may keep only that. @type {string[]} */
const failures = [];

/** What passed only when it was run again: it is not red, but its cause should be found. @type {string[]} */
const unsteady = [];

/** How many lines of a failure's message are named at the end. */
const MESSAGE_LINES = 6;

/** A failed test in what the tests in VS Code print, with the first lines of its message. */
const FAILED_IN_VSCODE = new RegExp(`^ {2}✗ (?:.*\\n?){1,${MESSAGE_LINES}}`, 'gmu');

/** The same for a test that was run again. */
const AGAIN_IN_VSCODE = new RegExp(`^ {2}↻ (?:.*\\n?){1,${MESSAGE_LINES}}`, 'gmu');

/** What a change to a file has to be part of to reach an editor's tests. */
const REACHES_VSCODE =
  /^(package(-lock|\.nls.*)?\.json|(schemas|syntaxes)\/|src\/(core|extension|picture|server|webview)\/|src\/tools\/(build|package)|test\/(host|vscode)\/)/;

const { values } = parseArgs({
  options: { only: { type: 'string' }, changed: { type: 'boolean', default: false } },
});

/** The commit at which this branch left main. */
const changedSince = async () => (await must('git', ['merge-base', 'HEAD', 'main'])).trim();

/**
 * The files that differ from a commit, those that git does not know yet among them.
 * @param {string} commit
 */
const changedFiles = async (commit) => {
  const lists = await Promise.all([
    must('git', ['diff', '--name-only', commit]),
    must('git', ['ls-files', '--others', '--exclude-standard']),
  ]);
  return lists.flatMap((list) => list.split('\n')).filter((file) => file !== '');
};

/**
 * A part that breaks counts as a failure.
 * @param {Part} part
 * @returns {Promise<Count>}
 */
const count = async ({ title, run }) => {
  const start = Date.now();
  const ended = (/** @type {Count} */ counted) => {
    console.log(`— ${title}: ${((Date.now() - start) / 1000).toFixed(0)} s`);
    return counted;
  };
  try {
    return ended((await run()) ?? NOTHING);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    failures.push(`${title}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    return ended(ONE_FAILED);
  }
};

/**
 * A green part has run something, and an exit code is never overruled.
 * @param {Count} counted
 * @param {number} code
 */
const checked = ({ passed, failed }, code) => {
  if (passed + failed === 0 && !values.changed) throw new Error(code === 0 ? 'No test was run.' : 'It did not finish.');
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
};

/**
 * A file in Vitest's JSON report. Its own message is about what kept its tests from running.
 * @typedef {object} TestFile
 * @property {string} name the file's absolute path
 * @property {string} status
 * @property {string} message
 * @property {readonly { status: string, fullName: string, failureMessages: readonly string[] }[]} assertionResults
 */

/** @param {TestFile} file */
const failedIn = ({ name, status, message, assertionResults }) => {
  const file = path.relative('.', name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0) return status === 'failed' ? [`${file}\n${firstLines(message)}`] : [];
  return failed.map(
    ({ fullName, failureMessages }) => `${file} › ${fullName}\n${firstLines(failureMessages.join('\n'))}`,
  );
};

/** @param {TestFile} file */
const unsteadyIn = ({ name, assertionResults }) =>
  assertionResults
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(
      ({ fullName, failureMessages }) =>
        `${path.relative('.', name)} › ${fullName}\n${firstLines(failureMessages.join('\n'))}`,
    );

const firstLines = (/** @type {string} */ message) => message.split('\n').slice(0, MESSAGE_LINES).join('\n');

/**
 * @param {string} folder for the report
 * @param {readonly string[]} args
 */
const vitest = async (folder, ...args) => {
  const report = path.join(folder, 'vitest.json');
  const { code } = await run(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      ...['run', '--config', 'test/vitest.config.ts', '--reporter=default', '--reporter=json'],
      ...[`--outputFile.json=${report}`, ...args],
      ...(values.changed ? ['--changed', await changedSince(), '--passWithNoTests'] : []),
    ],
    { show: true },
  );
  /** @type {{ numPassedTests: number, numFailedTests: number, testResults: readonly TestFile[] }} */
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  failures.push(...testResults.flatMap(failedIn));
  unsteady.push(...testResults.flatMap(unsteadyIn));
  return checked({ passed: numPassedTests, failed: numFailedTests }, code);
};

/**
 * A script that prints `N passed, N failed` on its own line. Its output is shown at its end, since others run beside it.
 * @param {string[]} script
 */
const counting = async (...script) => {
  const { code, output } = await run(process.execPath, script);
  process.stdout.write(`\n${output}`);
  failures.push(...[...output.matchAll(FAILED_IN_VSCODE)].map(([lines]) => `${script[0]}: ${lines.trim()}`));
  unsteady.push(...[...output.matchAll(AGAIN_IN_VSCODE)].map(([lines]) => `${script[0]}: ${lines.trim()}`));
  const [, passed = 0, failed = 0] = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
  return checked({ passed: Number(passed), failed: Number(failed) }, code);
};

/** @param {string} folder */
const vsix = async (folder) => {
  const { pack } = await import('./package.mjs');
  return counting('test/vscode/vsix.mjs', await pack(folder));
};

/** @param {string[]} command a program of a package, and its arguments */
const passes = async ([program = '', ...args]) => {
  const { code, output } = await run(process.execPath, [`node_modules/${program}`, ...args]);
  if (code !== 0) {
    console.error(output);
    failures.push(`${program}\n${firstLines(output)}`);
  }
  return code === 0 ? NOTHING : ONE_FAILED;
};

const checkTypes = async () => {
  const { checkTypes } = await import('./types.mjs');
  return (await checkTypes()) ? NOTHING : ONE_FAILED;
};

const build = async () => {
  const { build } = await import('./build.mjs');
  await build({ quiet: true });
};

const folder = mkdtempSync(path.join(tmpdir(), 'orgchart-test-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** What each part takes: programs to drive, and what is built. */
const TESTS = {
  unit: { title: 'Unit tests', run: () => vitest(folder, '--project=unit') },
  browser: { title: 'Tests with a browser or another program', run: () => vitest(folder, '--project=browser') },
  vscode: { title: 'In VS Code', run: () => counting('test/vscode/run.mjs', 'node') },
  web: { title: 'In VS Code for the web', run: () => counting('test/vscode/run.mjs', 'web') },
  vsix: { title: 'The package, as a user gets it', run: () => vsix(folder) },
};
/** @typedef {keyof typeof TESTS} Name */

const only = /** @type {Name | undefined} */ (values.only);
if (only !== undefined && !Object.hasOwn(TESTS, only)) {
  throw new Error(`There is no part "${only}"; take one of ${Object.keys(TESTS).join(', ')}.`);
}
const reachesVscode =
  !values.changed || (await changedFiles(await changedSince())).some((file) => REACHES_VSCODE.test(file));
const isWanted = (/** @type {Name} */ name) =>
  only === undefined ? reachesVscode || name === 'unit' || name === 'browser' : only === name;
const inVscode = /** @type {const} */ (['vscode', 'web', 'vsix']).filter(isWanted);

/** Steps follow one another; the parts of a step run at the same time. @type {readonly (readonly Part[])[]} */
const steps = [
  [{ title: 'Dependencies', run: ensureDependencies }],
  only === 'unit'
    ? []
    : [
        { title: 'Browser and fonts', run: ensureDrawing },
        ...(inVscode.length > 0 ? [{ title: 'The embedded VS Code', run: ensureHost }] : []),
      ],
  only === undefined
    ? [
        { title: 'Types', run: checkTypes },
        { title: 'Lint', run: () => passes(['@biomejs/biome/bin/biome', 'ci', '--error-on-warnings']) },
        { title: 'Unused files, exports and dependencies', run: () => passes(['knip/bin/knip.js']) },
        { title: 'Build', run: build },
      ]
    : only === 'unit'
      ? []
      : [{ title: 'Build', run: build }],
  // Vitest takes all cores by itself.
  isWanted('unit') && isWanted('browser')
    ? [{ title: 'Tests', run: () => vitest(folder) }]
    : [TESTS.unit, TESTS.browser].filter((part) => only !== undefined && part === TESTS[only]),
  inVscode.map((name) => TESTS[name]),
];

const sum = { ...NOTHING };
for (const step of steps) {
  for (const { passed, failed } of await Promise.all(step.map(count))) {
    sum.passed += passed;
    sum.failed += failed;
  }
}
if (unsteady.length > 0)
  console.log(`\nPassed only when run again:\n${unsteady.map((test) => `- ${test}`).join('\n')}`);
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((failure) => `- ${failure}`).join('\n')}`);
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 || (sum.passed === 0 && !values.changed) ? 1 : 0;
