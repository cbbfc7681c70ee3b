import type { Replacement } from '../text';
import type { Line } from './line';

/** Whether a line is blank and not part of a text. */
export const isBlank = ({ row }: Line): boolean => row.pieces.length === 0 && !row.goesOn;
const isComment = ({ row }: Line): boolean => row.pieces[0]?.kind === 'comment';

/** Reduces several blank lines to one, and removes those at either end of the chart. */
export function removeBlankLines(text: string, lines: readonly Line[], isLeft: (line: Line) => boolean): Replacement[] {
  const last = lines.findLastIndex((line) => !isBlank(line));
  const edits: Replacement[] = [];
  for (let index = 0; index < lines.length; index++) {
    const first = index;
    while (lines[index] && isBlank(lines[index]!) && !isLeft(lines[index]!)) index++;
    if (first === index) continue;
    const isOneKept = first > 0 && first < last && !isBlank(lines[first - 1]!);
    const { start, end, next } = lines[first]!.row;
    const span = { start: isOneKept && start === end ? next : start, end: lines[index - 1]!.row.next };
    const kept = isOneKept && start < end ? text.slice(end, next) : '';
    if (text.slice(span.start, span.end) !== kept) edits.push({ span, text: kept });
  }
  return edits;
}

/**
 * Adds a blank line between two positions of several lines each if there is none.
 * @param starts the lines of the positions' ids
 */
export function separatePositions(
  text: string,
  lines: readonly Line[],
  starts: readonly number[],
  isLeft: (line: Line) => boolean,
): Replacement[] {
  const ends = starts.map((start, index) => lastContent(lines, start, starts[index + 1] ?? lines.length));
  return starts.slice(1).flatMap((start, index) => {
    const above = ends[index]!;
    if (above === starts[index] || ends[index + 1] === start) return [];
    const between = lines.slice(above + 1, start);
    if (between.some(isBlank) || isLeft(lines[above]!) || isLeft(lines[start]!) || keepsBlankLines(text, lines, above))
      return [];
    let head = start;
    while (head - 1 > above && isComment(lines[head - 1]!) && lines[head - 1]!.indent === lines[start]!.indent) head--;
    const { end, next } = lines[head - 1]!.row;
    return [{ span: { start: end, end }, text: text.slice(end, next) }];
  });
}

function lastContent(lines: readonly Line[], start: number, end: number): number {
  let last = end - 1;
  while (last > start && (isBlank(lines[last]!) || isComment(lines[last]!))) last--;
  return last;
}

/** Whether blank lines below a line are part of its text: a text that starts with `|+` or `>+`. */
function keepsBlankLines(text: string, lines: readonly Line[], index: number): boolean {
  let at = index;
  while (lines[at]?.row.goesOn === 'body') at--;
  const header = at < index ? lines[at]?.row.pieces.find(({ kind }) => kind === 'header') : undefined;
  return header !== undefined && text.slice(header.start, header.end).includes('+');
}
