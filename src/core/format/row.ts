import type { Entry, Token, TokenKind } from '../syntax';
import { tokensOf } from '../syntax';
import type { Span } from '../text';

/** A piece of one line without insignificant spaces: a token, or its part in this line. */
export interface Piece extends Span {
  readonly kind: TokenKind;
}

/** One line of a chart. All offsets are counted from the start of the chart. */
export interface Row {
  readonly entry: Entry;
  /** Its first character, its line break (or the end of the text), and the line below. */
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly pieces: readonly Piece[];
  /** The kind of text that continues from the line above; an empty line can be part of one too. */
  readonly goesOn: TokenKind | undefined;
}

/** The spaces in front of a line. */
export const leadOf = ({ start, end, pieces }: Row): number => (pieces[0]?.start ?? end) - start;

/** The lines of an entry that starts at `start`; undefined if it cannot be tokenized. */
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
  const add = (kind: TokenKind, from: number, to: number): void => {
    if (from < to) pieces.push({ kind, start: start + from, end: start + to });
  };
  const addLines = ({ kind, start: from, end }: Token): void => {
    const source = text.slice(from, end);
    let isRest = kind === 'body';
    let at = 0;
    for (let found = source.indexOf('\n'); found !== -1; found = source.indexOf('\n', at)) {
      const lineEnd = source[found - 1] === '\r' ? found - 1 : found;
      if (isRest) goesOn = kind;
      add(
        kind,
        from + (isRest ? firstWord(source, at, lineEnd) : at),
        from + (kind === 'body' ? lineEnd : lastWord(source, at, lineEnd)),
      );
      endRow(from + lineEnd, from + found + 1);
      at = found + 1;
      isRest = true;
    }
    if (isRest && at < source.length) goesOn = kind;
    add(kind, from + (isRest ? firstWord(source, at, source.length) : at), end);
  };

  const tokens = tokensOf(text);
  if ((tokens.at(-1)?.end ?? 0) !== text.length) return undefined;
  for (const token of tokens) {
    if (token.kind === 'bom') rowStart = token.end;
    else if (token.kind === 'newline') endRow(token.start, token.end);
    else if (token.kind === 'comment') add('comment', token.start, lastWord(text, token.start, token.end));
    else if (token.kind !== 'space') addLines(token);
  }
  if (rowStart < text.length) endRow(text.length, text.length);
  return rows;
}

/** The same with each line as one piece, for an entry that must not change. */
export function unreadRows(entry: Entry, start: number): Row[] {
  const { text } = entry;
  const rows: Row[] = [];
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from);
    const next = found === -1 ? text.length : found + 1;
    const end = found === -1 ? next : text[found - 1] === '\r' ? found - 1 : found;
    const word = firstWord(text, from, end);
    const kind = text[word] === '#' ? 'comment' : 'stray';
    const pieces: Piece[] = word < end ? [{ kind, start: start + word, end: start + end }] : [];
    rows.push({ entry, start: start + from, end: start + end, next: start + next, pieces, goesOn: undefined });
    from = next;
  }
  return rows;
}

/** The start of the first word in a span. */
function firstWord(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (text[at] === ' ' || text[at] === '\t')) at++;
  return at;
}

/** The end of the text in a span, without trailing spaces; spaces after a backslash belong to it. */
function lastWord(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return text[end - 1] === '\\' ? to : end;
}
