import { rulePage } from '../../core/rules';
import { markdownCell, SEVERITIES } from '../../core/text';
import type { PlacedFinding } from '../report';
import { count, findingsOf } from '../report';
import type { Format, FormatOptions } from './format';
import { lineAndColumn } from './line-and-column';
import { painter } from './paint';
import { steerless } from './printable';
import { summary } from './summary';

/** How long the tables get, in characters: a comment on GitHub takes 65,536, and a job summary more. */
const MAX_LENGTH = 60_000;

/** A job summary or a comment: the worst findings first, with links to lines where the program runs in a pipeline. */
export const markdown: Format = (report, options) => {
  const failures = report.failures.map(
    ({ file, message }) => `| unreadable | ${markdownCell(message)} | ${markdownCell(file)} | |`,
  );
  const findings = findingsOf(report)
    .sort((one, other) => SEVERITIES.indexOf(one.finding.severity) - SEVERITIES.indexOf(other.finding.severity))
    .map((placed) => row(placed, options));
  const rows = [...failures, ...findings];
  const shown = fitting(rows);
  const more = rows.length - shown.length;
  return steerless(
    [
      `### Org charts\n\n${summary(count(report), painter(false))}\n`,
      ...(rows.length > 0 ? [`\n| | Problem | Where | Rule |\n|---|---|---|---|\n${shown.join('')}`] : []),
      ...(more > 0 ? [`\n_${more} more. Run \`orgchart check\` to see all of them._\n`] : []),
    ].join(''),
  );
};

function fitting(rows: readonly string[]): string[] {
  const shown: string[] = [];
  let length = 0;
  for (const each of rows) {
    length += each.length + 1;
    if (length > MAX_LENGTH) break;
    shown.push(`${each}\n`);
  }
  return shown;
}

function row({ finding, file: { lines } }: PlacedFinding, { pathOf, linkOf }: FormatOptions): string {
  const { code, severity, message, uri, span } = finding;
  const place = markdownCell(`${uri}:${lineAndColumn(lines, span.start)}`);
  const path = pathOf(uri);
  const link = path === undefined ? undefined : linkOf(path, lines.at(span.start).line + 1);
  const where = link === undefined ? place : `[${place}](${link})`;
  return `| ${severity} | ${markdownCell(message)} | ${where} | [\`${code}\`](${rulePage(code)}) |`;
}
