import { quotedEnd } from './cursor-words';
import { POSITION_KEYS } from './keys.generated';
import { lineEnd, nextLine } from './line';
import { ODD_SPACES, UNSEEN } from './mend/lines';

/** Characters that cannot start a plain key. */
const NOT_PLAIN = '#"\'[]{}&*!|>%@`,';

/** Whether a line starts with a key and its colon, which may be full-width. */
export function startsWithKey(line: string): boolean {
  const first = line.charAt(0);
  if (first === '"' || first === "'") {
    const { end, closed } = quotedEnd(line, 0, line.length);
    return closed && /^\s*(?::(?:\s|$)|：)/.test(line.slice(end));
  }
  const colon = line.search(/:(?:\s|$)|：/);
  if (colon === -1) return false;
  if (first.trim() === '' || NOT_PLAIN.includes(first)) return line.slice(0, colon).trim() === '';
  return !/\s#/.test(line.slice(0, colon));
}

/** A list, an explicit key, a collection in brackets, a tag: forms that charts are not written in. */
export const NOT_A_MAP = /^(?:[-?](?:\s|$)|[[{!|>&*%@`])/;

/** Whether a line is the parent of the positions, even if its column or its colon is wrong. */
export function isPositionsLine(line: string): boolean {
  const word = /^[ \t\uFEFF]*(?:- )?["'“„]?positions["'”“]?/.exec(line)?.[0];
  if (word === undefined) return false;
  const rest = line.slice(word.length).trim();
  return rest === '' || (/^[:：;=]/.test(rest) && /^(?:#|$)/.test(rest.slice(1).trimStart()));
}

/** The first word of a line. */
export const wordAt = (text: string, start: number): string => {
  const first = start + widthAt(text, start);
  return /^[^\s:：#"'[\]{},]+/.exec(text.slice(first, first + 100))?.[0] ?? '';
};

/** Whether a line between two offsets starts with a field. */
export function hasField(text: string, from: number, to: number, word: string): boolean {
  for (let at = from; at < to; at = nextLine(text, at)) if (wordAt(text, at) === word) return true;
  return false;
}

/** Whether the nearest line above with content leaves something open that a line may be a part of. */
export function opensAbove(text: string, at: number): boolean {
  let end = at;
  while (end > 0 && /\s/.test(text[end - 1]!)) end--;
  return '[{,:'.includes(text[end - 1] ?? ' ');
}

/** Whether a line goes on with the text right above it, as mails break long lines. */
export function goesOn(text: string, content: string, at: number): boolean {
  if (!/^\p{Ll}/u.test(content)) return false;
  const before = text.slice(text.lastIndexOf('\n', at - 2) + 1, Math.max(0, at - 1)).trim();
  const [, key, value] = /^([a-z_]+):[ \t]+([\p{L}\p{N}(].*)$/u.exec(before) ?? [];
  return (
    key !== undefined && value!.split(' ').length > 3 && POSITION_KEYS.get(key)?.word === true && !/[.!?]$/.test(value!)
  );
}

export const INDENT = new RegExp(`[ \\t${ODD_SPACES}${UNSEEN}]`);
const WIDTHLESS = new RegExp(`[${UNSEEN}]`);

/** Whether a list item belongs to a position, and is not a position itself. */
export const isItem = (content: string): boolean =>
  !/^-\s+(?:[\w"'-]+\s*:|\{)/.test(content) || /^-\s+(?:area|metric|with|rule|name)\s*:/.test(content);

/** A comment that holds nothing but one word, as an id does. */
export const COMMENTED_ID = /^#+[ \t]*(["']?)([\p{L}\p{N}][\p{L}\p{N}_-]{0,60})\1[ \t]*:?$/u;

/** Whether a line begins a position in braces that says its id within them, as JSON does. */
export function isListedInBraces(text: string, content: string, at: number): boolean {
  if (content !== '{') return /^\{[ \t]*["']?id["']?[ \t]*:/.test(content);
  const below = nextContent(text, at);
  return /^[ \t]*["']?id["']?[ \t]*:/.test(text.slice(below, below + 80));
}

/** Whether a line starts the content of a position: in braces after it, or below. */
export function isPositionLike(text: string, at: number, column: number): boolean {
  const content = text.slice(at, Math.min(lineEnd(text, at), at + 400));
  const value = content.slice(content.search(/[:：]|$/) + 1).trimStart();
  if (value.startsWith('{') && value !== '{')
    return [...value.matchAll(/(?<=[{,]\s{0,8})[\w-]+(?=\s{0,8}[:：])/g)].some(([key]) => POSITION_KEYS.has(key));
  if (value !== '' && value !== '{' && !value.startsWith('#')) return false;
  const below = nextContent(text, at);
  const word =
    /^["'“]?([\w-]+)["'”]?(?=\s*[:：])/.exec(text.slice(below + widthAt(text, below), below + 200))?.[1] ?? '';
  return indentAt(text, below) > column && POSITION_KEYS.has(word);
}

/** The start of the next line with content. */
export function nextContent(text: string, at: number): number {
  let next = nextLine(text, at);
  while (next < text.length && /^[ \t]*(?:#|\r?$)/.test(text.slice(next, lineEnd(text, next))))
    next = nextLine(text, next);
  return next;
}

export function firstContent(text: string): string {
  const from = text[0] === '\uFEFF' ? 1 : 0;
  const start = /^[ \t]*(?:#|\r?$)/.test(text.slice(from, lineEnd(text, from))) ? nextContent(text, from) : from;
  return text.slice(start, Math.min(lineEnd(text, start), start + 100)).trimStart();
}

/** The indentation of a line in columns. A tab leads to the next even column; invisible characters have no width. */
export function indentAt(text: string, start: number): number {
  let column = 0;
  for (let at = start; ; at++) {
    const sign = text.charCodeAt(at);
    if (sign === SPACE) column++;
    else if (sign === TAB) column += 2 - (column % 2);
    else if (!(sign >= 0x80 && INDENT.test(text[at]!))) return column;
    else if (!WIDTHLESS.test(text[at]!)) column++;
  }
}

/** The number of characters that a line is indented by. */
export function widthAt(text: string, start: number): number {
  let at = start;
  while (at < text.length && INDENT.test(text[at]!)) at++;
  return at - start;
}

const SPACE = 32;
const TAB = 9;
