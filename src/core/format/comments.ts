import type { Line } from './line';
import { contentEnd, trailingComment } from './line';
import { leadOf } from './row';

/** A comment behind the content of a line, or on a line of its own below such a one and in its column. */
interface Note {
  readonly line: Line;
  readonly column: number;
  /** How many blanks stand in front of it; none are counted where it stands alone. */
  readonly gap: number;
  readonly isAlone: boolean;
}

/** Places the comments behind content: in one column where the author lined them up, else one blank behind. */
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

/** @param above the note of the line above */
function noteOf(line: Line, above: Note | undefined): Note | undefined {
  const { row } = line;
  const comment = trailingComment(row);
  if (comment)
    return { line, column: comment.start - row.start, gap: comment.start - row.pieces.at(-2)!.end, isAlone: false };
  const goesOn = above !== undefined && row.pieces[0]?.kind === 'comment' && leadOf(row) === above.column;
  return goesOn ? { line, column: above.column, gap: 0, isAlone: true } : undefined;
}

/** Comments that share a column were lined up if blanks were spent on it. */
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
