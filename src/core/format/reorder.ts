import type { MapNode, Pair } from '../syntax';
import type { Replacement, Span } from '../text';
import { applyEdits } from '../text';

/** Writes the pairs of a map in another order, with edits inside them applied; undefined if they cannot be moved. @param order indexes of the pairs */
export function reorder(
  text: string,
  map: MapNode,
  order: readonly number[],
  inside: readonly Replacement[],
): Replacement | undefined {
  const parts = map.flow ? flowParts(text, map.pairs) : blockParts(text, map.pairs);
  if (!parts) return undefined;
  const first = order.findIndex((from, to) => from !== to);
  const last = order.findLastIndex((from, to) => from !== to);
  const span = { start: parts[first]!.start, end: parts[last]!.end };
  const moved = (from: number): string => textOf(text, parts[from]!, inside);
  const slots = order.slice(first, last + 1);
  if (map.flow) {
    const between = (to: number): string => (to === first ? '' : text.slice(parts[to - 1]!.end, parts[to]!.start));
    return { span, text: slots.map((from, i) => between(first + i) + moved(from)).join('') };
  }
  return inLines(text, map.pairs, { span, isFirst: first === 0, texts: slots.map(moved) });
}

/** The text of a part with the edits inside it applied. */
function textOf(text: string, part: Span, edits: readonly Replacement[]): string {
  const own = edits.filter(({ span }) => part.start <= span.start && span.end <= part.end);
  return applyEdits(
    text.slice(part.start, part.end),
    own.map((edit) => ({ ...edit, span: { start: edit.span.start - part.start, end: edit.span.end - part.start } })),
  );
}

function flowParts(text: string, pairs: readonly Pair[]): Span[] | undefined {
  const parts = pairs.map(({ key, value }) => ({ start: key.span.start, end: Math.max(key.span.end, value.span.end) }));
  const isListed = parts.every(({ start }, i) => i === 0 || /^\s*,\s*$/.test(text.slice(parts[i - 1]!.end, start)));
  return isListed ? parts : undefined;
}

/**
 * The lines of each pair: those of its key and value, the comments and blank lines above, and comments below that are indented deeper.
 * The first pair has only the comments directly above it; comments further up belong to the whole map.
 */
function blockParts(text: string, pairs: readonly Pair[]): Span[] | undefined {
  const column = columnOf(text, pairs[0]!.key.span.start);
  const heads = pairs.map(({ key: { span } }, i) => {
    const line = lineAt(text, span.start);
    if (i > 0) return leadAbove(text, line, column);
    return isBlank(text.slice(line, span.start)) ? commentsRightAbove(text, line, column) : line;
  });
  const aligned = pairs.every(
    ({ key: { span } }, i) =>
      columnOf(text, span.start) === column && (i === 0 || isBlank(text.slice(lineAt(text, span.start), span.start))),
  );
  if (!aligned) return undefined;
  const lastEnd = Math.max(pairs.at(-1)!.key.span.end, pairs.at(-1)!.value.span.end);
  const end = commentsBelow(text, lineBelow(text, Math.max(0, lastEnd - 1)), column);
  return heads.map((start, i) => ({ start, end: heads[i + 1] ?? end }));
}

interface Slots {
  readonly span: Span;
  /** Whether they start with the slot of the first pair. */
  readonly isFirst: boolean;
  /** Their new content; each a number of whole lines. */
  readonly texts: readonly string[];
}

function inLines(text: string, pairs: readonly Pair[], { span, isFirst, texts }: Slots): Replacement | undefined {
  const { start } = pairs[0]!.key.span;
  const line = lineAt(text, start);
  const lead = text.slice(line, start);
  const isBehindDash = !isBlank(lead);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  let whole = texts.map((each) => (each.endsWith('\n') ? each : each + lineBreak));
  if (isFirst) whole = [whole[0]!.replace(/^(?:[ \t]*\r?\n)+/, ''), ...whole.slice(1)];
  if (isFirst && isBehindDash) {
    const spaces = ' '.repeat(lead.length);
    if (!whole[0]!.startsWith(spaces)) return undefined;
    whole = [
      lead + whole[0]!.slice(lead.length),
      ...whole.slice(1).map((each) => (each.startsWith(lead) ? spaces + each.slice(lead.length) : each)),
    ];
    if (/^\s*#/.test(texts[0]!)) return undefined;
  }
  const joined = whole.join('');
  return { span, text: text[span.end - 1] === '\n' ? joined : joined.replace(/\r?\n$/, '') };
}

const isBlank = (line: string): boolean => line.trim() === '';
const lineAt = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
const columnOf = (text: string, at: number): number => at - lineAt(text, at);

function lineBelow(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found === -1 ? text.length : found + 1;
}

/** The column of the comment that a line consists of; undefined if it is not a comment. */
function commentColumn(text: string, line: number): number | undefined {
  const [, spaces] = /^([ \t]*)#/.exec(text.slice(line, lineBelow(text, line))) ?? [];
  return spaces?.length;
}

function commentsRightAbove(text: string, line: number, column: number): number {
  let start = line;
  while (start > 0 && commentColumn(text, lineAt(text, start - 1)) === column) start = lineAt(text, start - 1);
  return start;
}

function leadAbove(text: string, line: number, column: number): number {
  let start = line;
  for (let above = line; above > 0; ) {
    above = lineAt(text, above - 1);
    const comment = commentColumn(text, above);
    if (comment === undefined && !isBlank(text.slice(above, lineBelow(text, above)))) break;
    if (comment !== undefined && comment > column) break;
    start = above;
  }
  return start;
}

function commentsBelow(text: string, line: number, column: number): number {
  let end = line;
  while (end < text.length && (commentColumn(text, end) ?? 0) > column) end = lineBelow(text, end);
  return end;
}
