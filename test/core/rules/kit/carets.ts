import type { Finding } from '../../../../src/core/text';
import { Lines } from '../../../../src/core/text';

const CARETS = /^# *\^* [a-z-]+: .*(?:\r?\n|$)/gm;

/** A fixture without the comments that point at what is wrong. */
export const withoutCarets = (fixture: string): string => fixture.replace(CARETS, '');

/** A text with a comment below each finding that points at it. The `#` stands in the first column, for a caret where the finding begins there. */
export function withCarets(text: string, findings: readonly Finding[]): string {
  const lines = new Lines(text);
  const comments = new Map<number, string[]>();
  for (const { span, code, message } of findings) {
    const { line, character } = lines.at(span.start);
    const end = Math.min(span.end, lines.lineEnd(line));
    const carets = '^'.repeat(Math.max(1, end - span.start - (character === 0 ? 1 : 0)));
    const comment = `#${' '.repeat(Math.max(0, character - 1))}${carets} ${code}: ${message}\n`;
    comments.set(line, [...(comments.get(line) ?? []), comment]);
  }
  const rows = text.split(/(?<=\n)/);
  return rows
    .map((row, line) => (comments.has(line) ? row.replace(/\n?$/, '\n') + comments.get(line)!.join('') : row))
    .join('');
}
