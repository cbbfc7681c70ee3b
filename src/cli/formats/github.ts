import type { Severity } from '../../core/text';
import { findingsOf } from '../report';
import type { Format } from './format';
import { steerless } from './printable';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** Workflow commands, which GitHub shows as annotations in a pull request. */
export const github: Format = (report) => {
  const findings = findingsOf(report).map(({ finding: { code, severity, message, uri, span }, file: { lines } }) => {
    const { start, end } = lines.range(span);
    const columns = start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {};
    return annotation(
      LEVELS[severity],
      { file: uri, line: start.line + 1, endLine: end.line + 1, ...columns, title: code },
      message,
    );
  });
  const failures = report.failures.map(({ file, message }) =>
    annotation('error', { file, title: 'unreadable' }, message),
  );
  return [...findings, ...failures].join('');
};

function annotation(level: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${level} ${written.join(',')}::${data(message)}\n`;
}

const data = (text: string): string =>
  steerless(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
