import type { Entry, Reading } from '../syntax';
import type { Replacement } from '../text';
import { isBlank, removeBlankLines, separatePositions } from './blank-lines';
import { placeComments } from './comments';
import { layOut } from './layout';
import { STEP } from './levels';
import type { Line } from './line';
import { lineOf } from './line';
import type { Row } from './row';

/** The whitespace edits that format a chart, except for skipped entries; entries without a known layout are added to those. */
export function draft(reading: Reading, rows: ReadonlyMap<Entry, readonly Row[]>, left: Set<Entry>): Replacement[] {
  const { text, entries } = reading;
  const column = positionsColumn(entries, left);
  const lines = entries.flatMap((entry): Line[] => {
    const own = rows.get(entry)!;
    const targets = left.has(entry) ? undefined : layOut(text, own, column);
    if (!targets) left.add(entry);
    return own.map((row, index) => lineOf(text, row, targets?.[index] ?? 0));
  });
  const isLeft = ({ row }: Line): boolean => left.has(row.entry);
  const inOrder = lines.filter((line) => !isLeft(line));
  placeComments(inOrder);
  return [
    ...inOrder.flatMap((line) => (isBlank(line) ? [] : blanksIn(text, line))),
    ...removeBlankLines(text, lines, isLeft),
    ...separatePositions(text, lines, positionStarts(reading, lines), isLeft),
    ...lastLineBreak(text, lines, isLeft),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** Positions share one column, so none of them moves as long as one cannot be moved. */
function positionsColumn(entries: readonly Entry[], left: ReadonlySet<Entry>): number {
  const inSection = entries.filter(({ kind }) => kind === 'position' || kind === 'stray');
  const first = inSection.find(({ positions }) => positions.length > 0);
  if (!first || !inSection.some((entry) => left.has(entry))) return STEP;
  const { start } = first.positions[0]!.key.span;
  return start - (first.text.lastIndexOf('\n', start - 1) + 1);
}

function blanksIn(text: string, { row, indent, gaps }: Line): Replacement[] {
  const { pieces } = row;
  const edits: Replacement[] = [];
  const put = (start: number, end: number, spaces: string): void => {
    if (text.slice(start, end) !== spaces) edits.push({ span: { start, end }, text: spaces });
  };
  put(row.start, pieces[0]?.start ?? row.end, ' '.repeat(indent));
  for (const [index, gap] of gaps.entries()) put(pieces[index]!.end, pieces[index + 1]!.start, gap);
  if (pieces.length > 0) put(pieces.at(-1)!.end, row.end, '');
  return edits;
}

/** The lines that start with the id of a position, in order. */
function positionStarts(reading: Reading, lines: readonly Line[]): number[] {
  const ids = new Set(reading.positions.map(({ entry, key }) => reading.place({ entry, span: key.span }).start));
  return lines.flatMap(({ row: { pieces } }, index) => (pieces[0] && ids.has(pieces[0].start) ? [index] : []));
}

function lastLineBreak(text: string, lines: readonly Line[], isLeft: (line: Line) => boolean): Replacement[] {
  const last = lines.at(-1);
  if (!last || isLeft(last) || last.row.end < last.row.next || last.row.pieces.length === 0) return [];
  const above = lines.at(-2)?.row;
  return [{ span: { start: text.length, end: text.length }, text: above ? text.slice(above.end, above.next) : '\n' }];
}
