import path from 'node:path';
import type { Answers, Synced } from '../../core/exchange';
import { answersFile, DEFAULT_MAX_REMOVED, readSources, resolve, sync } from '../../core/exchange';
import type { Finding } from '../../core/text';
import { Charts } from '../charts';
import type { Arguments } from '../command';
import { Misuse } from '../command';
import { Unreadable } from '../failure';
import { printable } from '../formats/printable';
import type { Host } from '../host';
import { EXIT } from '../host';
import { todayOf } from '../today';
import { answersOf } from './answers';
import { orUnreadable } from './import';
import { noticeLines } from './notices';
import { readSourceFiles } from './sources';

/** Compares a chart with its source, and makes the changes where that is asked for. */
export async function runSync(args: Arguments, host: Host): Promise<number> {
  const [file, ...more] = args.operands;
  if (file === undefined || more.length > 0)
    throw new Misuse('Name one chart and a source, such as "orgchart sync acme.orgchart.yaml --from people.csv".');
  const maxRemoved = shareOf(args);
  const today = todayOf(args, host);
  const answers = await answersOf(args, answersFile(file));
  const from = sourcesOf(args, file, answers);
  const sources = await readSourceFiles(from, host);
  const charts = new Charts(host, today);
  const opened = await charts.open(file);
  const before = new Map(opened.chart.files.map(({ uri, text }) => [uri, text]));
  const company = resolve(await orUnreadable(readSources(sources, { ...answers, today })), answers);
  const lines = noticeLines(company.notices.filter(({ severity }) => severity !== 'info'));
  if (lines.length > 0) host.err(`${lines.join('\n')}\n`);
  const result = sync(opened.chart, company, { keep: new Set(answers.keep), maxRemoved });
  if (!('steps' in result)) {
    const hint = result.removesMany ? ' Use --max-removed if this is intended.' : '';
    throw new Unreadable(file, `${result.refused}${hint}`);
  }
  host.out(planText(result));
  if (result.refused.length > 0 && args.is('write')) {
    host.err('Nothing was written, because some changes cannot be made.\n');
    return EXIT.misuse;
  }
  if (args.is('write') && result.steps.length > 0) {
    await charts.save({ chart: result.chart, name: opened.name }, before);
    host.out('Written.\n');
  }
  return args.is('check') && result.steps.length > 0 ? EXIT.findings : EXIT.clean;
}

/** The plan, and below it the findings that it opens and closes. */
function planText({ steps, refused, opened, closed }: Synced): string {
  if (steps.length === 0) return 'The chart matches the source.\n';
  const lines = [
    `${steps.length} ${steps.length === 1 ? 'change' : 'changes'}:`,
    ...steps.map(({ text }) => `  ${text}`),
    ...refused.map(({ reason }) => `  Cannot be made: ${reason}`),
    ...section('Opens', opened),
    ...section('Closes', closed),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

const section = (verb: string, findings: readonly Finding[]): string[] =>
  findings.length === 0
    ? []
    : [
        `${verb} ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}:`,
        ...findings.map(({ severity, code, message }) => `  ${severity} ${code}: ${message}`),
      ];

/** What the chart is compared with: what is named, else what it was imported from. */
function sourcesOf(args: Arguments, chart: string, { sources = [] }: Answers): readonly string[] {
  const named = args.texts('from');
  if (named.length > 0) return named;
  if (sources.length === 0)
    throw new Misuse('Name the source, such as "orgchart sync acme.orgchart.yaml --from people.csv".');
  return sources.map((source) => path.join(path.dirname(chart), source));
}

function shareOf(args: Arguments): number {
  const typed = args.text('max-removed');
  if (typed === undefined) return DEFAULT_MAX_REMOVED;
  const percent = /^(\d+(?:\.\d+)?)\s*%$/.exec(typed)?.[1];
  const share = percent === undefined ? Number(typed) : Number(percent) / 100;
  if (!(share >= 0 && share <= 1)) throw new Misuse(`--max-removed takes a share such as 25% or 0.25, not "${typed}".`);
  return share;
}
