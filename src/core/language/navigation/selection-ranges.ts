import type { Position as Cursor, SelectionRange } from 'vscode-languageserver-types';
import type { Keyed, Node, Pair } from '../../syntax';
import type { Span } from '../../text';
import { shift, touches } from '../../text';
import type { Snapshot } from '../../workspace';
import { ownText } from '../own-text';
import { branches } from './branches';

/** How a selection expands at each cursor, step by step: word, value, key with value, list, position, branch, all positions, text. */
export function selectionRanges(snapshot: Snapshot, cursors: readonly Cursor[]): SelectionRange[] {
  const wide = [{ start: 0, end: snapshot.text.length }, ...sectionOf(snapshot), ...branchesOf(snapshot)];
  const narrow = entriesOf(snapshot);
  return cursors.map((cursor) => {
    const offset = snapshot.lines.offset(cursor);
    const within = narrow
      .filter(({ span }) => touches(span, offset))
      .flatMap(({ keyed, span }) => shifted(inPair(keyed, keyed, offset - span.start), span.start));
    return nested(snapshot, offset, [...wide, ...within]);
  });
}

/** @param spans from the outside to the inside; spans that do not touch the offset or are not inside the previous one are skipped */
function nested({ lines }: Snapshot, offset: number, spans: readonly Span[]): SelectionRange {
  let range: SelectionRange | undefined;
  let outer: Span | undefined;
  for (const span of spans) {
    const isWithin =
      !outer || (outer.start <= span.start && span.end <= outer.end && span.end - span.start < outer.end - outer.start);
    if (!isWithin || !touches(span, offset)) continue;
    range = { range: lines.range(span), ...(range && { parent: range }) };
    outer = span;
  }
  return range ?? { range: lines.range({ start: offset, end: offset }) };
}

/** All positions, with the key above them. */
function sectionOf({ reading, chart }: Snapshot): Span[] {
  const top = reading.head.find(({ key }) => key.text === 'positions');
  const bottom = chart.positions.at(-1);
  return top && bottom
    ? [
        {
          start: reading.place({ entry: top.entry, span: top.key.span }).start,
          end: reading.place(ownText(bottom)).end,
        },
      ]
    : [];
}

/** Each position that has a branch, with that branch. */
function branchesOf(snapshot: Snapshot): Span[] {
  const { reading, chart } = snapshot;
  const last = branches(snapshot);
  return chart.positions.flatMap((position) => {
    const end = last.get(position);
    return end ? [{ start: reading.place(ownText(position)).start, end: reading.place(ownText(end)).end }] : [];
  });
}

/** All keys of the head and all positions, with the offsets of their entries. */
const entriesOf = ({ reading }: Snapshot): { readonly keyed: Keyed; readonly span: Span }[] =>
  [...reading.head, ...reading.positions].map((keyed) => ({
    keyed,
    span: reading.place({ entry: keyed.entry, span: { start: 0, end: keyed.entry.text.length } }),
  }));

const shifted = (spans: Iterable<Span>, by: number): Span[] => [...spans].map((span) => shift(span, by));

function* inPair(keyed: Keyed, { key, value }: Pair, offset: number): Generator<Span> {
  const whole = { start: key.span.start, end: Math.max(key.span.end, value.span.end) };
  if (!touches(whole, offset)) return;
  yield whole;
  yield* inNode(keyed, touches(key.span, offset) ? key : value, offset);
}

function* inNode(keyed: Keyed, node: Node, offset: number): Generator<Span> {
  if (!touches(node.span, offset)) return;
  yield node.span;
  if (node.kind === 'scalar')
    yield* inWord(keyed, node.span, node.style === 'single' || node.style === 'double', offset);
  else if (node.kind === 'list') for (const item of node.items) yield* inNode(keyed, item, offset);
  else for (const pair of node.pairs) yield* inPair(keyed, pair, offset);
}

/** The text between quotation marks, and the single word. */
function* inWord({ entry: { text } }: Keyed, { start, end }: Span, isQuoted: boolean, offset: number): Generator<Span> {
  if (isQuoted) yield { start: start + 1, end: end - 1 };
  for (const { index, 0: word } of text.slice(start, end).matchAll(/[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*/gu)) {
    const span = { start: start + index, end: start + index + word.length };
    if (touches(span, offset)) yield span;
  }
}
