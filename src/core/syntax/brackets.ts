import type { Span } from '../text';
import { skipComments } from './line';

/** The span to remove with one of several items in brackets: the item and its comma, without the comments next to it. */
export function outOfBrackets(text: string, spans: readonly Span[], index: number): Span[] {
  const { end } = spans[index]!;
  const start = startOf(text, spans, index)!;
  const before = endBefore(text, spans[index - 1]?.end, start);
  const next = startBehind(text, end, startOf(text, spans, index + 1));
  const [from, to] = before === undefined ? [start, next ?? end] : [before, end];
  if (isBare(text.slice(from, start)) && isBare(text.slice(end, to))) return [{ start: from, end: to }];
  const thing = { start, end };
  const comma = next === undefined ? commaIn(text, before ?? start, start) : commaIn(text, end, next);
  return [thing, ...(comma === undefined ? [] : [{ start: comma, end: comma + 1 }])].sort((a, b) => a.start - b.start);
}

/** The start of an item, including a tag or anchor in front of its value. */
function startOf(text: string, spans: readonly Span[], index: number): number | undefined {
  let start = spans[index]?.start;
  if (start === undefined) return undefined;
  const from = spans[index - 1]?.end ?? 0;
  for (;;) {
    let end: number = start;
    while (end > from && isSpace(text, end - 1)) end--;
    let word: number = end;
    while (word > from && !isSpace(text, word - 1) && !',[]{}'.includes(text.charAt(word - 1))) word--;
    if (end === start || word === end || word === 0 || !'&!'.includes(text.charAt(word))) return start;
    start = word;
  }
}

const isSpace = (text: string, at: number): boolean => text.charAt(at).trim() === '';

/** The end of the previous item; an alias has its place elsewhere, so the comma is used instead. */
function endBefore(text: string, end: number | undefined, start: number): number | undefined {
  if (end === undefined || (end <= start && skipComments(text, end, ',') >= start)) return end;
  return /,\s*$/.exec(text.slice(0, start))?.index;
}

/** The start of the next item, in the same way. */
const startBehind = (text: string, end: number, start: number | undefined): number | undefined =>
  start === undefined || start >= end ? start : end + (/^\s*,\s*/.exec(text.slice(end))?.[0].length ?? 0);

/** Whether there is no comment between two items. */
const isBare = (gap: string): boolean => !/\s#/.test(gap);

function commaIn(text: string, from: number, to: number): number | undefined {
  const comma = text
    .slice(from, to)
    .replace(/(?<=\s)#.*/g, (comment) => ' '.repeat(comment.length))
    .indexOf(',');
  return comma === -1 ? undefined : from + comma;
}
