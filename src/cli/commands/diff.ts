import { existsSync } from 'node:fs';
import type { Diff } from '../../core/diff';
import type { Costs } from '../../core/scenario';
import { readCosts } from '../../core/scenario';
import type { Arguments, Command } from '../command';
import { choice, Misuse } from '../command';
import type { Compared, Scenarios } from '../diff/compared';
import { compareAll, compareScenarios } from '../diff/compared';
import { jsonDiff, jsonScenarios } from '../diff/json';
import { markdownDiff } from '../diff/markdown';
import { htmlDiff, svgDiff } from '../diff/picture';
import { prettyDiff } from '../diff/pretty';
import { htmlTable, markdownTable, prettyTable } from '../diff/table';
import { baseOfScenario, openVersions } from '../diff/versions';
import { Unreadable } from '../failure';
import type { Host } from '../host';
import { EXIT } from '../host';
import { operandOf } from '../operand';
import { readChart } from '../read-chart';
import { todayOf } from '../today';

const FORMATS = ['pretty', 'markdown', 'json', 'svg', 'html'] as const;
type Format = (typeof FORMATS)[number];

/** What `--fail-on` can name, and whether a diff has it. */
const FAILURES = {
  'new-errors': ({ findings }: Diff) => findings.added.some(({ severity }) => severity === 'error'),
  'new-warnings': ({ findings }: Diff) =>
    findings.added.some(({ severity }) => severity === 'error' || severity === 'warning'),
  'new-problems': ({ findings }: Diff) => findings.added.length > 0,
  removed: ({ differences }: Diff) => differences.some(({ kind }) => kind === 'removed' || kind === 'merged'),
  exceptions: ({ differences }: Diff) => differences.some((each) => each.kind === 'exception' && each.is === 'added'),
  changes: ({ differences }: Diff) => differences.length > 0,
} as const;

/** Says what changes between two versions of charts. */
export const diffCharts: Command = {
  name: 'diff',
  summary: 'Show what changes between two versions of a chart',
  usage: '[BASE] [HEAD…]',
  options: {
    base: { type: 'string', value: 'REV', help: 'The revision that the work tree is compared with (HEAD)' },
    costs: {
      type: 'string',
      value: 'FILE',
      help: 'What seats cost, by position or level, in CSV or YAML: compare costs as well',
    },
    format: { type: 'string', value: 'NAME', choices: FORMATS, help: `How to print it: ${FORMATS.join(', ')}` },
    'fail-on': {
      type: 'string',
      value: 'WORDS',
      choices: Object.keys(FAILURES),
      help: `End with 1 on any of: ${Object.keys(FAILURES).join(', ')}`,
    },
    today: { type: 'string' },
  },
  notes: [
    'BASE and HEAD are files, folders, or REV:PATH for a file or folder at a Git revision, such as main:acme.orgchart.yaml.',
    'With one operand, that file or folder is compared with itself at the base revision; without any, the current folder is.',
    'With several HEADs, each is compared with BASE, and figures of all are printed side by side.',
    'A HEAD can be a scenario: a YAML file with "scenario:" and the changes that it makes to BASE, or to the chart that it names.',
    'svg and html draw what changes. html is one page with the list of changes; it has no script and needs no network.',
    'markdown is made for a pull request comment: its first line stays the same, so that one comment can be updated.',
    'Ends with 0; with 1 if something that --fail-on names was found; with 2 if a chart cannot be read.',
  ],
  run: async (args, host) => {
    const format = choice(args, 'format', FORMATS);
    const failures = failuresOf(args);
    const today = todayOf(args, host);
    const costs = await costsOf(args, host);
    const versions = await openVersions(await operandsOf(args, host), host, today);
    const [base, head, ...more] = versions;
    if (head === undefined || (more.length === 0 && costs === undefined)) {
      const compared = compareAll(base.charts, (head ?? base).charts, today);
      host.out(printed(compared, format, host));
      return exitOf(compared, failures);
    }
    const scenarios = compareScenarios(versions, costs, today);
    host.out(printedSideBySide(scenarios, format, host));
    return exitOf(scenarios.compared, failures);
  },
};

const exitOf = (compared: readonly Compared[], failures: readonly Failure[]): number =>
  compared.some(({ diff }) => failures.some((name) => FAILURES[name](diff))) ? EXIT.findings : EXIT.clean;

function printed(compared: readonly Compared[], format: Format, host: Host): string {
  switch (format) {
    case 'json':
      return jsonDiff(compared);
    case 'markdown':
      return markdownDiff(compared);
    case 'svg':
      return svgDiff(compared);
    case 'html':
      return htmlDiff(compared);
    case 'pretty':
      return prettyDiff(compared, host.colors);
  }
}

function printedSideBySide(scenarios: Scenarios, format: Format, host: Host): string {
  const { compared } = scenarios;
  switch (format) {
    case 'json':
      return jsonScenarios(scenarios);
    case 'markdown':
      return markdownDiff(compared, markdownTable(scenarios));
    case 'svg':
      return svgDiff(compared);
    case 'html':
      return htmlDiff(compared, htmlTable(scenarios));
    case 'pretty':
      return `${prettyTable(scenarios, host.colors)}\n${prettyDiff(compared, host.colors)}`;
  }
}

async function costsOf(args: Arguments, host: Host): Promise<Costs | undefined> {
  const file = args.text('costs');
  if (file === undefined) return undefined;
  const costs = readCosts(file, await readChart(file, host));
  if ('problem' in costs) throw new Unreadable(file, costs.problem);
  return costs;
}

/** The base first. */
async function operandsOf(args: Arguments, host: Host): Promise<[string, ...string[]]> {
  const revision = args.text('base') ?? 'HEAD';
  const [first, ...others] = args.operands;
  if (first === undefined) return [`${revision}:.`, '.'];
  if (others.length > 0) return [first, ...others];
  const base = await baseOfScenario(first, host);
  return base === undefined ? withWorkTree(first, revision) : [base, first];
}

/** One operand: a path is compared with itself at the base revision; a revision, with the work tree. */
function withWorkTree(operand: string, revision: string): [string, string] {
  const { revision: named, path } = operandOf(operand);
  if (named !== undefined) return [operand, path];
  return existsSync(operand) ? [`${revision}:${operand}`, operand] : [`${operand}:.`, '.'];
}

type Failure = keyof typeof FAILURES;

function failuresOf(args: Arguments): Failure[] {
  const words = (args.text('fail-on') ?? '').split(',').filter((word) => word !== '');
  return words.map((word) => {
    const name = Object.keys(FAILURES).find((each) => each === word.trim());
    if (name === undefined) throw new Misuse(`--fail-on takes ${Object.keys(FAILURES).join(', ')}, not "${word}".`);
    return name as Failure;
  });
}
