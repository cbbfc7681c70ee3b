import type { Span } from '../text';
import { lineEnd, nextLine } from './line';

const SIGN = /(?:^|[\s[{,])[&*][^\s,[\]{}]/m;
const BLOCK = /(?:^|[\s:-])[|>][-+\d]*$/;

/**
 * Whether anchors (`&`) and aliases (`*`) tie parts of a text together. In comments and quoted text they are letters,
 * and one without the other is a slip: `*Head` and `&Co` start a text.
 */
export function hasAnchors(text: string): boolean {
  const found = anchorNames(text);
  const defined = new Set(found.filter(({ sign }) => sign === '&').map(({ name }) => name));
  return found.some(({ sign, name }) => sign === '*' && defined.has(name));
}

/** A name that YAML gives to a value (`&name`) or puts for it (`*name`). */
export interface AnchorName {
  readonly sign: '&' | '*';
  readonly name: string;
  /** Where the name is, without its sign. */
  readonly span: Span;
}

/** The names in a text, in its order. */
export function anchorNames(text: string): readonly AnchorName[] {
  if (!SIGN.test(text)) return [];
  const names: AnchorName[] = [];
  /** The column that lines of a block scalar are right of. */
  let block: number | undefined;
  for (let start = 0; start < text.length; start = nextLine(text, start)) {
    const end = lineEnd(text, start);
    let first = start;
    while (first < end && (text[first] === ' ' || text[first] === '\t')) first++;
    if (first === end) continue;
    if (block !== undefined && first - start > block) continue;
    block = undefined;
    const to = scan(text, first, end, (sign, name, at) =>
      names.push({ sign, name, span: { start: at, end: at + name.length } }),
    );
    if (BLOCK.test(text.slice(Math.max(first, to - 12), to))) block = first - start;
  }
  return names;
}

/** Characters that end a name. */
const NAME = /[^\s,[\]{}]+/y;

/** The end of a line's content, in front of its comment. @param found called for each name */
function scan(
  text: string,
  first: number,
  end: number,
  found: (sign: '&' | '*', name: string, at: number) => void,
): number {
  /** Whether a value may begin here. */
  let isStart = true;
  for (let at = first; at < end; at++) {
    const char = text[at]!;
    if (char === ' ' || char === '\t') continue;
    if (char === '#' && (at === first || ' \t'.includes(text[at - 1]!))) return trimmed(text, first, at);
    if (isStart && (char === '&' || char === '*') && at + 1 < end && !/[\s,[\]{}]/.test(text[at + 1]!)) {
      NAME.lastIndex = at + 1;
      const name = NAME.exec(text)![0];
      found(char, name, at + 1);
      at += name.length;
      // A value follows its name.
      isStart = char === '&';
    } else if (isStart && (char === '"' || char === "'")) {
      at = quoteEnd(text, at, end);
      isStart = false;
    } else if (isStart && char === '!') {
      while (at + 1 < end && !/\s/.test(text[at + 1]!)) at++;
    } else isStart = '[{,'.includes(char) || (':-?'.includes(char) && (at + 1 >= end || ' \t'.includes(text[at + 1]!)));
  }
  return trimmed(text, first, end);
}

function trimmed(text: string, from: number, end: number): number {
  let to = end;
  while (to > from && ' \t'.includes(text[to - 1]!)) to--;
  return to;
}

/** The end of the quoted text that starts at `at`; an open one may continue below, where names still count. */
function quoteEnd(text: string, at: number, end: number): number {
  for (let to = at + 1; to < end; to++) {
    if (text[to] === '\\' && text[at] === '"') to++;
    else if (text[to] === text[at]) {
      if (text[at] === "'" && text[to + 1] === "'") to++;
      else return to;
    }
  }
  return end - 1;
}
