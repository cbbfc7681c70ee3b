import { SEVERITIES } from '../../text';
import type { Severity } from '../../text';
import { fixSafely, snapshot } from '../../workspace';
import { version } from '../about';
import { choice, Misuse } from '../command';
import type { Arguments, Command } from '../command';
import { Unreadable } from '../failure';
import { findCharts, STDIN } from '../find-charts';
import { formats } from '../formats';
import { printable } from '../formats/printable';
import { EXIT } from '../host';
import type { Host } from '../host';
import { readChart, rewriteChart } from '../read-chart';
import { count } from '../report';
import type { CheckedChart, Report } from '../report';
import { todayOf } from '../today';

const FORMATS = ['pretty', 'json', 'github', 'sarif'] as const satisfies readonly (keyof typeof formats)[];

/** Says what is wrong with charts. */
export const check: Command = {
  name: 'check',
  summary: 'Say what is wrong with charts',
  usage: 'FILES…',
  options: {
    format: { type: 'string', value: 'NAME', help: `How to print what is found: ${FORMATS.join(', ')}` },
    'max-warnings': { type: 'string', value: 'N', help: 'How many warnings are let through (0)' },
    fix: { type: 'boolean', help: 'Put right what can only be meant one way, in the files themselves, and say what was done' },
    quiet: { type: 'boolean', help: 'Leave out infos and hints' },
    today: { type: 'string' },
  },
  notes: [
    'FILES are charts, folders with charts (*.orgchart.yaml, *.orgchart.yml, orgchart.yaml), or - for what is piped in.',
    'In folders, node_modules, folders that start with a dot and links to folders are left out.',
    'Ends with 0 if all is well, 1 if there are errors or more warnings than are let through,',
    'and 2 if it was misused or a file cannot be read. Infos and hints never fail.',
  ],
  run: async (args, host) => {
    const format = formats[choice(args, 'format', FORMATS)];
    const maxWarnings = atMost(args);
    if (args.operands.length === 0) throw new Misuse('Which charts? Name files or folders, such as "orgchart check .".');
    if (args.is('fix') && args.operands.includes(STDIN)) throw new Misuse('--fix changes files; what is piped in is none.');
    const report = await checkAll(args, host);
    for (const { file, message } of report.failures) host.err(`${printable(file)}: ${message}\n`);
    host.out(format(report, { colors: host.colors, folder: process.cwd(), version }));
    if (report.failures.length > 0) return EXIT.misuse;
    const { errors, warnings } = count(report);
    return errors > 0 || warnings > maxWarnings ? EXIT.findings : EXIT.clean;
  },
};

async function checkAll(args: Arguments, host: Host): Promise<Report> {
  const { files, failures } = await findCharts(args.operands);
  const unread: Unreadable[] = [...failures];
  const charts: CheckedChart[] = [];
  const today = todayOf(args, host);
  for (const file of files) {
    const text = await readChart(file, host)
      .then((found) => (args.is('fix') ? fixed(file, found, today, host) : found))
      .catch(onlyUnreadable);
    if (text instanceof Unreadable) unread.push(text);
    else charts.push(checked(file, text, today, args.is('quiet') ? ['error', 'warning'] : SEVERITIES));
  }
  return { charts, failures: unread };
}

function checked(file: string, text: string, today: string, shown: readonly Severity[]): CheckedChart {
  const { uri, lines, findings, organization } = snapshot(file, 0, text, { today });
  return { uri, text, lines, findings: findings.filter(({ severity }) => shown.includes(severity)), positions: organization.positions.length };
}

/** The text of a chart once its safe fixes are made; the file has it too. @throws {Unreadable} */
async function fixed(file: string, before: string, today: string, host: Host): Promise<string> {
  const { text, made } = fixSafely(snapshot(file, 0, before, { today }), { today });
  if (made.length === 0) return before;
  await rewriteChart(file, before, text);
  for (const { line, fix } of made) host.err(`${printable(file)}:${line + 1}: ${printable(fix.title)}\n`);
  return text;
}

function onlyUnreadable(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  throw error;
}

function atMost(args: Arguments): number {
  const typed = args.text('max-warnings') ?? '0';
  if (!/^\d+$/.test(typed)) throw new Misuse(`--max-warnings takes a number, not "${typed}".`);
  return Number(typed);
}
