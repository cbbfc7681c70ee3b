import type { Span } from '../text';
import type { EntryEdit } from './edit';
import type { Entry } from './entry';
import { lineEnd, lineStart, nextLine, wholeLines } from './line';
import type { Node, Pair } from './node';

/** A comment, from its `#` to the end of its line. */
export interface Comment {
  readonly entry: Entry;
  readonly span: Span;
  readonly text: string;
}

const known = new WeakMap<Entry, Map<string, readonly Comment[]>>();

/** The comments of an entry that start with a certain word; cached with the entry. @param word letters and dashes */
export function commentsWith(entry: Entry, word: string): readonly Comment[] {
  if (!entry.text.includes(word)) return [];
  const before = known.get(entry) ?? new Map<string, readonly Comment[]>();
  const found = before.get(word) ?? find(entry, word);
  known.set(entry, before.set(word, found));
  return found;
}

function find(entry: Entry, word: string): Comment[] {
  const texts = [...entry.head, ...entry.positions].flatMap(textsIn);
  return [...entry.text.matchAll(new RegExp(`(?<=^|[ \\t])#+[ \\t]*${word}(?![\\w-])[^\\r\\n]*`, 'gm'))].flatMap(
    ({ 0: text, index }) => {
      const isPartOfText = texts.some(({ start, end }) => start < index && index < end);
      return isPartOfText ? [] : [{ entry, span: { start: index, end: index + text.length }, text: text.trimEnd() }];
    },
  );
}

/** The spans of a value's words and texts, where a `#` may be literal. */
const textsIn = ({ value }: Pair): Span[] => spansIn(value);

function spansIn(node: Node): Span[] {
  switch (node.kind) {
    case 'scalar':
      return [node.span];
    case 'list':
      return node.items.flatMap(spansIn);
    case 'map':
      return node.pairs.flatMap(textsIn);
  }
}

/** The line of content that a comment is on, or else the first one below it; undefined if none follows in its entry. */
export function lineBeside({ entry: { text }, span }: Comment): Span | undefined {
  const start = lineStart(text, span.start);
  return text.slice(start, span.start).trim() === ''
    ? firstLine(text, nextLine(text, span.start))
    : { start, end: span.start };
}

/** The first line of an entry with more than a comment. */
export const firstLineOf = ({ text }: Entry): Span | undefined => firstLine(text, 0);

function firstLine(text: string, from: number): Span | undefined {
  for (let start = from; start < text.length; start = nextLine(text, start)) {
    const end = lineEnd(text, start);
    if (!/^\s*(?:#|$)/.test(text.slice(start, end))) return { start, end };
  }
  return undefined;
}

/** Removes a comment, and its line if nothing else is on it. */
export function removeComment({ entry, span }: Comment): EntryEdit {
  const before = entry.text.slice(lineStart(entry.text, span.start), span.start);
  if (before.trim() === '') return { entry, span: wholeLines(entry.text, span.start, span.end), text: '' };
  return { entry, span: { start: span.start - (before.length - before.trimEnd().length), end: span.end }, text: '' };
}
