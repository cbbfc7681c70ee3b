/** The action: reads its inputs from the environment, runs the command line, and hands on what it prints. */
import { appendFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../run.mjs';
import { keepComment } from './comment.mjs';
import { PROGRAM } from './install.mjs';

const { env } = process;
const [program = PROGRAM] = process.argv.slice(2);
const folder = mkdtempSync(path.join(env.RUNNER_TEMP ?? tmpdir(), 'orgchart-'));
const summary = path.join(folder, 'summary.md');
const paths = (env.ORGCHART_PATHS ?? '.').split('\n').flatMap((line) => line.trim() || []);

/** @param {readonly string[]} args @param {boolean} [show] */
const orgchart = (args, show = false) => run(process.execPath, [program, ...args], { cwd: process.cwd(), show });

/** @param {Readonly<Record<string, string | number>>} values */
const setOutputs = (values) => {
  const lines = Object.entries(values).map(([name, value]) => `${name}=${value}\n`);
  if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, lines.join(''));
};

const showSummary = () => {
  if (env.GITHUB_STEP_SUMMARY && existsSync(summary))
    appendFileSync(env.GITHUB_STEP_SUMMARY, `${readFileSync(summary, 'utf8')}\n`);
};

const check = async () => {
  const report = path.join(folder, 'report.json');
  const sarif = env.ORGCHART_SARIF_FILE ?? '';
  const outputs = [`json=${report}`, `markdown=${summary}`, ...(sarif === '' ? [] : [`sarif=${sarif}`])];
  const { code } = await orgchart(
    [
      ...['check', '--format', 'github', '--max-warnings', env.ORGCHART_MAX_WARNINGS ?? '0'],
      ...outputs.flatMap((output) => ['--output', output]),
      ...['--', ...paths],
    ],
    true,
  );
  if (existsSync(report)) {
    /** @type {{ counts: { errors: number, warnings: number } }} */
    const { counts } = JSON.parse(readFileSync(report, 'utf8'));
    setOutputs({ errors: counts.errors, warnings: counts.warnings, summary, 'sarif-file': sarif });
  }
  showSummary();
  return code;
};

/** A shallow checkout has no older commits. @param {string} commit */
const fetchCommit = async (commit) => {
  const cwd = process.cwd();
  if ((await run('git', ['cat-file', '-e', `${commit}^{commit}`], { cwd })).code === 0) return;
  await run('git', ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit], { cwd, show: true });
};

/** @param {string} json what `diff --format json` prints */
const hasChanges = (json) => {
  /** @type {{ charts: { changes: unknown[], findings: { new: unknown[], fixed: unknown[] } }[] }} */
  const { charts } = JSON.parse(json);
  return charts.some(({ changes, findings }) => changes.length + findings.new.length + findings.fixed.length > 0);
};

const diff = async () => {
  const base = env.ORGCHART_BASE ?? '';
  if (!/[1-9a-z]/i.test(base)) {
    console.log('::notice title=orgchart::There is no commit to compare with. Set the input "base".');
    return 0;
  }
  await fetchCommit(base);
  const texts = [];
  let isChanged = false;
  let worst = 0;
  for (const each of paths) {
    const args = ['diff', '--base', base, '--format'];
    const { code, output } = await orgchart([...args, 'markdown', '--fail-on', env.ORGCHART_FAIL_ON ?? '', '--', each]);
    worst = Math.max(worst, code);
    if (code > 1) {
      console.log(output);
      continue;
    }
    texts.push(output);
    isChanged ||= hasChanges((await orgchart([...args, 'json', '--', each])).output);
  }
  writeFileSync(summary, texts.join('\n'));
  setOutputs({ summary });
  showSummary();
  if (texts.length > 0) await comment(texts.join('\n'), isChanged);
  return worst;
};

/** @param {string} text @param {boolean} isWorthBeginning */
const comment = async (text, isWorthBeginning) => {
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = env;
  const number = env.ORGCHART_PULL_REQUEST;
  if (env.ORGCHART_COMMENT !== 'true' || !api || !repository || !token || !number) return;
  const place = path.relative(env.GITHUB_WORKSPACE ?? process.cwd(), process.cwd());
  const marker = `<!-- orgchart ${[place, ...paths].join(' ').replace(/[^\w ./-]/g, '_')} -->`;
  try {
    await keepComment({ api, repository, token, number }, { marker, text, isWorthBeginning });
  } catch (error) {
    // The token of a pull request from a fork may only read.
    const reason = error instanceof Error ? error.message : String(error);
    console.log(`::notice title=orgchart::The comment could not be written (${reason}). See the summary of this job.`);
  }
};

const format = async () => {
  const { code, output } = await orgchart(['format', '--check', '--', ...paths]);
  process.stdout.write(output);
  if (code === 1) console.log('::error title=orgchart::Some charts are not formatted. Run "orgchart format".');
  return code;
};

const COMMANDS = { check, diff, format };

const name = env.ORGCHART_COMMAND ?? 'check';
if (!Object.hasOwn(COMMANDS, name)) {
  console.log(`::error title=orgchart::The input "command" takes check, diff or format.`);
  process.exitCode = 2;
} else process.exitCode = await COMMANDS[/** @type {keyof typeof COMMANDS} */ (name)]();
