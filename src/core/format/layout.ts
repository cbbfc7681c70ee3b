import type { BlockText } from './block-text';
import { blockText } from './block-text';
import type { Move } from './levels';
import { Levels, MARGIN, STEP } from './levels';
import type { Piece, Row } from './row';
import { leadOf } from './row';

/** The target column of a line, and the base column for the lines below it if brackets are still open. */
interface Placed {
  readonly target: number;
  readonly base: number;
}

/**
 * The target column of each line of an entry; undefined if its structure is not that of a chart.
 * @param positionsColumn the target column for the keys of positions
 */
export function layOut(text: string, rows: readonly Row[], positionsColumn: number): readonly number[] | undefined {
  const levels = new Levels(rows[0]?.entry.kind === 'position' ? positionsColumn : undefined);
  /** For each open bracket, the column of what it belongs to. */
  const brackets: number[] = [];
  const targets: number[] = [];
  /** Comment lines, which depend on the lines below. */
  let comments: number[] = [];
  /** The shift of the last line that does not continue a text. */
  let shift = 0;
  let block: BlockText | undefined;

  const placeComments = (around: readonly Move[]): void => {
    for (const index of comments) targets[index] = nearest(leadOf(rows[index]!), around).target;
    comments = [];
  };

  for (const [index, row] of rows.entries()) {
    const [first] = row.pieces;
    let placed: Placed = { target: 0, base: 0 };
    if (row.goesOn === 'body') {
      block ??= blockText(text, rows, index, levels.innermost);
      placed = still(placeBlockText(row, block));
    } else if (row.goesOn) {
      placed = still(first ? Math.max(leadOf(row) + shift, levels.inside) : 0);
    } else if (first && brackets.length > 0) {
      placed = still(placeInBrackets(row, brackets, levels));
    } else if (first?.kind === 'comment') {
      comments.push(index);
    } else if (first) {
      const around = comments.length > 0 ? levels.list() : [];
      const found = placeContent(row, levels);
      if (!found) return undefined;
      placed = found;
      placeComments([{ column: leadOf(row), target: placed.target }, ...around]);
    }
    targets[index] = placed.target;
    if (first && !row.goesOn) shift = placed.target - leadOf(row);
    if (row.goesOn !== 'body') block = undefined;
    for (const { kind } of row.pieces) {
      if (kind === 'open') brackets.push(placed.base);
      else if (kind === 'close') brackets.pop();
    }
  }
  placeComments(levels.list());
  return targets;
}

const still = (target: number): Placed => ({ target, base: target });

/** Registers the keys and dashes of a line. */
function placeContent({ start, pieces }: Row, levels: Levels): Placed | undefined {
  let target: number | undefined;
  for (const [index, piece] of pieces.entries()) {
    const column = piece.start - start;
    if (piece.kind === 'dash') {
      const list = levels.enter('list', column);
      target ??= list.target;
    } else if (isKey(pieces, index)) {
      const key = levels.enter('map', column);
      return { target: target ?? key.target, base: key.target };
    } else if (piece.kind === 'mark' || piece.kind === 'directive') {
      levels.clear();
      const isAlone = pieces[index + 1] === undefined || pieces[index + 1]!.kind === 'comment';
      return isAlone ? still(0) : undefined;
    } else if (piece.kind === 'question' || piece.kind === 'colon' || piece.kind === 'stray') {
      return undefined;
    } else {
      if (target === undefined) levels.enterValue(column);
      return { target: target ?? levels.inside, base: levels.inside };
    }
  }
  return { target: target ?? 0, base: levels.inside };
}

/** Closing brackets align with what they belong to, everything else is one step further in. */
function placeInBrackets({ pieces }: Row, brackets: readonly number[], levels: Levels): number {
  const content = pieces.findIndex(({ kind }) => kind !== 'close');
  const closing = content === -1 ? pieces.length : content;
  if (closing === 0) return brackets.at(-1)! + STEP;
  const least = brackets.length === 1 ? (levels.innermost?.target ?? 0) : levels.inside;
  return Math.max(brackets.at(-closing) ?? 0, least);
}

/** In a block scalar, spaces beyond its column are part of it, also in an otherwise empty line. */
function placeBlockText(row: Row, { shift, column }: BlockText): number {
  const target = leadOf(row) + shift;
  return row.pieces.length === 0 && target <= column ? 0 : target;
}

/** What a comment aligns with: the line below, or something that contains it. */
const nearest = (column: number, around: readonly Move[]): Move =>
  [...around, MARGIN].reduce((a, b) => (Math.abs(b.column - column) < Math.abs(a.column - column) ? b : a));

/** Whether a key with its colon starts at a piece. */
export function isKey(pieces: readonly Piece[], index: number): boolean {
  let at = index;
  while (pieces[at]?.kind === 'name') at++;
  const kind = pieces[at]?.kind;
  return (kind === 'plain' || kind === 'quoted' || kind === 'alias') && pieces[at + 1]?.kind === 'colon';
}
