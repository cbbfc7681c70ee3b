import type { Span } from '../text';
import { skipComments } from './line';

/** What goes where one of several things in brackets goes: the thing and the comma that only it needs, and none of the comments beside it. */
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

/** Where a thing starts, with what YAML lets stand in front of a value: a name for it, and its kind. */
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

/** Where the thing before ends; one that is repeated by its name has its place elsewhere, so that the comma has to do. */
function endBefore(text: string, end: number | undefined, start: number): number | undefined {
  if (end === undefined || (end <= start && skipComments(text, end, ',') >= start)) return end;
  return /,\s*$/.exec(text.slice(0, start))?.index;
}

/** Where the thing behind begins, in the same way. */
const startBehind = (text: string, end: number, start: number | undefined): number | undefined =>
  start === undefined || start >= end ? start : end + (/^\s*,\s*/.exec(text.slice(end))?.[0].length ?? 0);

/** Whether there is no comment between two things. */
const isBare = (gap: string): boolean => !/\s#/.test(gap);

function commaIn(text: string, from: number, to: number): number | undefined {
  const comma = text
    .slice(from, to)
    .replace(/(?<=\s)#.*/g, (comment) => ' '.repeat(comment.length))
    .indexOf(',');
  return comma === -1 ? undefined : from + comma;
}
