import type { Piece, Row } from './row';
import { gapBetween } from './spacing';

/** A line in its target form. */
export interface Line {
  readonly row: Row;
  /** The number of spaces it starts with. */
  indent: number;
  /** The separators in front of each of its pieces except the first. */
  readonly gaps: string[];
}

export const lineOf = (text: string, row: Row, indent: number): Line => ({
  row,
  indent,
  gaps: row.pieces.slice(1).map((piece, index) => {
    const before = row.pieces[index]!;
    return gapBetween(before, piece, text.slice(before.end, piece.start));
  }),
});

/** The comment after the content of a line. */
export const trailingComment = ({ pieces }: Row): Piece | undefined =>
  pieces.length > 1 && pieces.at(-1)!.kind === 'comment' ? pieces.at(-1) : undefined;

/** The column after the content of a line, without its comment. */
export function contentEnd({ row: { pieces }, indent, gaps }: Line): number {
  const content = pieces.at(-1)?.kind === 'comment' ? pieces.slice(0, -1) : pieces;
  return content.reduce(
    (column, { start, end }, index) => column + (index > 0 ? gaps[index - 1]!.length : 0) + end - start,
    indent,
  );
}
