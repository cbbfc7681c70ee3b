import type { Severity } from '../../core/text';
import type { PlacedFinding } from '../report';
import { findingsOf } from '../report';
import { compactLine } from './compact';
import type { Format } from './format';
import { steerless } from './printable';

const LEVELS = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' } as const satisfies Readonly<
  Record<Severity, string>
>;
type Level = (typeof LEVELS)[Severity];

/** How many annotations of each level GitHub shows for one step; it drops the others without a word. */
const MAX_ANNOTATIONS: Readonly<Record<Level, number>> = { error: 10, warning: 10, notice: 10 };

/** The closing line is a notice too. */
const MAX_NOTICES_BEFORE_CLOSING = MAX_ANNOTATIONS.notice - 1;

/** Workflow commands, which GitHub shows as annotations in a pull request. Findings past its limit are only in the log. */
export const github: Format = (report, { pathOf }) => {
  const failures = report.failures.map(({ file, message }) => ({
    level: 'error' as const,
    command: annotation('error', { file: pathOf(file) ?? file, title: 'unreadable' }, message),
    line: `${file}: ${message}`,
  }));
  const findings = findingsOf(report).map((placed) => {
    const level = LEVELS[placed.finding.severity];
    return { level, command: findingAnnotation(level, placed, pathOf), line: compactLine(placed) };
  });
  const all = [...failures, ...findings];
  const isTooMuch = (level: Level): boolean =>
    all.filter((each) => each.level === level).length > MAX_ANNOTATIONS[level];
  const max = (['error', 'warning', 'notice'] as const).some(isTooMuch)
    ? { ...MAX_ANNOTATIONS, notice: MAX_NOTICES_BEFORE_CLOSING }
    : MAX_ANNOTATIONS;
  const count = { error: 0, warning: 0, notice: 0 };
  const shown = all.map((each) => ({ ...each, isShown: ++count[each.level] <= max[each.level] }));
  const others = shown.filter(({ isShown }) => !isShown);
  return [
    ...shown.flatMap(({ isShown, command }) => (isShown ? [command] : [])),
    ...others.map(({ line }) => logLine(line)),
    ...(others.length > 0 ? [closing(others.length)] : []),
  ].join('');
};

function findingAnnotation(
  level: Level,
  { finding, file: { lines } }: PlacedFinding,
  pathOf: (file: string) => string | undefined,
): string {
  const { code, message, uri, span } = finding;
  const { start, end } = lines.range(span);
  const columns = start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {};
  return annotation(
    level,
    { file: pathOf(uri) ?? uri, line: start.line + 1, endLine: end.line + 1, ...columns, title: code },
    message,
  );
}

const closing = (count: number): string =>
  annotation(
    'notice',
    { title: 'orgchart' },
    count === 1
      ? '1 more problem is in the log. GitHub shows 10 annotations of a kind for each step.'
      : `${count} more problems are in the log. GitHub shows 10 annotations of a kind for each step.`,
  );

function annotation(level: Level, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${level} ${written.join(',')}::${data(message)}\n`;
}

/** A line of the log that is no command, whatever a chart says: neither `::name::` at its start nor `##[name]` inside. */
const logLine = (text: string): string => `- ${steerless(text).replaceAll('##[', '## [')}\n`;

const data = (text: string): string =>
  steerless(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
