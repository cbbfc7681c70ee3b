import type { Replacement, Span } from '../text';
import type { Keyed } from './entry';
import { lineEnd, lineStart, nextLine, skipComments } from './line';
import type { Reading } from './read';

/** Whether all positions are in one pair of braces, with commas between them. */
export function inBraces({ text, place }: Reading, keyed: Keyed): boolean {
  const { end } = place({ entry: keyed.entry, span: keyedSpan(keyed) });
  return keyed.entry.kind === 'whole' && [',', '}'].includes(text.charAt(skipComments(text, end)));
}

/** The span of a key with its value in its entry. */
const keyedSpan = ({ key, value }: Keyed): Span => ({
  start: key.span.start,
  end: Math.max(key.span.end, value.span.end),
});

/**
 * The lines of a position with its comments: those directly above it, and those below it with deeper indentation.
 * In braces, only the position itself.
 */
export function blockOf(reading: Reading, keyed: Keyed): Span {
  const { text } = reading;
  const own = reading.place({ entry: keyed.entry, span: keyedSpan(keyed) });
  if (inBraces(reading, keyed)) return own;
  let start = lineStart(text, own.start);
  const indent = own.start - start;
  const isComment = (at: number, deep: (by: number) => boolean): boolean => {
    const [, space = '', mark] = /^([ \t]*)(#?)/.exec(text.slice(at, lineEnd(text, at)))!;
    return mark === '#' && deep(space.length);
  };
  while (start > 0 && isComment(lineStart(text, start - 1), (by) => by === indent)) start = lineStart(text, start - 1);
  let end = nextLine(text, own.end);
  for (let at = end; at < text.length; at = nextLine(text, at)) {
    if (isComment(at, (by) => by > indent)) end = nextLine(text, at);
    else if (!isBlank(text, at)) break;
  }
  return { start, end };
}

/** Removes a position with its comments; after the last one, only `{}` is left. */
export function removeBlock(reading: Reading, keyed: Keyed): Replacement[] {
  const { text, positions, head } = reading;
  const { start, end } = blockOf(reading, keyed);
  if (inBraces(reading, keyed)) return [{ span: withComma(reading, keyed, { start, end }), text: '' }];
  const line = start > 0 ? text.slice(lineStart(text, start - 1), start).trim() : '';
  let [from, to] = [start, end];
  if (line === '' || /^positions\s*:/.test(line)) while (to < text.length && isBlank(text, to)) to = nextLine(text, to);
  if (to === text.length) while (from > 0 && isBlank(text, lineStart(text, from - 1))) from = lineStart(text, from - 1);
  const removed = { span: { start: from, end: to }, text: '' };
  const section = head.find(({ key }) => key.text === 'positions');
  if (positions.length > 1 || !section) return [removed];
  const colon = text.indexOf(':', reading.place({ entry: section.entry, span: section.key.span }).end) + 1;
  return [{ span: { start: colon, end: colon }, text: ' {}' }, removed];
}

/** A position in braces with its comma; comments around it are left alone. */
function withComma({ text, positions, place }: Reading, keyed: Keyed, { start, end }: Span): Span {
  const [comma] = /^\s*,[ \t]*/.exec(text.slice(end)) ?? [];
  if (comma !== undefined) {
    const behind = end + comma.length;
    const alone =
      text.slice(lineStart(text, start), start).trim() === '' && text.slice(behind, lineEnd(text, behind)) === '';
    return alone ? { start: lineStart(text, start), end: nextLine(text, behind) } : { start, end: behind };
  }
  const before = positions[positions.indexOf(keyed) - 1];
  const from = before && place({ entry: before.entry, span: keyedSpan(before) }).end;
  return { start: from !== undefined && /^\s*,\s*$/.test(text.slice(from, start)) ? from : start, end };
}

const isBlank = (text: string, at: number): boolean => text.slice(at, lineEnd(text, at)).trim() === '';

/** A position to write: its id and its keys, each as YAML that fits on one line. */
export interface NewBlock {
  readonly id: string;
  readonly keys: readonly string[];
}

/** Writes a position before or after another one, in the style of that one. */
export function insertBlock(
  reading: Reading,
  neighbor: Keyed,
  where: 'before' | 'after',
  { id, keys }: NewBlock,
): Replacement {
  const { text } = reading;
  const { start, end } = blockOf(reading, neighbor);
  const key = reading.place({ entry: neighbor.entry, span: neighbor.key.span });
  const inLine = `${id}: {${keys.join(', ')}}`;
  if (inBraces(reading, neighbor)) {
    return where === 'before'
      ? { span: { start, end: start }, text: `${inLine}, ` }
      : { span: { start: end, end }, text: `, ${inLine}` };
  }
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = text.slice(lineStart(text, key.start), key.start).replace(/\S/g, ' ');
  const isFlow = neighbor.value.kind === 'map' && neighbor.value.flow;
  const lines = isFlow
    ? [indent + inLine]
    : [`${indent}${id}:`, ...keys.map((each) => `${indent}${inner(reading, neighbor, indent)}${each}`)];
  const block = lines.map((line) => line + newline).join('');
  const apart = !isFlow && (isBlankAbove(text, start) || (end < text.length && isBlank(text, end)));
  if (where === 'before') return { span: { start, end: start }, text: block + (apart ? newline : '') };
  const broken = text[end - 1] === '\n';
  return {
    span: { start: end, end },
    text: broken ? (apart ? newline : '') + block : newline + block.slice(0, -newline.length),
  };
}

const isBlankAbove = (text: string, start: number): boolean => start > 0 && isBlank(text, lineStart(text, start - 1));

/** The indentation of a position's keys relative to its id. */
function inner({ text, place }: Reading, { entry, value }: Keyed, indent: string): string {
  const first = value.kind === 'map' && !value.flow ? value.pairs[0] : undefined;
  const start = first && place({ entry, span: first.key.span }).start;
  const column = start === undefined ? 0 : start - lineStart(text, start);
  return ' '.repeat(column > indent.length ? column - indent.length : 2);
}

/** Writes comments above a position. @param lines without their `#` */
export function commentAbove(reading: Reading, keyed: Keyed, lines: readonly string[]): Replacement {
  const { text } = reading;
  const { start } = reading.place({ entry: keyed.entry, span: keyed.key.span });
  const before = text.slice(lineStart(text, start), start);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = ' '.repeat(before.trim() === '' ? before.length : 2);
  const comments = lines.map((line) => `# ${line}${newline}${indent}`).join('');
  return { span: { start, end: start }, text: /\S$/.test(before) ? newline + indent + comments : comments };
}
