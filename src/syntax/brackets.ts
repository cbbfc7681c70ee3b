import type { Span } from '../text';

/** What goes where one of several things in brackets goes: the thing and the comma that only it needs, and none of the comments beside it. */
export function outOfBrackets(text: string, spans: readonly Span[], index: number): Span[] {
  const { start, end } = spans[index]!;
  const before = spans[index - 1]?.end;
  const next = spans[index + 1]?.start;
  const [from, to] = before === undefined ? [start, next ?? end] : [before, end];
  if (isBare(text.slice(from, start)) && isBare(text.slice(end, to))) return [{ start: from, end: to }];
  const thing = { start, end };
  const comma = next === undefined ? commaIn(text, before ?? start, start) : commaIn(text, end, next);
  return [thing, ...(comma === undefined ? [] : [{ start: comma, end: comma + 1 }])].sort((a, b) => a.start - b.start);
}

/** Whether nothing is said between two things. */
const isBare = (gap: string): boolean => /^[\s,]*$/.test(gap);

function commaIn(text: string, from: number, to: number): number | undefined {
  const comma = text.slice(from, to).replace(/(?<=\s)#.*/g, (comment) => ' '.repeat(comment.length)).indexOf(',');
  return comma === -1 ? undefined : from + comma;
}
