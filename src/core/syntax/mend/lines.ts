import { lineEnd, nextLine } from '../line';

/** One line of a text. */
export interface Line {
  readonly start: number;
  /** The offset of its first character that is not a space of any kind. */
  readonly first: number;
  /** The offset after its last character that is not a space. */
  readonly end: number;
  /** Its indentation; a tab counts as one column, an invisible character as none. */
  readonly column: number;
}

/** Spaces that YAML takes for letters. */
export const ODD_SPACES = '\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000';
/** Marks of text direction. */
export const DIRECTIONS = '\u200e\u200f\u202a-\u202e\u2066-\u2069';
/** Invisible characters. */
export const UNSEEN = `\\0-\x08\x0e-\x1f\x7f\u00ad\u200b\u2060\ufeff${DIRECTIONS}`;

const INDENT = new RegExp(`[ \\t${ODD_SPACES}]`);
const WIDTHLESS = new RegExp(`[${UNSEEN}]`);

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; start = nextLine(text, start)) lines.push(lineAt(text, start));
  return lines;
}

/** The line that starts at an offset. */
export function lineAt(text: string, start: number): Line {
  const last = lineEnd(text, start);
  let first = start;
  let column = 0;
  for (; first < last; first++) {
    if (INDENT.test(text[first]!)) column++;
    else if (!WIDTHLESS.test(text[first]!)) break;
  }
  let end = last;
  while (end > first && /\s/.test(text[end - 1]!)) end--;
  return { start, first, end, column };
}

/** Whether a line contains only a comment. */
export const isBare = (text: string, { first, end }: Line): boolean => first >= end || text[first] === '#';

/** The start of the comment after a line's content, including the spaces in front of it; the line's end if there is none. */
export function contentEnd(text: string, { first, end }: Line): number {
  let quote = '';
  for (let at = first; at < end; at++) {
    const char = text[at]!;
    if (quote !== '') {
      if (char === '\\' && quote === '"') at++;
      else if (char === quote) quote = '';
    } else if ((char === '"' || char === "'") && opensQuote(text, at, first)) quote = char;
    else if (char === '#' && at > first && /[ \t]/.test(text[at - 1]!)) {
      let to = at;
      while (to > first && /[ \t]/.test(text[to - 1]!)) to--;
      return to;
    }
  }
  return end;
}

/** Quotation marks have a meaning only at the start of a value. */
export function opensQuote(text: string, at: number, from: number): boolean {
  let before = at - 1;
  while (before >= from && (text[before] === ' ' || text[before] === '\t')) before--;
  return before < from || '[{,'.includes(text[before]!) || (':-'.includes(text[before]!) && before < at - 1);
}
