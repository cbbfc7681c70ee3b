import type { Level } from './levels';
import type { Row } from './row';
import { leadOf } from './row';

/** How far a block scalar moves, and the column of its lines; further indentation is part of the text. */
export interface BlockText {
  readonly shift: number;
  readonly column: number;
}

/** @param first the index of its first line, which is below the line with its `|` or `>` */
export function blockText(text: string, rows: readonly Row[], first: number, owner: Level | undefined): BlockText {
  const header = rows[first - 1]?.pieces.find(({ kind }) => kind === 'header');
  const digit = header && /[1-9]/.exec(text.slice(header.start, header.end))?.[0];
  if (!owner) return STILL;
  if (digit !== undefined) return { shift: owner.target - owner.column, column: owner.target + Number(digit) };
  for (let index = first; rows[index]?.goesOn === 'body'; index++) {
    if (rows[index]!.pieces.length > 0) return { shift: owner.inside - leadOf(rows[index]!), column: owner.inside };
  }
  return STILL;
}

const STILL: BlockText = { shift: 0, column: 0 };
