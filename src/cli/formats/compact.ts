import type { PlacedFinding } from '../report';
import { findingsOf } from '../report';
import type { Format } from './format';
import { lineAndColumn } from './line-and-column';
import { printable } from './printable';

/** One line a finding, as compilers print it, for editors and scripts. Lines and columns count from one. */
export const compact: Format = (report) =>
  findingsOf(report)
    .map((placed) => `${compactLine(placed)}\n`)
    .join('');

/** `file:line:column: severity rule message` */
export function compactLine({
  finding: { code, severity, message, uri, span },
  file: { lines },
}: PlacedFinding): string {
  const file = uri === '-' ? '<stdin>' : uri;
  return printable(`${file}:${lineAndColumn(lines, span.start)}: ${severity} ${code} ${message}`);
}
