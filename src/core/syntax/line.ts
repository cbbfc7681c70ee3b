import type { Span } from '../text';

/** The start of the line at an offset. */
export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** The end of the line, in front of its line break. */
export function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  if (found === -1) return text.length;
  return text[found - 1] === '\r' && found > at ? found - 1 : found;
}

/** The start of the next line; the end of the text if there is none. */
export function nextLine(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found === -1 ? text.length : found + 1;
}

/** The first character that is not a space, a line break, part of a comment or one of `signs`; the end of the text if there is none. */
export function skipComments(text: string, from: number, signs = ''): number {
  let at = from;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '#') at = nextLine(text, at);
    else if (char.trim() === '' || signs.includes(char)) at++;
    else break;
  }
  return at;
}

/** A line without its comment; a `#` in quoted text counts as the start of one. */
export function withoutComment(line: string): string {
  const comment = /(?:^|\s)#/.exec(line);
  return comment ? line.slice(0, comment.index) : line;
}

/** All lines that a span touches, with their line breaks. */
export const wholeLines = (text: string, from: number, to: number): Span => ({
  start: lineStart(text, from),
  end: nextLine(text, to),
});
