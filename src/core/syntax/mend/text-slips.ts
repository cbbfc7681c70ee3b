import type { Replacement } from '../../text';
import { nearest } from '../../text';
import { HEAD_KEYS, INNER_KEYS, POSITION_KEYS } from '../keys.generated';
import type { Draft } from './draft';
import { above, keyOn } from './draft';
import type { Line } from './lines';
import { contentEnd, isBare } from './lines';
import type { Slip } from './slip';
import { insertion } from './slip';

const KNOWN = [...new Set([...POSITION_KEYS.keys(), ...HEAD_KEYS.keys(), ...INNER_KEYS])].sort(
  (a, b) => b.length - a.length,
);
/** A known key where a key can start, with the text in front of its value. */
const ANCHOR = new RegExp(`(?<=^|[{,][ \\t]{0,8})(?:${KNOWN.join('|')})[ \\t]*:(?=[\\s"'[{]|$)`, 'g');
/** The same in front of something without a space after the colon, or without a colon. */
const STUCK = new RegExp(`(?<=^|[{,\\s])(?:${KNOWN.join('|')}):(?=[^\\s,}\\]/])`, 'g');
const COLONLESS = new RegExp(`(?<=[{,] {0,8})(?:${KNOWN.join('|')})(?=[ \\t]+[^\\s:,}\\]])`, 'g');
const EQUALS = new RegExp(`(?<=[{,] {0,8}(?:${KNOWN.join('|')}))([ \\t]*(?:=>?|->|→)[ \\t]*)`, 'g');
/** The main keys of an item; all others give details. */
export const ITEM_KEYS: ReadonlySet<string> = new Set(['area', 'metric', 'with', 'rule', 'name']);
/** All keys that a chart may have. */
export const IS_KNOWN: ReadonlySet<string> = new Set(KNOWN);

/** Possible texts on a line that need quotation marks. */
export function* quoteSlips(draft: Draft, line: Line): Generator<Slip> {
  const { text } = draft;
  const end = contentEnd(text, line);
  const brace = text.indexOf('{', line.first);
  const values: { readonly start: number; readonly end: number }[] = [];
  const value = blockValue(text, line);
  const isFlow = value !== undefined && value < line.end && text[value] === '{';
  const key = keyOn(text, line);
  const isPlaceholder = value !== undefined && PLACEHOLDER.test(text.slice(value, end));
  const isText = isTextKey(key) || (isPlaceholder && POSITION_KEYS.get(key ?? '')?.map === true);
  if (value !== undefined && value < line.end && (!isFlow || isText))
    values.push({ start: value, end }, { start: value, end: line.end });
  if (brace !== -1 && brace < line.end && !isText) values.push(...flowValues(text, brace, line.end, true));
  else if (value === undefined || text[line.first] === '-')
    values.push(...flowValues(text, line.first, line.end, false));
  const needy = values.filter((span) => needsQuotes(text.slice(span.start, span.end), isText));
  for (const span of needy) yield quoteSlip(text, span);
  if (needy.length > 1 && isFlow) {
    const [first] = needy;
    yield { ...quoteSlip(text, first!), edits: needy.flatMap((span) => quoteSlip(text, span).edits), cost: 9 };
  }
}

/** What a template has in place of a text. */
export const PLACEHOLDER = /^\{\{[^{}:]{0,100}\}\}$/;

/** The commas in front of known keys between two offsets. */
export const keyAhead = (text: string, from: number, to: number): number[] =>
  [...text.slice(from, to).matchAll(ANCHOR)].flatMap(({ index }) => {
    let at = from + index;
    while (at > from && ' \t'.includes(text[at - 1]!)) at--;
    return text[at - 1] === ',' ? [at - 1] : [];
  });

/** The start of the value after the key or dash that starts a line. */
function blockValue(text: string, { first, end }: Line): number | undefined {
  VALUE.lastIndex = first;
  const start = VALUE.exec(text);
  const at = start ? first + start[0].length : undefined;
  return at === undefined || at > end ? undefined : at;
}

const VALUE = /(?:- +)*(?:"[^"\r\n]*"|'[^'\r\n]*'|[^\s:#"'[\]{},-][^\s:#[\]{},]*) *:[ \t]+|(?:- +)+/y;

/** The values of known keys between braces on one line. */
function flowValues(text: string, from: number, lineEnd: number, isOpen: boolean): { start: number; end: number }[] {
  const anchors = [...text.slice(from, lineEnd).matchAll(ANCHOR)].map(({ index, 0: key }) => ({
    start: from + index,
    value: from + index + key.length,
  }));
  return anchors.flatMap(({ value }, index) => {
    const next = anchors[index + 1]?.start;
    let end = next ?? lineEnd;
    while (end > value && ' \t'.includes(text[end - 1]!)) end--;
    if (next === undefined) {
      const last = isOpen ? text.lastIndexOf('}', end - 1) : -1;
      if (last > value) end = last;
    }
    if (text[end - 1] === ',') end--;
    while (end > value && ' \t'.includes(text[end - 1]!)) end--;
    let start = value;
    while (start < end && ' \t'.includes(text[start]!)) start++;
    return start < end ? [{ start, end }] : [];
  });
}

/** Whether YAML would misread a text that is not already in brackets or quotation marks. */
function needsQuotes(value: string, isText: boolean): boolean {
  const first = value[0]!;
  if ((first === '"' || first === "'") && closesAtEnd(value)) return false;
  if (isText && '[{'.includes(first)) return true;
  if ((first === '[' && value.endsWith(']')) || (first === '{' && value.endsWith('}')))
    return /^\[[^\]]*\][^\]]|^\{[^}]*\}[^}]/.test(value) && !/[[{].*[[{]/.test(value);
  return /[,[\]{}#"':]|^[-&*!|>%@`?]/.test(value) && !holdsKey(value);
}

/** Whether a key takes a text and nothing else. */
function isTextKey(key: string | undefined): boolean {
  const form = key === undefined ? undefined : POSITION_KEYS.get(key);
  return form?.word === true && !form.list && !form.map;
}

/** Whether a comma in a text is followed by a key, even a misspelled or half-typed one. */
const holdsKey = (value: string): boolean =>
  value.includes(',') &&
  value
    .split(',', 20)
    .slice(1)
    .map((part) => part.trim())
    .some((part) => /^[^\s:]+ *:(?:\s|$)/.test(part) || isNearKey(part));

const isNearKey = (word: string): boolean =>
  /^[a-z_]{1,20}$/.test(word) && (KNOWN.some((key) => key.startsWith(word)) || nearest(word, KNOWN) !== undefined);

function closesAtEnd(value: string): boolean {
  for (let at = 1; at < value.length; at++) {
    if (value[at] === '\\' && value[0] === '"') at++;
    else if (value[at] === value[0]) {
      if (value[0] === "'" && value[at + 1] === "'") at++;
      else return at === value.length - 1;
    }
  }
  return false;
}

function quoteSlip(text: string, { start, end }: { readonly start: number; readonly end: number }): Slip {
  const value = text.slice(start, end);
  const inner: Replacement[] = [];
  for (let at = value.indexOf("'"); at !== -1; at = value.indexOf("'", at + 1)) inner.push(insertion(start + at, "'"));
  return {
    kind: 'quote',
    span: { start, end },
    message: `${reason(value)} Put the text in quotation marks.`,
    title: 'Put the text in quotation marks',
    safe: false,
    edits: [insertion(start, "'"), ...inner, insertion(end, "'")],
    cost: '[{'.includes(value[0]!) || !isBalanced(value) ? 11 : 5,
  };
}

/** Whether every closing bracket in a text closes one. */
function isBalanced(value: string): boolean {
  let depth = 0;
  for (const char of value)
    if ('[{'.includes(char)) depth++;
    else if (']}'.includes(char) && --depth < 0) return false;
  return true;
}

/** The part of a text that has a special meaning in YAML. */
function reason(value: string): string {
  const [first] = value;
  if ('&*!%@`|>'.includes(first!)) return `A text cannot start with "${first}" in YAML.`;
  if (first === '-' || first === '?') return `"${first}" at the start of a text means something else in YAML.`;
  if (first === '"' || first === "'") return 'There is text after the closing quotation mark.';
  if (/:(?:\s|$)/.test(value)) return 'A colon and a space inside a text make a key of it.';
  if (/(?:^|\s)#/.test(value)) return '"#" starts a comment, which hides the rest of the line.';
  const bracket = /[[\]{}]/.exec(value)?.[0];
  if (bracket) return `"${bracket}" has a special meaning in YAML.`;
  if (value.includes(',')) return 'A comma ends the text here.';
  return 'YAML reads this as something else.';
}

/** Places where a space after a colon may be missing. */
export function* spaceSlips({ text }: Draft, line: Line): Generator<Slip> {
  const content = text.slice(line.first, line.end);
  for (const { index: at, 0: key } of content.matchAll(STUCK)) yield space(text, line.first + at, key.length);
  const [, stuck] = /^((?:"[^"]*"|[^\s:#"'[\]{},]+):)[{["']/.exec(content) ?? [];
  if (stuck !== undefined && !IS_KNOWN.has(stuck.slice(0, -1))) yield space(text, line.first, stuck.length);
  const [, word] = /^([\p{L}\p{N}_-]+:)(?=[\p{L}\p{N}])(?!.*:(?:\s|$))/u.exec(content) ?? [];
  if (word !== undefined && !IS_KNOWN.has(word.slice(0, -1))) yield space(text, line.first, word.length);
}

/** Possible missing colons, dashes or spaces on a line. */
export function* colonSlips(draft: Draft, index: number): Generator<Slip> {
  const { text, lines, role } = draft;
  const line = lines[index]!;
  const content = text.slice(line.first, line.end);
  yield* spaceSlips(draft, line);
  const [, dash = '', word] = /^((?:- +)?)([^\s:#"'[\]{},&*!|>%@`-][^\s:#"'[\]{},]*)/.exec(content) ?? [];
  if (word !== undefined) {
    const start = line.first + dash.length;
    const end = start + word.length;
    const rest = text.slice(end, line.end).trimStart();
    const isDeeperBelow = lines.slice(index + 1).find((each) => each.first < each.end && text[each.first] !== '#');
    const opens = rest === '' && isDeeperBelow !== undefined && isDeeperBelow.column > line.column && dash === '';
    if (IS_KNOWN.has(word) && rest !== '' && !/^(?::|=|->|→)/.test(rest)) yield colon(text, start, end, ': ');
    else if (/^[[{]/.test(rest)) yield colon(text, start, end, ': ');
    else if (rest === '' && (opens || (IS_KNOWN.has(word) && role.kind === 'head'))) yield colon(text, start, end, ':');
  }
  for (const { index: at, 0: key } of content.matchAll(COLONLESS)) {
    const start = line.first + at;
    yield colon(text, start, start + key.length, ': ');
  }
  for (const { index: at, 1: sign } of content.matchAll(EQUALS)) {
    const start = line.first + at;
    yield {
      kind: 'sign',
      span: { start, end: start + sign!.length },
      message: `A key ends with a colon and a space, not with "${sign!.trim()}".`,
      title: 'Write a colon',
      safe: false,
      edits: [{ span: { start, end: start + sign!.length }, text: ': ' }],
      cost: 3,
    };
  }
  const before = above(draft, index);
  const key = keyOn(text, line);
  if (before && key === undefined && isDeeperItem(text, before, line))
    yield {
      kind: 'dash',
      span: { start: line.first, end: line.end },
      message: 'Start each item of a list with a dash and a space.',
      title: 'Add a dash',
      safe: false,
      edits: [{ span: { start: line.start, end: line.first }, text: `${' '.repeat(before.column)}- ` }],
      cost: 5,
    };
  const mayStart = key === undefined || !INNER_KEYS.has(key) || ITEM_KEYS.has(key);
  if (before && text[before.first] === '-' && text[line.first] !== '-' && before.column === line.column && mayStart) {
    const items = [line];
    for (const each of lines.slice(index + 1)) {
      if (each.column !== line.column || isBare(text, each) || '-:'.includes(text[each.first]!)) break;
      items.push(each);
    }
    yield {
      kind: 'dash',
      span: { start: line.first, end: line.end },
      message: 'Start each item of a list with a dash and a space.',
      title: 'Add a dash',
      safe: false,
      edits: items.map(({ first }) => insertion(first, '- ')),
      cost: 3,
    };
    const item = text.slice(before.first, before.end);
    if (/^\p{Ll}/u.test(content) && isSentence(item))
      yield {
        kind: 'column',
        span: { start: line.first, end: line.end },
        message: 'A text that goes on below is indented further than the dash of its item.',
        title: 'Indent it',
        safe: false,
        edits: [insertion(line.start, '  ')],
        cost: 2,
      };
  }
  const stuckDash = /^-(?=[^\s-])/.exec(content);
  if (stuckDash)
    yield {
      kind: 'dash',
      span: { start: line.first, end: line.first + 1 },
      message: 'Add a space after the dash.',
      title: 'Add a space after the dash',
      safe: false,
      edits: [insertion(line.first + 1, ' ')],
      cost: 5,
    };
}

/** Whether a line is one word below the one word of an item, as an area or an id is. */
const isDeeperItem = (text: string, above: Line, line: Line): boolean =>
  line.column > above.column &&
  /^- +[\p{L}\p{N}_-]+$/u.test(text.slice(above.first, above.end)) &&
  /^[\p{L}\p{N}_-]+$/u.test(text.slice(line.first, line.end));

/** Whether an item is a text of several words that does not end there. */
const isSentence = (item: string): boolean =>
  /^- +[\p{L}\p{N}(]/u.test(item) && item.split(' ').length > 3 && !item.includes(':') && !/[.!?]$/.test(item);

const space = (text: string, start: number, length: number): Slip => ({
  kind: 'colon',
  span: { start, end: start + length },
  message: `Add a space after the colon of "${text.slice(start, start + length - 1)}".`,
  title: 'Add a space after the colon',
  safe: true,
  edits: [insertion(start + length, ' ')],
  cost: 3,
});

const colon = (text: string, start: number, end: number, sign: ':' | ': '): Slip => {
  const blank = /^[ \t]*/.exec(text.slice(end, end + 8))![0].length;
  const name = text.slice(start, end);
  return {
    kind: 'colon',
    span: { start, end },
    message: `Add a colon${sign === ':' ? '' : ' and a space'} after "${name}".`,
    title: `Write "${name}:"`,
    safe: false,
    edits: [{ span: { start: end, end: end + (sign === ':' ? 0 : blank) }, text: sign }],
    cost: 4,
  };
};
