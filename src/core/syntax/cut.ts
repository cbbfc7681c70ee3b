import { nearest } from '../text';
import { hasAnchors } from './anchors';
import {
  COMMENTED_ID,
  firstContent,
  goesOn,
  hasField,
  INDENT,
  indentAt,
  isItem,
  isListedInBraces,
  isPositionLike,
  isPositionsLine,
  NOT_A_MAP,
  nextContent,
  opensAbove,
  startsWithKey,
  wordAt,
} from './cut-lines';
import { idColumn } from './id-column';
import { HEAD_KEYS, INNER_KEYS, POSITION_KEYS } from './keys.generated';
import { lineEnd, nextLine } from './line';

/** A part of a chart's text. All pieces, one after the other, are the text. */
export interface Piece {
  /** `whole` for a text that could not be divided. */
  readonly kind: 'head' | 'position' | 'stray' | 'whole';
  readonly start: number;
  readonly end: number;
  /** The column of the positions' ids; 0 outside positions. */
  readonly column: number;
}

/** The pieces of a text. */
export interface Cut {
  readonly pieces: readonly Piece[];
  /** Whether anchors and aliases (`&` and `*`) tie the pieces together, so that they must be read as one. */
  readonly isTied: boolean;
}

/**
 * Cuts a chart into its head and its positions, so that each can be parsed separately. Positions start in one column;
 * a line further left is misplaced, and its content shows where it belongs.
 * Comment lines directly above a position belong to it.
 */
export function cut(text: string): Cut {
  const isTied = hasAnchors(text);
  const whole: Cut = { pieces: [{ kind: 'whole', start: 0, end: text.length, column: 0 }], isTied };
  const section = findPositions(text);
  if (!section || (NOT_A_MAP.test(firstContent(text)) && !isPositionsLine(firstContent(text)))) return whole;
  return { pieces: new Cutter(text, section).pieces(), isTied };
}

/** The start of the positions line, and of the one below. */
interface Section {
  readonly start: number;
  readonly end: number;
}

/** The most consecutive lines without keys to skip. */
const MAX_STRAYS = 20;

class Cutter {
  readonly #text: string;
  readonly #pieces: Piece[] = [];
  #start = 0;
  #kind: Piece['kind'] = 'head';
  #column = 0;
  #comments: number | undefined;
  /** Whether the present lines are positions. */
  #inside = false;
  /** Whether the piece has lines with deeper indentation than the ids. */
  #isDeep = false;
  /** Whether positions came before, and a key with its whole value on one line is between them. */
  #isClosed = false;

  constructor(text: string, { end }: Section) {
    this.#text = text;
    this.#enter(end);
  }

  pieces(): readonly Piece[] {
    const text = this.#text;
    for (let at = this.#start; at < text.length; at = nextLine(text, at)) {
      const column = indentAt(text, at);
      if (this.#inside && column > this.#column && this.#kind !== 'head') {
        // Most lines of a chart have deeper indentation than its ids, so they are not inspected further.
        if (text.charAt(at + column) !== '#') this.#comments = undefined;
        this.#isDeep = true;
        continue;
      }
      if (!this.#inside && (column > 0 || this.#kind !== 'head')) {
        if (column !== this.#column || !this.#isClosed || !isPositionLike(text, at, column)) continue;
        this.#open('position', at);
        this.#inside = true;
        continue;
      }
      this.#line(at, column);
    }
    this.#close(text.length);
    return this.#pieces;
  }

  /** Positions start at an offset. */
  #enter(at: number): void {
    this.#close(at);
    this.#column = idColumn(this.#text, at);
    this.#inside = true;
    this.#kind = 'stray';
    this.#isOpen = false;
    this.#comments = undefined;
  }

  /** Whether a piece has started since the positions did. */
  #isOpen = true;

  #close(end: number): void {
    if (!this.#isOpen) {
      // Text above the first position belongs to the head.
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
    this.#isDeep = false;
    if (kind === 'head') this.#inside = false;
  }

  #line(at: number, column: number): void {
    const text = this.#text;
    const end = lineEnd(text, at);
    let first = at;
    while (first < end && INDENT.test(text[first]!)) first++;
    const content = text.slice(first, Math.min(end, first + 400)).trimEnd();
    if (content === '') this.#comments = undefined;
    else if (content.startsWith('#')) {
      if (this.#isCommentedId(content, at)) this.#open('position', this.#comments ?? at);
      else if (column === this.#column) this.#comments ??= at;
    } else if (!this.#inside) {
      if (isPositionsLine(content)) this.#enter(nextLine(text, at));
    } else {
      const kind = this.#kindOf(content, column, at);
      if (kind !== undefined) this.#open(kind, kind === 'head' ? at : (this.#comments ?? at));
      this.#isClosed = kind === 'head' && CLOSED.test(content);
      if (kind === 'head' && isPositionsLine(content)) this.#enter(nextLine(text, at));
      this.#comments = undefined;
    }
  }

  /** The kind of piece that starts with a line not deeper than the ids; undefined if the line belongs to the piece above. */
  #kindOf(content: string, column: number, at: number): Piece['kind'] | undefined {
    const word = /^[^\s:：#"'[\]{},]+/.exec(content)?.[0] ?? '';
    const isKey = startsWithKey(content);
    const isExact = column === this.#column;
    if (isListedInBraces(this.#text, content, at)) return 'position';
    if (/^[\]}[{?]/.test(content)) return this.#strayOf(content, at);
    if (/^-(?:\s|$)/.test(content))
      return isItem(content) && this.#isOpen && this.#kind !== 'stray' ? undefined : 'position';
    const isKnown = POSITION_KEYS.has(word) || (column === 0 && INNER_KEYS.has(word));
    const isField = isKnown && !isPositionLike(this.#text, at, column);
    if (isKey && column === 0 && (HEAD_KEYS.has(word) ? !isField || !/:\s*\[/.test(content) : word.startsWith('x-')))
      return 'head';
    if (isField && this.#isOpen && this.#kind === 'position') return undefined;
    if (!isKey) return this.#isOpen && goesOn(this.#text, content, at) ? undefined : this.#strayOf(content, at);
    if (isExact || column > 0) return 'position';
    if (isPositionLike(this.#text, at, column)) return 'position';
    const hasNothing =
      /[:：]\s*(?:#.*)?$/.test(content) && indentAt(this.#text, nextContent(this.#text, at)) <= this.#column;
    return hasNothing && nearest(word, HEAD_KEYS.keys()) === undefined ? 'position' : 'head';
  }

  /** Whether a comment is the line with an id, with the fields of its position still below: the position above has them already. */
  #isCommentedId(content: string, at: number): boolean {
    if (!this.#inside || !this.#isOpen || this.#kind !== 'position' || !COMMENTED_ID.test(content)) return false;
    const below = nextContent(this.#text, at);
    const word = wordAt(this.#text, below);
    return (
      indentAt(this.#text, below) > this.#column &&
      POSITION_KEYS.has(word) &&
      hasField(this.#text, this.#start, at, word)
    );
  }

  /** The next line with content that has a key or is deeper than the ids. */
  #belowStrays(at: number): number {
    const text = this.#text;
    let below = nextContent(text, at);
    for (let seen = 0; seen < MAX_STRAYS && below < text.length && indentAt(text, below) <= this.#column; seen++) {
      const line = text.slice(below, Math.min(lineEnd(text, below), below + 400)).trim();
      if (startsWithKey(line) || line.startsWith('- ')) break;
      below = nextContent(text, below);
    }
    return below;
  }

  /** What a line without a key starts: a position if new fields are below; if they repeat those above, it is only a stray line. */
  #strayOf(content: string, at: number): 'stray' | undefined {
    const text = this.#text;
    if (this.#isOpen && opensAbove(text, at)) return undefined;
    const below = this.#belowStrays(at);
    if (indentAt(text, below) <= this.#column) {
      const isAmongStrays = this.#isOpen && this.#kind === 'stray' && !this.#isDeep;
      return isAmongStrays || /^[\]}]/.test(content) ? undefined : 'stray';
    }
    if (!this.#isOpen || this.#kind !== 'position') return 'stray';
    const word = wordAt(text, below);
    return word === 'title' || (POSITION_KEYS.has(word) && hasField(text, this.#start, at, word)) ? 'stray' : undefined;
  }
}

/** A key with its whole value on its line. */
const CLOSED = /[:：][ \t]+(?:[^\s#|>&[{].*|\[.*\]|\{.*\})$/;

/** The start of the lines below `positions:`; undefined if there is no such line. */
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
  return near ?? findMisnamed(text);
}

const LONE_KEY = /^[^\s:：#'"[\]{},&*!|>%@`-][^\s:：#]{0,40}[ \t]*[:：][ \t]*(?:#.*)?\r?$/gm;

/** The same for a line with another name, such as `Positions:` or `roles:`, if the lines below look like positions. */
export function findMisnamed(text: string): Section | undefined {
  for (const { index } of text.matchAll(LONE_KEY)) {
    const below = nextContent(text, index);
    const column = indentAt(text, below);
    if (column === 0 || HEAD_KEYS.has(wordAt(text, index)) || text.startsWith('x-', index)) continue;
    if (isPositionLike(text, below, column)) return { start: index, end: nextLine(text, index) };
  }
  return undefined;
}
