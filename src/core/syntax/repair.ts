import type { Replacement } from '../text';
import { lineEnd, lineStart, nextLine } from './line';

/** A mistake that `yaml` found, in the text it was given. */
export interface YamlMistake {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly source: string;
}

/** A change to the text, only for reading it, that limits the effect of one half-typed word. */
export interface Repair extends Replacement {
  /** The place of the mistake, in the same text. */
  readonly at: { readonly start: number; readonly end: number };
  readonly code: string;
  readonly source: string;
}

/**
 * A change to `text` that makes everything but the mistaken word readable; undefined if none is known.
 * Without it, a half-typed word would also spoil the line below, and an open bracket everything after it.
 */
export function repairOf(text: string, mistakes: readonly YamlMistake[]): Repair | undefined {
  const tab = mistakes.find((mistake) => mistake.code === 'TAB_AS_INDENT');
  if (tab) {
    const start = lineStart(text, tab.start);
    const spaced = text.slice(start).replace(/^[ \t]*\t[ \t]*/gm, (indent) => ' '.repeat(indent.length));
    const width = /^[ \t]*/.exec(text.slice(start))![0].length;
    return {
      span: { start, end: text.length },
      text: spaced,
      at: { start, end: start + width },
      code: tab.code,
      source: tab.source,
    };
  }
  const item = dashless(text, mistakes);
  if (item) return item;
  const open = unclosed(text);
  if (open) return open;
  const wordless = mistakes.find(
    (mistake) => mistake.code === 'MULTILINE_IMPLICIT_KEY' || mistake.code === 'BLOCK_AS_IMPLICIT_KEY',
  );
  return wordless && stray(text, wordless, mistakes);
}

/** A word in the column of the items above it, without dash or colon, is an item too. */
function dashless(text: string, mistakes: readonly YamlMistake[]): Repair | undefined {
  for (const { code, start } of mistakes) {
    if (code !== 'MISSING_CHAR') continue;
    const line = lineStart(text, start);
    const end = trimEnd(text, line, lineEnd(text, start));
    const [, indent, word] = /^( *)([^\s:#-][^:#]*)$/.exec(text.slice(line, end)) ?? [];
    const [, indentAbove] = /^( *)- /.exec(lineAbove(text, line)) ?? [];
    if (word === undefined || indent !== indentAbove) continue;
    const at = line + indent!.length;
    return { span: { start: at, end: at }, text: '- ', at: { start: at, end }, code: 'MISSING_DASH', source: word };
  }
  return undefined;
}

/** A line without a colon is left out; so is one with deeper indentation than the value above allows. */
function stray(
  text: string,
  { start, end, code, source }: YamlMistake,
  all: readonly YamlMistake[],
): Repair | undefined {
  const nested = all.some((mistake) => mistake.code === 'BLOCK_AS_IMPLICIT_KEY');
  const first = lineEnd(text, start);
  if (first >= end && !nested) return undefined;
  const from = nested ? first + (text[first] === '\r' ? 2 : 1) : start;
  const to = nested ? lineEnd(text, from) : first;
  const word = /^\s*/.exec(text.slice(from, to))![0].length;
  if (from + word >= to) return undefined;
  return {
    span: { start: from, end: to },
    text: '',
    at: { start: from + word, end: trimEnd(text, from, to) },
    code: nested ? 'BAD_INDENT' : code,
    source: nested ? '' : source,
  };
}

/** The first bracket or quotation mark that is still open where the next line starts a key. */
function unclosed(text: string): Repair | undefined {
  const stack: { char: string; at: number; indent: number }[] = [];
  for (let start = 0; start < text.length; start = nextLine(text, start)) {
    const end = lineEnd(text, start);
    const indent = /^[ \t]*/.exec(text.slice(start, end))![0].length;
    const lineStartsKey = /^[^\s#[\]{},"'][^[\]{},"']*:(?:\s|$)/.test(text.slice(start + indent, end));
    const outer = stack[0];
    if (outer && lineStartsKey && indent <= outer.indent) return close(text, start, stack);
    scanLine(text, start, end, indent, stack);
    if (stack.some((open) => open.char === '"' || open.char === "'") && startsKeyBelow(text, end, stack[0]!.indent))
      return close(text, nextLine(text, start), stack);
  }
  return stack.length > 0 ? close(text, text.length, stack) : undefined;
}

function startsKeyBelow(text: string, end: number, indent: number): boolean {
  const start = nextLine(text, end);
  const line = /^([ \t]*)[^\s#[\]{},"'][^[\]{},"']*:(?:\s|$)/.exec(text.slice(start, lineEnd(text, start)));
  return line !== null && line[1]!.length <= indent;
}

function scanLine(
  text: string,
  start: number,
  end: number,
  indent: number,
  stack: { char: string; at: number; indent: number }[],
): void {
  const keyIndent = indent + (/^(?:- +)*/.exec(text.slice(start + indent, end))?.[0].length ?? 0);
  for (let i = start; i < end; i++) {
    const char = text[i]!;
    const top = stack.at(-1);
    if (top && (top.char === '"' || top.char === "'")) {
      if (char === '\\' && top.char === '"') i++;
      else if (char === top.char && top.char === "'" && text[i + 1] === "'") i++;
      else if (char === top.char) stack.pop();
    } else if (char === '#' && (i === start || /\s/.test(text[i - 1]!))) {
      return;
    } else if ('[{'.includes(char) && (stack.length > 0 || startsValue(text, i, start))) {
      stack.push({ char, at: i, indent: keyIndent });
    } else if ((char === '"' || char === "'") && startsValue(text, i, start)) {
      stack.push({ char, at: i, indent: keyIndent });
    } else if (']}'.includes(char) && top) {
      stack.pop();
    }
  }
}

/** Quotation marks and brackets have a meaning only at the start of a value. */
function startsValue(text: string, at: number, lineStartsAt: number): boolean {
  let before = at - 1;
  while (before >= lineStartsAt && (text[before] === ' ' || text[before] === '\t')) before--;
  if (before < lineStartsAt) return true;
  return (
    '[{,'.includes(text[before]!) ||
    ((text[before] === ':' || text[before] === '-') && before < at - 1) ||
    (text[before] === ':' && '[{'.includes(text[at]!) === false)
  );
}

function close(
  text: string,
  nextStart: number,
  stack: readonly { char: string; at: number; indent: number }[],
): Repair {
  const inner = stack.at(-1)!;
  const closers = stack.toReversed().map(({ char }) => ({ '[': ']', '{': '}' })[char] ?? char);
  const lastLine = lineStart(text, Math.max(0, nextStart - 1));
  const comment = /(?:^|\s)#/.exec(text.slice(Math.max(lastLine, inner.at + 1), lineEnd(text, lastLine)));
  let at =
    comment && !'"\''.includes(inner.char) ? Math.max(lastLine, inner.at + 1) + comment.index : lineEnd(text, lastLine);
  while (at > inner.at + 1 && /[ \t\r\n]/.test(text[at - 1]!)) at--;
  const code = '"\''.includes(inner.char) ? 'MISSING_CHAR' : 'BAD_INDENT';
  const source = code === 'MISSING_CHAR' ? 'quote' : inner.char === '[' ? 'end with a ]' : 'end with a }';
  return {
    span: { start: at, end: at },
    text: closers.join(''),
    at: { start: inner.at, end: inner.at + 1 },
    code,
    source,
  };
}

/** The last line above that is not blank. */
function lineAbove(text: string, at: number): string {
  let end = at;
  while (end > 0 && /\s/.test(text[end - 1]!)) end--;
  return text.slice(lineStart(text, end), end);
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(text[end - 1]!)) end--;
  return end;
}
