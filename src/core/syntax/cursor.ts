import type { Span } from '../text';
import { scanBlock } from './cursor-block';
import type { Entry } from './entry';
import type { Node, Pair } from './node';
import type { Path } from './path';
import type { Reading } from './read';

/** The context of the cursor in a text that may be half typed. */
export interface Cursor {
  /** The path of the map whose key is typed, or of the value; empty in the head. */
  readonly path: Path;
  /** `none` where nothing of the chart can be typed: in comments, in block scalars, after a closed value. */
  readonly part: 'key' | 'value' | 'none';
  /** The present part of the word, without its quotation marks: what a completion replaces. On one line. */
  readonly word: Span;
  /** The quotation mark around the word, and whether it is closed. */
  readonly quote?: { readonly mark: '"' | "'"; readonly closed: boolean };
  /** Whether it is inside brackets. */
  readonly flow: boolean;
  /** Whether the key already has its colon. */
  readonly colon: boolean;
  /** The text to insert in front of a new word so that it gets its role. */
  readonly before: '' | ' ' | '- ';
}

/** The context of the cursor. Uses only indentation and brackets up to the cursor, so that it also works where nothing can be parsed. */
export function cursorAt(reading: Reading, offset: number): Cursor {
  const at = Math.max(0, Math.min(offset, reading.text.length));
  const startOf = (entry: Entry): number => reading.place({ entry, span: { start: 0, end: 0 } }).start;
  const entry = reading.entries.findLast((each) => each.kind !== 'stray' && startOf(each) <= at);
  return onOneLine(
    reading.text,
    at,
    scanBlock(reading.text, entry ? startOf(entry) : 0, at, entry?.kind === 'position'),
  );
}

/** In YAML, a lone carriage return does not end a line, but in editors it does. Their edits must stay on the line of the cursor. */
function onOneLine(text: string, at: number, cursor: Cursor): Cursor {
  const { start, end } = cursor.word;
  if (!text.slice(start, end).includes('\r')) return cursor;
  const behind = text.indexOf('\r', at);
  const word = {
    start: Math.max(start, at === 0 ? 0 : text.lastIndexOf('\r', at - 1) + 1),
    end: behind === -1 ? end : Math.min(end, behind),
  };
  return { ...cursor, word };
}

/** The value at a path, as far as it could be read; for an id that is used twice, the one at the cursor. */
export function valueAt(
  reading: Reading,
  path: Path,
  offset: number,
): { readonly node: Node; readonly entry: Entry } | undefined {
  const inPosition = path[0] === 'positions' && path.length > 1;
  const [name, rest] = inPosition ? [path[1], path.slice(2)] : [path[0], path.slice(1)];
  const named = (inPosition ? reading.positions : reading.head).filter(({ key }) => key.text === String(name));
  const start = (keyed: (typeof named)[number]): number =>
    reading.place({ entry: keyed.entry, span: keyed.key.span }).start;
  const keyed = named.findLast((each) => start(each) <= offset) ?? named[0];
  const node = keyed && below(keyed.value, rest);
  return node && { node, entry: keyed.entry };
}

const below = (node: Node, path: Path): Node | undefined =>
  path.reduce<Node | undefined>((here, step) => {
    if (here?.kind === 'list') return here.items[Number(step)];
    const pairs: readonly Pair[] = here?.kind === 'map' ? here.pairs : [];
    return pairs.findLast(({ key }) => key.text === String(step))?.value;
  }, node);
