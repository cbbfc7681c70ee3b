import { nearest } from '../text';
import { hasAnchors } from './anchors';
import { quotedEnd } from './cursor-words';
import { HEAD_KEYS, INNER_KEYS, POSITION_KEYS } from './keys.generated';
import { lineEnd, nextLine } from './line';
import { ODD_SPACES, UNSEEN } from './mend/lines';

/** A stretch of a chart's text. All pieces, one after the other, are the text. */
export interface Piece {
  /** `whole` for a text that could not be cut. */
  readonly kind: 'head' | 'position' | 'stray' | 'whole';
  readonly start: number;
  readonly end: number;
  /** The column that the ids of positions belong in; 0 outside of them. */
  readonly column: number;
}

/** How a text falls into pieces. */
export interface Cut {
  readonly pieces: readonly Piece[];
  /** Whether names (`&` and `*`) tie the pieces together, so that they have to be read as one. */
  readonly isTied: boolean;
}

/** Line breaks that YAML does not know any more. */
const ODD_BREAKS = /[\u0085\u2028\u2029]/;

/** What a plain key does not begin with. */
const NOT_PLAIN = '#"\'[]{}&*!|>%@`,';

/** Whether a line begins with a key and its colon, also where that is a full-width one. */
function startsWithKey(line: string): boolean {
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

/** A list, an explicit key, a collection in brackets, a tag: what charts are not written as. */
const NOT_A_MAP = /^(?:[-?](?:\s|$)|[[{!|>&*%@`])/;

/** Whether a line is the one that positions are below, also where its column or its colon is not right. */
function isPositionsLine(line: string): boolean {
  const word = /^[ \t\uFEFF]*positions/.exec(line)?.[0];
  if (word === undefined) return false;
  const rest = line.slice(word.length).trim();
  return rest === '' || (/^[:：]/.test(rest) && /^(?:#|$)/.test(rest.slice(1).trimStart()));
}

/**
 * Cuts a chart into its head and its positions, so that each can be parsed by itself. Positions begin in one column;
 * a line further left is one that was not meant to be there, and what it begins with says what it was meant to be.
 * Comment lines right above a position belong to it.
 */
export function cut(text: string): Cut {
  const isTied = hasAnchors(text);
  const whole: Cut = { pieces: [{ kind: 'whole', start: 0, end: text.length, column: 0 }], isTied };
  const section = findPositions(text);
  if (!section || ODD_BREAKS.test(text) || NOT_A_MAP.test(firstContent(text))) return whole;
  const pieces = new Cutter(text, section).pieces();
  return pieces ? { pieces, isTied } : whole;
}

/** Where the line of the positions, and the one below, begin. */
interface Section {
  readonly start: number;
  readonly end: number;
}

class Cutter {
  readonly #text: string;
  readonly #pieces: Piece[] = [];
  #start = 0;
  #kind: Piece['kind'] = 'head';
  #column = 0;
  #comments: number | undefined;
  /** Whether positions stand here. */
  #inside = false;

  constructor(text: string, { end }: Section) {
    this.#text = text;
    this.#enter(end);
  }

  pieces(): readonly Piece[] | undefined {
    const text = this.#text;
    for (let at = this.#start; at < text.length; at = nextLine(text, at)) {
      const column = indentAt(text, at);
      if (this.#inside && column > this.#column && this.#kind !== 'head') {
        // Most lines of a chart are further in than its ids, so that they are not looked at any closer.
        if (text.charAt(at + column) !== '#') this.#comments = undefined;
        continue;
      }
      if (!this.#inside && (column > 0 || this.#kind !== 'head')) continue;
      if (!this.#line(at, column)) return undefined;
    }
    this.#close(text.length);
    return this.#pieces;
  }

  /** Positions begin at an offset. */
  #enter(at: number): void {
    this.#close(at);
    this.#column = idColumn(this.#text, at);
    this.#inside = true;
    this.#kind = 'stray';
    this.#isOpen = false;
    this.#comments = undefined;
  }

  /** Whether a piece has begun since the positions did. */
  #isOpen = true;

  #close(end: number): void {
    if (!this.#isOpen) {
      // What is above the first position belongs to the head.
      const head = this.#pieces.at(-1);
      if (head) this.#pieces[this.#pieces.length - 1] = { ...head, end };
    } else if (end > this.#start || this.#pieces.length === 0)
      this.#pieces.push({
        kind: this.#kind,
        start: this.#start,
        end,
        column: this.#kind === 'head' ? 0 : this.#column,
      });
    this.#start = end;
  }

  #open(kind: Piece['kind'], start: number): void {
    if (!this.#isOpen) {
      this.#isOpen = true;
      this.#start = this.#pieces.at(-1)?.end ?? 0;
    } else this.#close(start);
    this.#kind = kind;
    this.#comments = undefined;
    if (kind === 'head') this.#inside = false;
  }

  /** @returns whether the text can be cut with this line in it */
  #line(at: number, column: number): boolean {
    const text = this.#text;
    const end = lineEnd(text, at);
    let first = at;
    while (first < end && INDENT.test(text[first]!)) first++;
    const content = text.slice(first, Math.min(end, first + 400)).trimEnd();
    if (content === '') this.#comments = undefined;
    else if (content.startsWith('#')) {
      if (column === this.#column) this.#comments ??= at;
    } else if (!this.#inside) {
      if (isPositionsLine(content)) this.#enter(nextLine(text, at));
    } else if (/^[\]}]/.test(content)) return true;
    else if (/^[?](?:\s|$)|^[[{]/.test(content)) return column > 0;
    else {
      const kind = this.#kindOf(content, column, at);
      if (kind !== undefined) this.#open(kind, kind === 'head' ? at : (this.#comments ?? at));
      if (kind === 'head' && isPositionsLine(content)) this.#enter(nextLine(text, at));
      this.#comments = undefined;
    }
    return true;
  }

  /** What begins with a line that is not further in than the ids; undefined where it belongs to what is above. */
  #kindOf(content: string, column: number, at: number): Piece['kind'] | undefined {
    const word = /^[^\s:：#"'[\]{},]+/.exec(content)?.[0] ?? '';
    const isKey = startsWithKey(content);
    const isExact = column === this.#column;
    if (/^-(?:\s|$)/.test(content))
      return isItem(content) && this.#isOpen && this.#kind !== 'stray' ? undefined : 'position';
    const isKnown = POSITION_KEYS.has(word) || (column === 0 && INNER_KEYS.has(word));
    const isField = isKnown && !isPositionLike(this.#text, at, column);
    if (isKey && column === 0 && (HEAD_KEYS.has(word) ? !isField || !/:\s*\[/.test(content) : word.startsWith('x-')))
      return 'head';
    if (isField && this.#isOpen && this.#kind === 'position') return undefined;
    if (!isKey) return 'stray';
    if (isExact || column > 0) return 'position';
    if (isPositionLike(this.#text, at, column)) return 'position';
    const hasNothing =
      /[:：]\s*(?:#.*)?$/.test(content) && indentAt(this.#text, nextContent(this.#text, at)) <= this.#column;
    return hasNothing && nearest(word, HEAD_KEYS.keys()) === undefined ? 'position' : 'head';
  }
}

const INDENT = new RegExp(`[ \\t${ODD_SPACES}${UNSEEN}]`);
const WIDTHLESS = new RegExp(`[${UNSEEN}]`);

/** Whether a list item is one of a position's own, and no position. */
const isItem = (content: string): boolean =>
  !/^-\s+(?:[\w"'-]+\s*:|\{)/.test(content) || /^-\s+(?:area|metric|with|rule|name)\s*:/.test(content);

/** Whether what a line begins says what a position says: in braces behind it, or below. */
function isPositionLike(text: string, at: number, column: number): boolean {
  const content = text.slice(at, Math.min(lineEnd(text, at), at + 400));
  const value = content.slice(content.search(/[:：]|$/) + 1).trimStart();
  if (value.startsWith('{'))
    return [...value.matchAll(/(?<=[{,]\s{0,8})[\w-]+(?=\s{0,8}[:：])/g)].some(([key]) => POSITION_KEYS.has(key));
  if (value !== '' && !value.startsWith('#')) return false;
  const below = nextContent(text, at);
  const word = /^[\w-]+(?=\s*[:：])/.exec(text.slice(below + widthAt(text, below), below + 200))?.[0] ?? '';
  return indentAt(text, below) > column && POSITION_KEYS.has(word);
}

/** Where the next line with content below begins. */
function nextContent(text: string, at: number): number {
  let next = nextLine(text, at);
  while (next < text.length && /^[ \t]*(?:#|\r?$)/.test(text.slice(next, lineEnd(text, next))))
    next = nextLine(text, next);
  return next;
}

/** How many ids are looked at to find out which column they are in. */
const MAX_IDS = 4;

/** The column of the ids: that of the first, unless it does not fit those that follow. */
function idColumn(text: string, from: number): number {
  const first = /^[ \t]*(?:#|\r?$)/.test(text.slice(from, lineEnd(text, from))) ? nextContent(text, from) : from;
  const own = indentAt(text, first);
  const below = nextContent(text, first);
  const hasNothing = /[:：]\s*(?:#.*)?$/.test(text.slice(first, Math.min(lineEnd(text, first), first + 400)).trimEnd());
  const body = hasNothing && indentAt(text, below) > own ? indentAt(text, below) : Number.POSITIVE_INFINITY;
  const isNested = body !== Number.POSITIVE_INFINITY;
  const others: number[] = [];
  let count = 1;
  for (let at = below, seen = 0; at < text.length && count < MAX_IDS && seen < 60; at = nextContent(text, at), seen++) {
    const column = indentAt(text, at);
    const word = /^-?\s*[^\s:：]*/.exec(text.slice(at + widthAt(text, at), at + widthAt(text, at) + 100))![0];
    if (column === 0 && (HEAD_KEYS.has(word) || word.startsWith('x-'))) break;
    if (column === own && !POSITION_KEYS.has(word)) count++;
    if (column === 0 || column === own || (isNested && column >= body) || POSITION_KEYS.has(word)) continue;
    if (isPositionLike(text, at, column)) {
      others.push(column);
      count++;
    }
  }
  const mine = count - others.length;
  const other =
    others.find((column) => others.filter((each) => each === column).length > mine) ??
    (mine === others.length ? others.find((column) => column === 2) : undefined);
  if (other !== undefined && (own > 0 || mine <= others.length)) return other;
  return own === 0 ? (others[0] ?? 2) : own;
}

/** Where the lines below `positions:` begin; undefined where there is no such line. */
function findPositions(text: string): Section | undefined {
  let near: Section | undefined;
  for (let at = text.indexOf('positions'); at !== -1; at = text.indexOf('positions', at + 9)) {
    const start = text.lastIndexOf('\n', at) + 1;
    if (at - start > 8) continue;
    const line = text.slice(start, Math.min(lineEnd(text, start), start + 400));
    if (!isPositionsLine(line)) continue;
    const section = { start, end: nextLine(text, at) };
    if (/^\uFEFF?positions[ \t]*:/.test(line)) return section;
    if (at - start <= 3) near ??= section;
  }
  return near;
}

function firstContent(text: string): string {
  const from = text[0] === '\uFEFF' ? 1 : 0;
  const start = /^[ \t]*(?:#|\r?$)/.test(text.slice(from, lineEnd(text, from))) ? nextContent(text, from) : from;
  return text.slice(start, start + 100).trimStart();
}

/** How far a line is indented. A tab leads to the next even column; what nobody sees has no width. */
function indentAt(text: string, start: number): number {
  let column = 0;
  for (let at = start; ; at++) {
    const sign = text.charCodeAt(at);
    if (sign === SPACE) column++;
    else if (sign === TAB) column += 2 - (column % 2);
    else if (!(sign >= 0x80 && INDENT.test(text[at]!))) return column;
    else if (!WIDTHLESS.test(text[at]!)) column++;
  }
}

/** How many characters a line is indented by. */
function widthAt(text: string, start: number): number {
  let at = start;
  while (at < text.length && INDENT.test(text[at]!)) at++;
  return at - start;
}

const SPACE = 32;
const TAB = 9;
