import type { Severity } from '../../core/text';
import type { CheckedFile, PlacedFinding } from '../report';
import { count, findingsOf } from '../report';
import { excerpt } from './excerpt';
import type { Format } from './format';
import { lineAndColumn } from './line-and-column';
import type { Paint } from './paint';
import { painter } from './paint';
import { printable } from './printable';
import { summary } from './summary';

const COLORS: Readonly<Record<Severity, Parameters<Paint>[0]>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  hint: 'cyan',
};

/** For people at a terminal. Lines and columns count from one, as editors show them. */
export const pretty: Format = (report, { colors }) => {
  const paint = painter(colors);
  const all = findingsOf(report);
  const files = [...new Set(all.map(({ file }) => file))];
  return [
    ...files.map((file) =>
      ofFile(
        file,
        all.filter((placed) => placed.file === file),
        paint,
      ),
    ),
    ...(report.charts.length > 0 ? [`${summary(count(report), paint)}\n`] : []),
  ].join('\n');
};

function ofFile({ uri, text, lines }: CheckedFile, placed: readonly PlacedFinding[], paint: Paint): string {
  const starts = placed.map(({ finding }) => lineAndColumn(lines, finding.span.start));
  const width = { place: longest(starts), severity: longest(placed.map(({ finding }) => finding.severity)) };
  const findings = placed.map(({ finding, linesOf }, index) => {
    const { severity, code, message, span } = finding;
    const label = paint(COLORS[severity], severity.padEnd(width.severity));
    const first = `  ${starts[index]!.padStart(width.place)}  ${label}  ${paint('dim', code)}  ${printable(message)}`;
    const indent = ' '.repeat(width.place + 4);
    const { source, underline } = excerpt(text, lines, span);
    const related = finding.related.map(
      (each) =>
        `${each.uri === uri ? '' : `${printable(each.uri)}:`}${lineAndColumn(linesOf(each.uri), each.span.start)}: ${printable(each.message)}`,
    );
    const below = [paint('dim', source), paint(COLORS[severity], underline), ...related];
    return [first, ...below.map((line) => indent + line)].join('\n');
  });
  return `${paint('bold', printable(shownName(uri)))}\n${findings.join('\n')}\n`;
}

const shownName = (file: string): string => (file === '-' ? '<stdin>' : file);

const longest = (texts: readonly string[]): number => texts.reduce((most, { length }) => Math.max(most, length), 0);
