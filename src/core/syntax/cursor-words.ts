import type { Span } from '../text';
import type { Cursor } from './cursor';

/** A cursor with default values for everything that is not given. */
export const cursor = (found: Pick<Cursor, 'path' | 'part' | 'word'> & Partial<Cursor>): Cursor => ({
  flow: false,
  colon: false,
  before: '',
  ...found,
});

/** A cursor at which nothing can be completed. */
export const nowhere = (offset: number): Cursor => cursor({ path: [], part: 'none', word: wordIn(offset, offset) });

/** The span between two offsets. */
export const wordIn = (start: number, end: number): Span => ({ start, end });

/** The first offset without a space, tab or byte-order mark. */
export function skipSpaces(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && (text[next] === ' ' || text[next] === '\t' || text[next] === '\uFEFF')) next++;
  return next;
}

/**
 * The end of the unquoted word that starts at `at`: before a comment, a colon that makes it a key, or one of `delimiters`.
 * Trailing spaces do not count.
 */
export function plainEnd(text: string, at: number, end: number, delimiters: string): number {
  let to = at;
  while (to < end && !delimiters.includes(text[to]!) && !isComment(text, to, at) && !isColon(text, to, end, delimiters))
    to++;
  while (to > at && (text[to - 1] === ' ' || text[to - 1] === '\t')) to--;
  return to;
}

/** The end of the quoted word that starts at `at`, with its closing mark; an open one ends with its line. */
export function quotedEnd(text: string, at: number, end: number): { readonly end: number; readonly closed: boolean } {
  const mark = text[at];
  for (let to = at + 1; to < end; to++) {
    if (text[to] === '\\' && mark === '"') to++;
    else if (text[to] === mark && mark === "'" && text[to + 1] === "'") to++;
    else if (text[to] === mark) return { end: to + 1, closed: true };
  }
  return { end, closed: false };
}

/** The colon that makes a word ending at `at` a key. */
export function colonAfter(text: string, at: number, end: number, delimiters = ''): number | undefined {
  const colon = skipSpaces(text, at, end);
  return colon < end && isColon(text, colon, end, delimiters) ? colon : undefined;
}

const isColon = (text: string, at: number, end: number, delimiters: string): boolean =>
  text[at] === ':' &&
  (at + 1 >= end || /\s/.test(text[at + 1]!) || (delimiters !== '' && delimiters.includes(text[at + 1]!)));

const isComment = (text: string, at: number, start: number): boolean =>
  text[at] === '#' && at > start && /\s/.test(text[at - 1]!);
