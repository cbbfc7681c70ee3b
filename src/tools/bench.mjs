/** `npm run bench [-- --sizes 100,1000 --runs 5]`: how long reading, checking, answering and drawing take, as medians. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { afterKeystroke, chartOf, reorganized } from '../../test/bench/chart.mjs';
import { measure } from '../../test/bench/measure.mjs';
import { bundleCli, bundleCore } from '../../test/bench/product.mjs';
import { benchLanguage } from './bench-language.mjs';
import { benchPictures, benchPreview } from './bench-picture.mjs';
import { root } from './run.mjs';

/** @typedef {import('../../test/bench/product.mjs').Core} Core */

const OPTIONS = { today: '2026-06-30' };
const RUN = { ...OPTIONS, wasUsed: () => false };
const URI = 'bench.orgchart.yaml';
const RULES_SHOWN = 8;
/** Pictures with more boxes are not measured. */
const MAX_DRAWN = 5_000;

/** Fewer runs where one takes long. @param {number} size */
const runsFor = (size) => (size >= 10_000 ? 3 : size >= 1_000 ? 9 : 25);

/** @param {string} name @param {number} time in milliseconds @param {string} [share] */
const printRow = (name, time, share = '') =>
  console.log(
    `  ${name.padEnd(30)}${(time < 10 ? time.toFixed(2) : time.toFixed(0)).padStart(9)}${share.padStart(9)}`.trimEnd(),
  );

/**
 * Every keystroke is another text, as when typing.
 * @param {Core} core
 * @param {string} text
 * @param {number} runs
 */
const measureReading = ({ parseDocument, read, snapshot, lint, rules, draw }, text, runs) => {
  const before = read(text);
  const known = snapshot(URI, 0, text, OPTIONS);
  known.findings;
  draw(known);
  const typed = Array.from({ length: runs + 1 }, (_, run) => afterKeystroke(text, 'x'.repeat(run + 1)));
  const times = measure(
    {
      yaml: () => parseDocument(text),
      'first read': () => read(text),
      'keystroke, read': (run) => read(typed[run] ?? text, before),
      'first findings': () => snapshot(URI, 0, text, OPTIONS).findings,
      'keystroke, findings': (run) => snapshot(URI, 1, typed[run] ?? text, OPTIONS, known).findings,
      'keystroke, drawn': (run) => draw(snapshot(URI, 1, typed[run] ?? text, OPTIONS, known)),
      lint: () => lint(known.organization, OPTIONS),
    },
    runs,
  );
  const tasks = Object.fromEntries(
    rules.flatMap(({ id, check }) => (check ? [[id, () => [...check(known.organization, RUN)]]] : [])),
  );
  return { times, rules: measure(tasks, runs), findings: known.findings.length };
};

/**
 * A diff of charts that are read and judged already, as the Changes view and `orgchart diff` make it.
 * @param {Core} core
 * @param {string} text
 * @param {number} runs
 */
const measureChanges = (
  { parseDocument, snapshot, diff, changePictureOf, paintChange, standardMeasure },
  text,
  runs,
) => {
  const base = snapshot(URI, 1, text, OPTIONS);
  const head = snapshot(URI, 1, reorganized(text), OPTIONS);
  base.findings;
  head.findings;
  const found = diff(base, head);
  const options = { side: 'both', isWhole: false, measure: standardMeasure };
  return measure(
    {
      yaml: () => parseDocument(text),
      diff: () => diff(base, head),
      'diff, drawn': () => paintChange(changePictureOf(base, head, found).union, options),
    },
    runs,
  );
};

/**
 * How long a program runs, from its start to its end.
 * @param {string} folder
 * @param {number} runs
 */
const measureStart = async (folder, runs) => {
  const cli = await bundleCli(root, folder);
  const chart = path.join(folder, URI);
  writeFileSync(chart, chartOf(10));
  /** @type {(...args: string[]) => () => void} */
  const node =
    (...args) =>
    () =>
      void spawnSync(process.execPath, args);
  const tasks = {
    'node alone': node('-e', '0'),
    'orgchart rules': node(cli, 'rules'),
    'orgchart check, 10 positions': node(cli, 'check', chart),
  };
  return measure(tasks, runs);
};

/** @param {readonly number[]} sizes @param {number | undefined} runs @param {string} folder @param {Core} core */
const bench = async (sizes, runs, folder, core) => {
  for (const size of sizes) {
    const { times, rules, findings } = measureReading(core, chartOf(size), runs ?? runsFor(size));
    console.log(`\n${size} positions, ${findings} findings (ms, and as a part of what yaml takes)`);
    for (const [name, time] of Object.entries(times)) printRow(name, time, (time / times.yaml).toFixed(3));
    const sum = Object.values(rules).reduce((total, time) => total + time, 0);
    const slowest = Object.entries(rules).sort(([, a], [, b]) => b - a);
    printRow(`${slowest.length} rules alone, the slowest:`, sum);
    for (const [id, time] of slowest.slice(0, RULES_SHOWN))
      printRow(`  ${id}`, time, `${((100 * time) / sum).toFixed(0)} %`);
    const { yaml, ...changes } = measureChanges(core, chartOf(size), runs ?? runsFor(size));
    for (const [name, time] of Object.entries(changes)) printRow(name, time, (time / yaml).toFixed(3));
  }
  console.log('\nFrom start to end (ms)');
  for (const [name, time] of Object.entries(await measureStart(folder, runs ?? 9))) printRow(name, time);
};

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '100,1000,5000,10000' }, runs: { type: 'string' } },
});
const folder = mkdtempSync(path.join(tmpdir(), 'orgchart-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const sizes = values.sizes.split(',').map(Number);
const runs = values.runs === undefined ? undefined : Number(values.runs);
const core = await bundleCore(root, folder);
await bench(sizes, runs, folder, core);
await benchLanguage(sizes, runs, folder);
const drawn = sizes.filter((size) => size <= MAX_DRAWN);
await benchPreview(drawn, runs ?? 5, core);
await benchPictures(drawn, runs ?? 3, core);
