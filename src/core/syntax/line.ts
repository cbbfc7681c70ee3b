import type { Span } from '../text';

/** Where the line that holds an offset begins. */
export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Where it ends, in front of its line break. */
export function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  if (found === -1) return text.length;
  return text[found - 1] === '\r' && found > at ? found - 1 : found;
}

/** Where the line below begins; the end of the text where there is none. */
export function nextLine(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found === -1 ? text.length : found + 1;
}

/** Where the first character stands that is neither a space, a line break, part of a comment nor one of `signs`; the end of the text where there is none. */
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

/** A line without its comment; a `#` in a quoted text counts as one. */
export function withoutComment(line: string): string {
  const comment = /(?:^|\s)#/.exec(line);
  return comment ? line.slice(0, comment.index) : line;
}

/** All lines that a stretch touches, with their line breaks. */
export const wholeLines = (text: string, from: number, to: number): Span => ({
  start: lineStart(text, from),
  end: nextLine(text, to),
});
