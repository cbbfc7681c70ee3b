import { tokensOf } from '../syntax';
import type { Entry, Token, TokenKind } from '../syntax';
import type { Span } from '../text';

/** What stands in one line without a blank that means nothing: a token, or as much of it as is in this line. */
export interface Piece extends Span {
  readonly kind: TokenKind;
  /** Whether it goes on from the line above. */
  readonly isRest: boolean;
}

/** One line of a chart. All offsets are counted from the start of the chart. */
export interface Row {
  readonly entry: Entry;
  /** Its first character, its line break (or the end of the text), and the line below. */
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly pieces: readonly Piece[];
  /** The kind of the text that goes on from the line above; an empty line can be part of one too. */
  readonly goesOn: TokenKind | undefined;
}

/** The blanks in front of a line. */
export const leadOf = ({ start, end, pieces }: Row): number => (pieces[0]?.start ?? end) - start;

/** The lines of an entry that stands at `start`; undefined where its tokens cannot be told. */
export function rowsOf(entry: Entry, start: number): Row[] | undefined {
  const { text } = entry;
  const rows: Row[] = [];
  let pieces: Piece[] = [];
  let rowStart = 0;
  let goesOn: TokenKind | undefined;
  const endRow = (end: number, next: number): void => {
    rows.push({ entry, start: start + rowStart, end: start + end, next: start + next, pieces, goesOn });
    pieces = [];
    rowStart = next;
    goesOn = undefined;
  };
  const add = (kind: TokenKind, from: number, to: number, isRest: boolean): void => {
    if (from < to) pieces.push({ kind, start: start + from, end: start + to, isRest });
  };
  const lines = ({ kind, start: from, end }: Token): void => {
    let isRest = kind === 'body';
    let at = from;
    for (let found = text.indexOf('\n', at); found !== -1 && found < end; found = text.indexOf('\n', at)) {
      const lineEnd = text[found - 1] === '\r' ? found - 1 : found;
      if (isRest) goesOn = kind;
      add(kind, isRest ? firstWord(text, at, lineEnd) : at, kind === 'body' ? lineEnd : lastWord(text, at, lineEnd), isRest);
      endRow(lineEnd, found + 1);
      at = found + 1;
      isRest = true;
    }
    if (isRest && at < end) goesOn = kind;
    add(kind, isRest ? firstWord(text, at, end) : at, end, isRest);
  };

  const tokens = tokensOf(text);
  if ((tokens.at(-1)?.end ?? 0) !== text.length) return undefined;
  for (const token of tokens) {
    if (token.kind === 'bom') rowStart = token.end;
    else if (token.kind === 'newline') endRow(token.start, token.end);
    else if (token.kind === 'comment') add('comment', token.start, lastWord(text, token.start, token.end), false);
    else if (token.kind !== 'space') lines(token);
  }
  if (rowStart < text.length) endRow(text.length, text.length);
  return rows;
}

/** Where the first word of a stretch begins. */
function firstWord(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (text[at] === ' ' || text[at] === '\t')) at++;
  return at;
}

/** Where the last word of a stretch ends; blanks behind a backslash belong to it. */
function lastWord(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return text[end - 1] === '\\' ? to : end;
}
