import type { Cursor } from './cursor';
import { scanFlow } from './cursor-flow';
import { colonAfter, cursor, nowhere, plainEnd, quotedEnd, skipSpaces, wordIn } from './cursor-words';
import { indentAt } from './cut-lines';
import { lineEnd, nextLine } from './line';
import { MAX_NESTING } from './nesting';
import type { Path } from './path';

/** A block map or block list. */
interface Block {
  readonly kind: 'map' | 'list';
  /** The column of its keys or dashes. */
  readonly column: number;
  readonly path: Path;
  /** The last key or index that was read. */
  last: string | number | undefined;
  /** Whether its value is still missing. */
  empty: boolean;
}

/**
 * Reads lines from `start` up to the cursor.
 * @param inPositions whether the lines are below `positions:`
 */
export function scanBlock(text: string, start: number, offset: number, inPositions: boolean): Cursor {
  const blocks: Block[] = inPositions ? [{ kind: 'map', column: 0, path: [], last: 'positions', empty: true }] : [];
  /** The column that a block scalar has to be right of; undefined outside one. */
  let scalarLeft: number | undefined;

  const top = (): Block | undefined => blocks.at(-1);
  const inside = (block: Block | undefined): Path =>
    block?.last === undefined ? (block?.path ?? []) : [...block.path, block.last];
  const leave = (column: number): void => {
    while (blocks.length > 0 && top()!.column > column) blocks.pop();
  };

  /** How far lines with tabs are indented: a line below a key with nothing behind it is further in, however wide tabs are. */
  const tabbed = new Map<string, number>();
  function columnOf(from: number, first: number): number {
    const indent = text.slice(from, Math.min(first, from + 200));
    if (!indent.includes('\t')) return first - from;
    const known = tabbed.get(indent);
    if (known !== undefined && blocks.some(({ column }) => column === known)) return known;
    const own = indentAt(text, from);
    const block = top();
    const column = block?.empty && own <= block.column ? block.column + 2 : own;
    tabbed.set(indent, column);
    return column;
  }

  /** Reads one line. Returns the start of the next one, or the cursor's context. */
  function line(from: number): Cursor | number {
    const end = lineEnd(text, from);
    const begins = skipSpaces(text, from, end);
    const here = offset <= end;
    const first = here && offset < begins && text[begins] === '#' ? end : begins;
    const column = columnOf(from, here && first === end ? offset : first);
    if (scalarLeft !== undefined && (column > scalarLeft || (first === end && !here)))
      return here ? nowhere(offset) : nextLine(text, end);
    if (first === end) return here ? blank(column) : nextLine(text, end);
    if (here && offset < first) return nowhere(offset);
    if (text[first] === '#') return here ? nowhere(offset) : nextLine(text, end);
    scalarLeft = undefined;
    leave(column);
    return content(first, column, end);
  }

  /** An empty line belongs to what its column aligns with. */
  function blank(column: number): Cursor {
    const deepest = top();
    leave(column);
    const block = top();
    if (!block) return cursor({ path: [], part: column === 0 ? 'key' : 'none', word: wordIn(offset, offset) });
    if (block.column < column) {
      return block === deepest && block.empty
        ? cursor({ path: inside(block), part: 'value', word: wordIn(offset, offset) })
        : nowhere(offset);
    }
    if (block.kind === 'map') return cursor({ path: block.path, part: 'key', word: wordIn(offset, offset) });
    const around = blocks.at(-2);
    if (around?.column === column) return cursor({ path: around.path, part: 'key', word: wordIn(offset, offset) });
    return cursor({
      path: [...block.path, Number(block.last) + 1],
      part: 'value',
      word: wordIn(offset, offset),
      before: '- ',
    });
  }

  /** What starts at a column: an item, a key with its value, or a word. */
  function content(at: number, column: number, end: number): Cursor | number {
    if (text[at] === '-' && (at + 1 >= end || /\s/.test(text[at + 1]!))) return item(at, column, end);
    if (top()?.kind === 'list' && top()!.column === column) blocks.pop();
    const mark = text[at];
    const bracket = mark === '[' || mark === '{';
    const keyEnd = mark === '"' || mark === "'" ? quotedEnd(text, at, end).end : plainEnd(text, at, end, '');
    const colon = bracket ? undefined : colonAfter(text, keyEnd, end);
    const fits = !bracket && top()?.kind === 'map' && top()!.column === column;
    if (colon === undefined) {
      if (fits) return word(at, keyEnd, end, { path: top()!.path, part: 'key' });
      const block = top();
      return block === undefined || block.empty
        ? value(at, end, block === undefined ? [] : inside(block), block === undefined ? 'key' : 'value')
        : skip(end);
    }
    if (offset <= keyEnd)
      return word(at, keyEnd, end, { path: fits ? top()!.path : inside(top()), part: 'key', colon: true });
    const key = text.slice(at, keyEnd);
    if (!fits) open({ kind: 'map', column, path: inside(top()), last: undefined, empty: true });
    top()!.last = mark === '"' || mark === "'" ? key.slice(1, -1) : key;
    top()!.empty = true;
    if (offset <= colon) return nowhere(offset);
    return valueBehind(colon + 1, end);
  }

  function item(at: number, column: number, end: number): Cursor | number {
    const list = top();
    if (blocks.length >= MAX_NESTING) return nowhere(offset);
    if (list?.kind === 'list' && list.column === column) {
      list.last = Number(list.last) + 1;
      list.empty = true;
    } else open({ kind: 'list', column, path: inside(list), last: 0, empty: true });
    const next = skipSpaces(text, at + 1, end);
    if (offset <= at) return nowhere(offset);
    if (offset < next || (offset === next && next >= end)) return gap(at, offset);
    if (next >= end || text[next] === '#') return skip(end);
    return content(next, column + next - at, end);
  }

  function open(block: Block): void {
    const around = top();
    if (around) around.empty = false;
    blocks.push(block);
  }

  function valueBehind(colon: number, end: number): Cursor | number {
    let at = skipSpaces(text, colon, end);
    while (at < end && (text[at] === '&' || text[at] === '!')) at = skipSpaces(text, plainEnd(text, at, end, ' '), end);
    if (offset < at || (offset === at && at >= end)) return gap(colon - 1, offset);
    if (at >= end || text[at] === '#') return skip(end);
    return value(at, end, inside(top()), 'value');
  }

  /** Directly after a colon or dash, a word needs a space in front. */
  const gap = (sign: number, to: number): Cursor =>
    cursor({ path: inside(top()), part: 'value', word: wordIn(to, to), before: to === sign + 1 ? ' ' : '' });

  function value(at: number, end: number, path: Path, part: 'key' | 'value'): Cursor | number {
    const mark = text[at]!;
    if (top()) top()!.empty = false;
    if (mark === '|' || mark === '>') {
      scalarLeft = top()?.column ?? -1;
      return offset <= end ? nowhere(offset) : nextLine(text, end);
    }
    if (mark === '[' || mark === '{') {
      const after = scanFlow(text, at, offset, path, top()?.column ?? 0);
      return typeof after === 'number' ? skip(lineEnd(text, after)) : after;
    }
    return word(at, mark === '"' || mark === "'" ? quotedEnd(text, at, end).end : plainEnd(text, at, end, ''), end, {
      path,
      part,
    });
  }

  function word(
    at: number,
    to: number,
    end: number,
    found: Pick<Cursor, 'path' | 'part'> & { colon?: boolean },
  ): Cursor | number {
    const mark = text[at];
    if (mark === '"' || mark === "'") {
      const { closed } = quotedEnd(text, at, end);
      if (offset > (closed ? to - 1 : end) || offset === at) return skip(end);
      return cursor({ ...found, word: wordIn(at + 1, closed ? to - 1 : to), quote: { mark, closed } });
    }
    return offset <= to || (offset <= end && text.slice(to, offset).trim() === '')
      ? cursor({ ...found, word: wordIn(at, Math.max(to, offset)) })
      : skip(end);
  }

  const skip = (end: number): Cursor | number => (offset <= end ? nowhere(offset) : nextLine(text, end));

  for (let at = start; ; ) {
    const next = line(at);
    if (typeof next !== 'number') return next;
    at = next;
  }
}
