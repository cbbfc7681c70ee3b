import path from 'node:path';
import type { Answers, Synced } from '../../core/exchange';
import { answersFile, readSources, resolve, sync, UnreadableSource } from '../../core/exchange';
import { Charts } from '../charts';
import type { Arguments, Command } from '../command';
import { Misuse } from '../command';
import { ANSWER_OPTIONS, answersOf } from '../exchange/answers';
import { noticeLines } from '../exchange/notices';
import { readSourceFiles } from '../exchange/sources';
import { Unreadable } from '../failure';
import { printable } from '../formats/printable';
import { EXIT } from '../host';
import { todayOf } from '../today';
import { unreadableSource } from './import';

const DEFAULT_MAX_REMOVED = 0.25;

/** Brings a chart in step with the system that it was imported from. */
export const syncChart: Command = {
  name: 'sync',
  summary: 'Bring a chart in step with an HR export, keeping scopes and comments',
  usage: 'CHART',
  options: {
    from: {
      type: 'string',
      value: 'SOURCE',
      help: 'The export, as for import; without it, the files of the last import',
    },
    write: { type: 'boolean', help: 'Make the changes; without it, the plan is only printed' },
    check: { type: 'boolean', help: 'End with 1 if the chart is not in step, for CI' },
    'max-removed': { type: 'string', value: 'SHARE', help: 'Refuse to vacate more of the filled positions (25%)' },
    ...ANSWER_OPTIONS,
    today: { type: 'string' },
  },
  notes: [
    'Holders, managers, titles, departments and locations follow the source. Scopes, comments, order and all other keys stay.',
    'Somebody who left vacates a position; the position and its scopes stay. Answers of the import are used again.',
    'Ends with 0; with 1 if --check finds a difference; with 2 if the source or the plan is refused or cannot be read.',
  ],
  run: async (args, host) => {
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
    const company = await readSources(sources, { ...answers, today }).then(
      (roster) => resolve(roster, answers),
      (error: unknown) => {
        throw error instanceof UnreadableSource ? unreadableSource(error) : error;
      },
    );
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
  },
};

/** The plan, and below it the findings that it opens and closes. */
function planText({ steps, refused, opened, closed }: Synced): string {
  if (steps.length === 0) return 'The chart matches the source.\n';
  const lines = [
    `${steps.length} ${steps.length === 1 ? 'change' : 'changes'}:`,
    ...steps.map(({ text }) => `  ${text}`),
    ...refused.map(({ reason }) => `  Cannot be made: ${reason}`),
    ...(opened.length > 0
      ? [
          `Opens ${opened.length} ${opened.length === 1 ? 'finding' : 'findings'}:`,
          ...opened.map(({ severity, code, message }) => `  ${severity} ${code}: ${message}`),
        ]
      : []),
    ...(closed.length > 0
      ? [
          `Closes ${closed.length} ${closed.length === 1 ? 'finding' : 'findings'}:`,
          ...closed.map(({ severity, code, message }) => `  ${severity} ${code}: ${message}`),
        ]
      : []),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

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
