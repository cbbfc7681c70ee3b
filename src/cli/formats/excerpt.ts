import type { Lines, Span } from '../../core/text';
import { columns, printable } from './printable';

/** How much of a line is shown before and behind the start of what it is about. */
const BEFORE = 80;
const BEHIND = 80;

/** A line of a text, with what a span covers in it underlined. */
export interface Excerpt {
  readonly source: string;
  readonly underline: string;
}

/** The line that a span starts on, cut to what surrounds it where the line is long. */
export function excerpt(text: string, lines: Lines, span: Span): Excerpt {
  const { line } = lines.at(span.start);
  const lineStart = lines.offset({ line, character: 0 });
  const lineEnd = lines.lineEnd(line);
  const indent = /^[ \t]*/.exec(text.slice(lineStart, span.start))![0].length;
  const from = Math.max(lineStart + indent, span.start - BEFORE);
  const to = Math.min(lineEnd, Math.max(span.start + BEHIND, Math.min(span.end, span.start + 2 * BEHIND)));
  const before = `${from > lineStart + indent ? '…' : ''}${printable(text.slice(from, span.start))}`;
  const covered = printable(text.slice(span.start, Math.min(span.end, to)));
  const behind = `${printable(text.slice(Math.min(span.end, to), to))}${to < lineEnd ? '…' : ''}`;
  return {
    source: before + covered + behind,
    underline: ' '.repeat(columns(before)) + '^'.repeat(Math.max(1, columns(covered))),
  };
}
