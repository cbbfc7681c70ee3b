import { diff } from '../../core/diff';
import type { Finding, Severity } from '../../core/text';
import { SEVERITIES } from '../../core/text';
import { soundFixes } from '../../core/workspace';
import { version } from '../about';
import type { OpenedChart } from '../charts';
import { Charts } from '../charts';
import type { Arguments, Command } from '../command';
import { choice, Misuse } from '../command';
import type { Unreadable } from '../failure';
import { failure } from '../failure';
import { findCharts, STDIN } from '../find-charts';
import type { FormatOptions } from '../formats';
import { FORMAT_NAMES, formats } from '../formats';
import { printable } from '../formats/printable';
import type { Host } from '../host';
import { EXIT } from '../host';
import { chartAt } from '../operand';
import { outputsOf, writeOutputs } from '../outputs';
import type { CheckedChart, Report } from '../report';
import { count } from '../report';
import { repositoryPaths } from '../repository';
import { sourceLinks } from '../source-link';
import { todayOf } from '../today';

/** Says what is wrong with charts. */
export const check: Command = {
  name: 'check',
  summary: 'Say what is wrong with charts',
  usage: 'FILES…',
  options: {
    format: {
      type: 'string',
      value: 'NAME',
      choices: FORMAT_NAMES,
      help: `How to print the findings: ${FORMAT_NAMES.join(', ')}`,
    },
    output: { type: 'string', value: 'FORMAT=FILE', help: 'Write the findings to a file as well; can be repeated' },
    'max-warnings': { type: 'string', value: 'N', help: 'How many warnings are let through (0)' },
    fix: {
      type: 'boolean',
      help: 'Apply unambiguous fixes in place and list them',
    },
    'new-since': { type: 'string', value: 'REV', help: 'Only report what is not there at a Git revision' },
    quiet: { type: 'boolean', help: 'Leave out infos and hints' },
    today: { type: 'string' },
  },
  notes: [
    'FILES are charts, folders with charts (*.orgchart.yaml, *.orgchart.yml, orgchart.yaml), or - for what is piped in.',
    'A chart is checked with all files that it includes, and a file that another one includes as part of that chart.',
    'In folders, node_modules, folders that start with a dot and links to folders are left out.',
    'Ends with 0 if all is well, 1 if there are errors or more warnings than are let through,',
    'and 2 if it was misused or a file cannot be read. Infos and hints never fail.',
  ],
  run: async (args, host) => {
    const format = formats[choice(args, 'format', FORMAT_NAMES)];
    const outputs = outputsOf(args);
    const maxWarnings = atMost(args);
    if (args.operands.length === 0)
      throw new Misuse('Which charts? Name files or folders, such as "orgchart check .".');
    if (args.is('fix') && args.operands.includes(STDIN))
      throw new Misuse('--fix changes files, so it cannot be used with standard input.');
    const report = await checkAll(args, host);
    for (const { file, message } of report.failures) host.err(`${printable(file)}: ${message}\n`);
    const options = formatOptions(host);
    host.out(format(report, options));
    const unwritten = await writeOutputs(outputs, report, options);
    for (const { file, message } of unwritten) host.err(`${printable(file)}: ${message}\n`);
    if (report.failures.length + unwritten.length > 0) return EXIT.misuse;
    const { errors, warnings } = count(report);
    return errors > 0 || warnings > maxWarnings ? EXIT.findings : EXIT.clean;
  },
};

const formatOptions = ({ colors }: Host): FormatOptions => ({
  colors,
  folder: process.cwd(),
  pathOf: repositoryPaths(process.cwd()),
  linkOf: sourceLinks(process.env),
  version,
});

async function checkAll(args: Arguments, host: Host): Promise<Report> {
  const { files, failures } = await findCharts(args.operands);
  const unread: Unreadable[] = [...failures];
  const reported: CheckedChart[] = [];
  const charts = new Charts(host, todayOf(args, host));
  const shown = args.is('quiet') ? (['error', 'warning'] as const) : SEVERITIES;
  const seen = new Set<string>();
  for (const file of files) {
    if (seen.has(file)) continue;
    try {
      const found = await charts.open(file);
      const opened = args.is('fix') ? await fixed(charts, found, host) : found;
      const chart = checked(opened, shown, await newSince(args, opened, host));
      reported.push(chart);
      for (const { uri } of chart.files) seen.add(uri);
      charts.close(opened);
    } catch (error) {
      unread.push(failure(file, error));
    }
  }
  return { charts: reported, failures: unread };
}

function checked(
  { chart, name }: OpenedChart,
  shown: readonly Severity[],
  isNew: (finding: Finding) => boolean,
): CheckedChart {
  const { files, findings, organization } = chart;
  const fixesOf = soundFixes(chart);
  const reported = findings.filter((finding) => shown.includes(finding.severity) && isNew(finding));
  return {
    files: files.map(({ uri, text, lines }) => ({
      uri: name(uri),
      text,
      lines,
      findings: reported.filter((each) => each.uri === uri).map((each) => renamed(each, fixesOf, name)),
    })),
    positions: organization.positions.length,
  };
}

/** A finding with the names of files that are shown; working out its fixes is left to those who want them. */
function renamed(finding: Finding, fixesOf: ReturnType<typeof soundFixes>, name: (uri: string) => string): Finding {
  const { code, severity, message, span, positions, related } = finding;
  return {
    code,
    severity,
    message,
    uri: name(finding.uri),
    span,
    positions,
    related: related.map((each) => ({ ...each, uri: name(each.uri) })),
    get fixes() {
      return fixesOf(finding).map((fix) => ({
        ...fix,
        edits: fix.edits.map((edit) => ({ ...edit, uri: name(edit.uri) })),
      }));
    },
  };
}

/** A chart once its safe fixes are made; its files have them too. @throws {Unreadable} */
async function fixed(charts: Charts, found: OpenedChart, host: Host): Promise<OpenedChart> {
  const { opened, made } = await charts.fix(found);
  for (const { line, finding, fix } of made)
    host.err(`${printable(opened.name(finding.uri))}:${line + 1}: ${printable(fix.title)}\n`);
  return opened;
}

/** Whether a finding is not there at the revision of `--new-since`; a chart that is not there either has only new ones. @throws {Unreadable} */
async function newSince(
  args: Arguments,
  { chart, name }: OpenedChart,
  host: Host,
): Promise<(finding: Finding) => boolean> {
  const revision = args.text('new-since');
  if (revision === undefined) return () => true;
  const file = name(chart.files[0].uri);
  const before = await chartAt(revision, file, todayOf(args, host));
  if (!before) return () => true;
  const added = new Set(diff(before, chart).findings.added);
  return (finding) => added.has(finding);
}

function atMost(args: Arguments): number {
  const typed = args.text('max-warnings') ?? '0';
  if (!/^\d+$/.test(typed)) throw new Misuse(`--max-warnings takes a number, not "${typed}".`);
  return Number(typed);
}
