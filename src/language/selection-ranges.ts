import type { Position as Cursor, SelectionRange } from 'vscode-languageserver-types';
import type { Position } from '../model';
import type { Keyed, Node, Pair } from '../syntax';
import { shift, touches } from '../text';
import type { Span } from '../text';
import type { Snapshot } from '../workspace';
import { branches } from './branches';
import { ownText } from './own-text';

/** For each cursor what a selection grows to, step by step: word, value, key with value, list, position, branch, all positions, text. */
export function selectionRanges(snapshot: Snapshot, cursors: readonly Cursor[]): SelectionRange[] {
  const last = branches(snapshot);
  return cursors.map((cursor) => {
    const offset = snapshot.lines.offset(cursor);
    return nested(snapshot, offset, [...spansAround(snapshot, offset, last)]);
  });
}

/** @param spans from the outside to the inside; what does not fit into the one before it is left out */
function nested({ lines }: Snapshot, offset: number, spans: readonly Span[]): SelectionRange {
  let range: SelectionRange | undefined;
  let outer: Span | undefined;
  for (const span of spans) {
    const isWithin = !outer || (outer.start <= span.start && span.end <= outer.end && span.end - span.start < outer.end - outer.start);
    if (!isWithin || !touches(span, offset)) continue;
    range = { range: lines.range(span), ...(range && { parent: range }) };
    outer = span;
  }
  return range ?? { range: lines.range({ start: offset, end: offset }) };
}

/** All that holds or touches an offset, from the outside to the inside. */
function* spansAround(snapshot: Snapshot, offset: number, last: ReadonlyMap<Position, Position>): Generator<Span> {
  const { text, reading, chart } = snapshot;
  yield { start: 0, end: text.length };
  const own = (position: Position): Span => reading.place(ownText(position));
  const [top] = reading.head.filter(({ key }) => key.text === 'positions');
  const bottom = chart.positions.at(-1);
  if (top && bottom) yield { start: reading.place({ entry: top.entry, span: top.key.span }).start, end: own(bottom).end };
  for (const position of chart.positions) {
    if (own(position).start > offset) break;
    const end = last.get(position);
    if (end) yield { start: own(position).start, end: own(end).end };
  }
  for (const keyed of [...reading.head, ...reading.positions]) {
    const from = reading.place({ entry: keyed.entry, span: { start: 0, end: 0 } }).start;
    if (!touches({ start: from, end: from + keyed.entry.text.length }, offset)) continue;
    for (const span of inPair(keyed, keyed, offset - from)) yield shift(span, from);
  }
}

function* inPair(keyed: Keyed, { key, value }: Pair, offset: number): Generator<Span> {
  const whole = { start: key.span.start, end: Math.max(key.span.end, value.span.end) };
  if (!touches(whole, offset)) return;
  yield whole;
  yield* inNode(keyed, touches(key.span, offset) ? key : value, offset);
}

function* inNode(keyed: Keyed, node: Node, offset: number): Generator<Span> {
  if (!touches(node.span, offset)) return;
  yield node.span;
  if (node.kind === 'scalar') yield* inWord(keyed, node.span, node.style === 'single' || node.style === 'double', offset);
  else if (node.kind === 'list') for (const item of node.items) yield* inNode(keyed, item, offset);
  else for (const pair of node.pairs) yield* inPair(keyed, pair, offset);
}

/** What stands between quotation marks, and the single word. */
function* inWord({ entry: { text } }: Keyed, { start, end }: Span, isQuoted: boolean, offset: number): Generator<Span> {
  if (isQuoted) yield { start: start + 1, end: end - 1 };
  for (const { index, 0: word } of text.slice(start, end).matchAll(/[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*/gu)) {
    const span = { start: start + index, end: start + index + word.length };
    if (touches(span, offset)) yield span;
  }
}
