import { blockText } from './block-text';
import type { BlockText } from './block-text';
import type { Level } from './level';
import { leadOf } from './row';
import type { Piece, Row } from './row';

/** How far what belongs to a key or a dash stands behind it. */
export const STEP = 2;

/** A column as it is, and as it shall be. */
type Move = Pick<Level, 'column' | 'target'>;

const MARGIN: Move = { column: 0, target: 0 };

/**
 * The column that each line of an entry shall begin in; undefined where its structure is none that charts have.
 * @param positionsColumn where the keys of positions shall stand
 */
export function layOut(text: string, rows: readonly Row[], positionsColumn: number): readonly number[] | undefined {
  const isPosition = rows[0]?.entry.kind === 'position';
  const levels: Level[] = isPosition ? [{ ...MARGIN, kind: 'map', inside: positionsColumn }] : [];
  /** Where the values go on below whose brackets are open. */
  const brackets: number[] = [];
  const targets: number[] = [];
  let comments: number[] = [];
  /** How far the last line moves that is no text going on. */
  let shift = 0;
  let block: BlockText = { shift: 0, column: 0 };

  const owner = (): Level | undefined => levels.at(-1);
  const inside = (): number => owner()?.inside ?? 0;

  function enter(kind: Level['kind'], column: number): Level {
    let top = owner();
    while (top && (top.column > column || (top.column === column && top.kind === 'list' && kind === 'map'))) {
      levels.pop();
      top = owner();
    }
    if (top?.column === column && top.kind === kind) return top;
    const target = inside();
    const level: Level = { kind, column, target, inside: target + STEP };
    levels.push(level);
    return level;
  }

  /** Takes in the keys and dashes of a line. @returns its column, and that of the value which may go on below it */
  function place(row: Row): { target: number; base: number } | undefined {
    const { pieces } = row;
    let target: number | undefined;
    for (const [index, piece] of pieces.entries()) {
      const column = piece.start - row.start;
      if (piece.kind === 'dash') {
        const level = enter('list', column);
        target ??= level.target;
      } else if (isKey(pieces, index)) {
        const level = enter('map', column);
        return { target: target ?? level.target, base: level.target };
      } else if (piece.kind === 'mark' || piece.kind === 'directive') {
        if (pieces[index + 1] && pieces[index + 1]!.kind !== 'comment') return undefined;
        levels.length = 0;
        return { target: 0, base: 0 };
      } else if (piece.kind === 'question' || piece.kind === 'colon' || piece.kind === 'stray') {
        return undefined;
      } else if (target === undefined) {
        while (owner() && owner()!.column >= column) levels.pop();
        return { target: inside(), base: inside() };
      } else break;
    }
    return { target: target ?? 0, base: inside() };
  }

  function placeInBrackets({ pieces }: Row): number {
    const content = pieces.findIndex(({ kind }) => kind !== 'close');
    const closers = content === -1 ? pieces.length : content;
    if (closers === 0) return brackets.at(-1)! + STEP;
    const least = brackets.length === 1 ? (owner()?.target ?? 0) : inside();
    return Math.max(brackets.at(-closers) ?? 0, least);
  }

  function placeText(index: number): number {
    const row = rows[index]!;
    const isEmpty = row.pieces.length === 0;
    if (row.goesOn !== 'body') return isEmpty ? 0 : Math.max(leadOf(row) + shift, inside());
    if (rows[index - 1]?.goesOn !== 'body') block = blockText(text, rows, index, owner());
    const target = leadOf(row) + block.shift;
    return isEmpty && target <= block.column ? 0 : target;
  }

  /** Comments stand where that stands which they line up with: the line below, or what they are in. */
  function placeComments(around: readonly Level[], below?: Move): void {
    for (const index of comments) {
      const column = leadOf(rows[index]!);
      const candidates: Move[] = [...(below ? [below] : []), ...around.toReversed(), MARGIN];
      targets[index] = candidates.reduce((a, b) => (Math.abs(b.column - column) < Math.abs(a.column - column) ? b : a)).target;
    }
    comments = [];
  }

  for (const [index, row] of rows.entries()) {
    const first = row.pieces[0];
    let base = 0;
    if (row.goesOn) {
      base = targets[index] = placeText(index);
    } else if (!first) {
      targets[index] = 0;
    } else if (brackets.length > 0) {
      base = targets[index] = placeInBrackets(row);
    } else if (first.kind === 'comment') {
      comments.push(index);
    } else {
      const around = [...levels];
      const placed = place(row);
      if (!placed) return undefined;
      targets[index] = placed.target;
      base = placed.base;
      if (comments.length > 0) placeComments(around, { column: leadOf(row), target: placed.target });
    }
    if (first && !row.goesOn) shift = (targets[index] ?? 0) - leadOf(row);
    for (const { kind } of row.pieces) {
      if (kind === 'open') brackets.push(base);
      else if (kind === 'close') brackets.pop();
    }
  }
  placeComments(levels);
  return targets;
}

/** Whether a key with its colon begins at a piece. */
export function isKey(pieces: readonly Piece[], index: number): boolean {
  let at = index;
  while (pieces[at]?.kind === 'name') at++;
  const kind = pieces[at]?.kind;
  return (kind === 'plain' || kind === 'quoted' || kind === 'alias') && pieces[at + 1]?.kind === 'colon';
}
