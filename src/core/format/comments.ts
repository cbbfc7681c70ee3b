import type { Line } from './line';
import { contentEnd, trailingComment } from './line';
import { leadOf } from './row';

/** A comment after the content of a line, or on a separate line below such a comment and in its column. */
interface Note {
  readonly line: Line;
  readonly column: number;
  /** The number of spaces in front of it; 0 for a comment on a separate line. */
  readonly gap: number;
  readonly isAlone: boolean;
}

/** Places the comments after content: in one column if the author aligned them, else one space after the content. */
export function placeComments(lines: readonly Line[]): void {
  let group: Note[] = [];
  let above: Note | undefined;
  for (const line of lines) {
    above = noteOf(line, above);
    if (!above) continue;
    if (group.length > 0 && group[0]!.column !== above.column) {
      placeGroup(group);
      group = [];
    }
    group.push(above);
  }
  placeGroup(group);
}

/** @param above the comment of the line above */
function noteOf(line: Line, above: Note | undefined): Note | undefined {
  const { row } = line;
  const comment = trailingComment(row);
  if (comment)
    return { line, column: comment.start - row.start, gap: comment.start - row.pieces.at(-2)!.end, isAlone: false };
  const goesOn = above !== undefined && row.pieces[0]?.kind === 'comment' && leadOf(row) === above.column;
  return goesOn ? { line, column: above.column, gap: 0, isAlone: true } : undefined;
}

/** Comments that share a column are aligned if extra spaces were used for it. */
function placeGroup(notes: readonly Note[]): void {
  const [first] = notes;
  if (!first) return;
  const isLinedUp = notes.some(({ isAlone }) => isAlone) || (notes.length > 1 && notes.some(({ gap }) => gap > 1));
  const furthest = notes.reduce(
    (column, { line, isAlone }) => (isAlone ? column : Math.max(column, contentEnd(line) + 1)),
    0,
  );
  const column = Math.max(first.column, furthest);
  for (const { line, isAlone } of notes) {
    if (isAlone) line.indent = column;
    else line.gaps[line.gaps.length - 1] = ' '.repeat(isLinedUp ? column - contentEnd(line) : 1);
  }
}
