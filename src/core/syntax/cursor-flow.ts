import type { Cursor } from './cursor';
import { colonAfter, cursor, nowhere, plainEnd, quotedEnd, skipSpaces, wordIn } from './cursor-words';
import { lineEnd, nextLine } from './line';
import { MAX_NESTING } from './nesting';
import type { Path } from './path';

/** A map or list in brackets. */
interface Flow {
  readonly path: Path;
  readonly kind: 'map' | 'list';
  index: number;
  /** The key whose value is being read. */
  key: string | undefined;
  /** Whether there is already a word where the next one would be. */
  full: boolean;
}

const DELIMITERS = ',[]{}';

/**
 * Reads the content of brackets, up to the cursor or the end of the outer bracket.
 * @param column brackets that are still open where a line starts a key at this column or left of it were never closed
 * @returns the cursor's context, or the offset after the brackets
 */
export function scanFlow(text: string, start: number, offset: number, path: Path, column: number): Cursor | number {
  const open: Flow[] = [];
  const top = (): Flow => open.at(-1)!;
  const inside = (): Path =>
    top().kind === 'list'
      ? [...top().path, top().index]
      : top().key === undefined
        ? top().path
        : [...top().path, top().key!];
  const part = (): 'key' | 'value' => (top().kind === 'map' && top().key === undefined ? 'key' : 'value');
  const push = (at: number, where: Path): void =>
    void open.push({ path: where, kind: text[at] === '[' ? 'list' : 'map', index: 0, key: undefined, full: false });

  push(start, path);
  if (offset <= start) return nowhere(offset);
  let at = start + 1;
  let end = lineEnd(text, at);
  while (at <= text.length) {
    const next = skipSpaces(text, at, end);
    if (offset < next || (offset === next && (next >= end || DELIMITERS.includes(text[next]!)))) return gap();
    if (next >= end || text[next] === '#') {
      if (offset <= end) return nowhere(offset);
      at = nextLine(text, end);
      if (startsKey(text, at, column)) return at - 1;
      end = lineEnd(text, at);
      continue;
    }
    const char = text[next]!;
    at = next + 1;
    if (char === '[' || char === '{') {
      if (open.length >= MAX_NESTING) return nowhere(offset);
      const where = inside();
      top().full = true;
      push(next, where);
    } else if (char === ']' || char === '}') {
      open.pop();
      if (open.length === 0) return at;
    } else if (char === ',') {
      Object.assign(top(), { index: top().index + 1, key: undefined, full: false });
    } else if (char === ':') {
    } else {
      const found = word(next);
      if (typeof found !== 'number') return found;
      at = found;
    }
  }
  return text.length;

  /** Between words: a new one can start if there is none yet. */
  function gap(): Cursor {
    if (top().full) return nowhere(offset);
    const sign = text[offset - 1]!;
    return cursor({
      path: inside(),
      part: part(),
      word: wordIn(offset, offset),
      flow: true,
      before: sign === ',' || sign === ':' ? ' ' : '',
    });
  }

  function word(from: number): Cursor | number {
    const mark = text[from] === '"' || text[from] === "'" ? (text[from] as '"' | "'") : undefined;
    const { end: to, closed } = mark
      ? quotedEnd(text, from, end)
      : { end: plainEnd(text, from, end, DELIMITERS), closed: true };
    const colon = colonAfter(text, to, end, DELIMITERS);
    const isKey = colon !== undefined && part() === 'key';
    if (mark && offset === from) return nowhere(offset);
    if (mark && offset <= (closed ? to - 1 : end)) {
      return cursor({
        path: inside(),
        part: part(),
        word: wordIn(from + 1, closed ? to - 1 : to),
        flow: true,
        colon: isKey,
        quote: { mark, closed },
      });
    }
    if (!mark && offset <= (colon ?? skipSpaces(text, to, end))) {
      return cursor({
        path: inside(),
        part: part(),
        word: wordIn(from, Math.max(to, offset)),
        flow: true,
        colon: isKey,
      });
    }
    if (isKey) top().key = mark ? text.slice(from + 1, closed ? to - 1 : to) : text.slice(from, to);
    else top().full = true;
    return colon === undefined ? Math.max(to, from + 1) : colon + 1;
  }
}

/** Whether a line starts a key at a column or left of it. */
function startsKey(text: string, at: number, column: number): boolean {
  const line = /^([ \t]*)[^\s#[\]{},"'][^[\]{},"']*:(?:\s|$)/.exec(text.slice(at, lineEnd(text, at)));
  return line !== null && line[1]!.length <= column;
}
