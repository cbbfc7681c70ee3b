import { INNER_KEYS, POSITION_KEYS } from '../keys.generated';
import type { Draft } from './draft';
import { above, keyOn } from './draft';
import type { Line } from './lines';
import { contentEnd } from './lines';
import type { Slip } from './slip';
import { insertion } from './slip';
import { PLACEHOLDER } from './text-slips';

const KNOWN = [...new Set([...POSITION_KEYS.keys(), ...INNER_KEYS])].join('|');
/** A known key that starts in the middle of a text. */
const KEY_INSIDE = new RegExp(`(?<=[^\\s,{[])([ \\t]{0,8}[,;]?[ \\t]{1,8})(?:${KNOWN}):(?=[ \\t])`, 'g');

/** The start of the value after the key or dash that starts a line. */
const VALUE = /(?:- +)*(?:"[^"\r\n]*"|'[^'\r\n]*'|[^\s:#"'[\]{},-][^\s:#[\]{},]*) *:[ \t]+|(?:- +)+/y;

/** Possible slips with a value: its end, its brackets, or its division into lines. */
export function* valueSlips(draft: Draft, index: number): Generator<Slip> {
  const { text, lines } = draft;
  const line = lines[index]!;
  VALUE.lastIndex = line.first;
  const front = VALUE.exec(text)?.[0];
  const start = front === undefined ? line.first : line.first + front.length;
  const end = contentEnd(text, line);
  const value = text.slice(start, end);
  const key = keyOn(text, line);
  yield* tailSlips(draft, line);
  yield* strayQuotes(text, start, end);
  if (front !== undefined && value !== '') {
    yield* brackets(text, start, end, key);
    if (key !== undefined && POSITION_KEYS.get(key)?.list) yield* lists(text, start, end);
    if (key === undefined || REFERENCES.has(key)) yield* decorations(text, start, end);
  }
  yield* lineBreaks(draft, line, start, end);
  yield* continuations(draft, index);
  yield* missingComma(draft, index);
}

/** A comma, semicolon or full stop after a value. */
export function* tailSlips({ text }: Draft, line: Line): Generator<Slip> {
  const start = line.first;
  const end = contentEnd(text, line);
  const sign = text[end - 1]!;
  if (!',;.'.includes(sign) || end - 1 <= start || (sign === '.' && !/[\]}"']/.test(text[end - 2]!))) return;
  yield {
    kind: 'sign',
    span: { start: end - 1, end },
    message: `Lines of a chart do not end with "${sign}". Remove it.`,
    title: `Remove the "${sign}"`,
    safe: false,
    edits: [{ span: { start: end - 1, end }, text: '' }],
    cost: 3,
  };
}

const CLOSERS = '"”“»';

/** Fixes quotation marks that are missing, doubled, mismatched or nested. */
function* strayQuotes(text: string, start: number, end: number): Generator<Slip> {
  const value = text.slice(start, end);
  const first = value[0] ?? '';
  const last = value.at(-1) ?? '';
  const shared = { kind: 'quote' as const, safe: false, title: 'Change the quotation marks' };
  if (first !== '"' && last === '"' && !value.slice(0, -1).includes('"'))
    yield {
      ...shared,
      span: { start: end - 1, end },
      message: 'There is a quotation mark at the end of this text, and none at its start.',
      title: 'Put the text in quotation marks',
      edits: [insertion(start, '"')],
      cost: 4,
    };
  if (
    (first === '"' || first === "'") &&
    value.length > 2 &&
    last !== first &&
    `${CLOSERS}'’`.includes(last) &&
    !value.slice(1, -1).includes(first)
  )
    yield {
      ...shared,
      span: { start: end - 1, end },
      message: `A text that starts with ${first} ends with ${first}, not with ${last}.`,
      edits: [{ span: { start: end - 1, end }, text: first }],
      cost: 3,
    };
  if (first === '"' && last === '"' && value.includes('\\') && !/["']/.test(value.slice(1, -1)))
    yield {
      ...shared,
      span: { start, end },
      message: 'A backslash means something special between double quotation marks. Use single ones.',
      edits: [
        { span: { start, end: start + 1 }, text: "'" },
        { span: { start: end - 1, end }, text: "'" },
      ],
      cost: 4,
    };
  if ((first === '"' || first === "'") && last === first && value.length > 2) {
    const isDoubled = value.startsWith(first + first) && value.endsWith(first + first) && value.length > 4;
    const inner = isDoubled ? value.slice(2, -2) : value.slice(1, -1);
    if (!inner.includes(first) && !isDoubled) return;
    const quoted = inner.includes('"') || inner.includes('\\') ? `'${inner.replaceAll("'", "''")}'` : `"${inner}"`;
    yield {
      ...shared,
      span: { start, end },
      message: `A quotation mark inside a text ends it. ${isDoubled ? 'Write one on each side.' : 'Use another kind around the text.'}`,
      edits: [{ span: { start, end }, text: quoted }],
      cost: 4,
    };
  }
}

const PAIRS = ['[]', '{}', '()'] as const;

/** A value in the wrong kind of brackets, or in two pairs of them. */
function* brackets(text: string, start: number, end: number, key: string | undefined): Generator<Slip> {
  const value = text.slice(start, end);
  const opener = PAIRS.find((pair) => value.startsWith(pair[0]!));
  if (!opener || !')]}'.includes(value.at(-1)!) || value.length < 2) return;
  const form = key === undefined ? undefined : POSITION_KEYS.get(key);
  const meant = form ? (form.map ? '{}' : form.list ? '[]' : undefined) : '{}';
  const inner = value.slice(1, -1);
  const swap = (pair: string, from: number, to: number, message: string): Slip => ({
    kind: 'bracket',
    span: { start, end: start + 1 },
    message,
    title: `Write "${pair[0]}…${pair[1]}"`,
    safe: false,
    edits: [
      { span: { start, end: start + from }, text: pair[0]! },
      { span: { start: end - to, end }, text: pair[1]! },
    ],
    cost: 6,
  });
  const name = meant === '[]' ? 'A list' : 'What belongs to one key';
  if (meant && (opener !== meant || value.at(-1) !== meant[1]))
    yield swap(meant, 1, 1, `${name} is written in "${meant}", not in "${value[0]}${value.at(-1)}".`);
  if (meant && !(form?.map && PLACEHOLDER.test(value)) && /^[[{(]/.test(inner) && /[)\]}]$/.test(inner))
    yield swap(meant, 2, 2, `One pair of brackets is enough here.`);
}

/** A list that is written as a text, or with other signs between its items. */
function* lists(text: string, start: number, end: number): Generator<Slip> {
  const value = text.slice(start, end);
  const isOpen = value.startsWith('[');
  const isClosed = value.endsWith(']');
  const inner = value.slice(isOpen ? 1 : 0, isClosed ? -1 : undefined);
  if (/[[\]{}"'#:]/.test(inner)) return;
  const items = inner.split(/[,;|]/).map((item) => item.trim());
  const kept = items.filter((item) => item !== '');
  if (kept.length < (isOpen ? 1 : 2) || kept.some((item) => /^[-&*!|>%@`?]/.test(item))) return;
  const meant = `[${kept.join(', ')}]`;
  if (meant === value) return;
  const isSemicolon = /[;|]/.test(inner);
  yield {
    kind: 'bracket',
    span: { start, end },
    message:
      isOpen && isClosed
        ? `Write one comma between items of a list${isSemicolon ? ', no other sign' : ''}.`
        : 'Several items are a list: put them in brackets, with commas between them.',
    title: 'Write a list in brackets',
    safe: false,
    edits: [{ span: { start, end }, text: meant }],
    cost: 6,
  };
}

/** Two keys on one line. */
function* lineBreaks({ text, role }: Draft, line: Line, start: number, end: number): Generator<Slip> {
  const isItem = text[line.first] === '-';
  yield* commas(text, line.first, end);
  const brace = text.slice(line.first, end).indexOf('{');
  const content = text.slice(start, end);
  for (const { index, 1: gap } of content.matchAll(KEY_INSIDE)) {
    const at = start + index;
    const isFlow = brace !== -1 && line.first + brace < at;
    yield {
      kind: 'sign',
      span: { start: at + gap!.length, end: at + gap!.length + keyLength(text, at + gap!.length) },
      message: isFlow ? 'A comma is missing in front of this key.' : 'Put each key on a separate line.',
      title: isFlow ? 'Add a comma' : 'Start a new line',
      safe: false,
      edits: [
        {
          span: { start: at, end: at + gap!.length },
          text: isFlow ? ', ' : `\n${' '.repeat(isItem ? line.column + 2 : line.column)}`,
        },
      ],
      cost: 5,
    };
  }
  const next = role.kind === 'position' ? /[\]}"'][ \t]{1,8}(?=[\w-]+:[ \t]?\{)/.exec(content) : null;
  if (next)
    yield {
      kind: 'sign',
      span: { start: start + next.index + next[0].length, end },
      message: 'Start each position on a new line.',
      title: 'Start a new line',
      safe: false,
      edits: [
        {
          span: { start: start + next.index + 1, end: start + next.index + next[0].length },
          text: `\n${' '.repeat(role.column)}`,
        },
      ],
      cost: 5,
    };
  if (role.kind !== 'position' || line.column > role.column || brace !== -1) return;
  const bare = /^\(.*\)$/.test(content) ? 1 : 0;
  const isClosed = content.endsWith('}');
  if (!/^\(?[a-z_]+: .*, *[a-z_]+: /.test(content)) return;
  yield {
    kind: 'bracket',
    span: { start, end },
    message: 'Several keys behind an id need braces around them.',
    title: 'Put them in braces',
    safe: false,
    edits: [
      { span: { start, end: start + bare }, text: '{' },
      ...(isClosed ? [] : [{ span: { start: end - bare, end }, text: '}' }]),
    ],
    cost: 6,
  };
}

/** A key in braces that begins a line, without a comma at the end of the line above. */
function* missingComma(draft: Draft, index: number): Generator<Slip> {
  const { text } = draft;
  const line = draft.lines[index]!;
  const before = above(draft, index);
  if (!before || !/^(?:"[^"]*"|'[^']*'|[\w-]+)[ \t]*:/.test(text.slice(line.first, line.end))) return;
  const end = contentEnd(text, before);
  if (!/[\]}"'\w]/.test(text[end - 1] ?? '')) return;
  yield {
    kind: 'sign',
    span: { start: end - 1, end },
    message: 'A comma is missing behind this.',
    title: 'Add a comma',
    safe: false,
    edits: [insertion(end, ',')],
    cost: 5,
  };
}

/** A comma too many in brackets. */
function* commas(text: string, start: number, end: number): Generator<Slip> {
  for (const { index, 0: sign } of text.slice(start, end).matchAll(/(?<=[[{,]),[ \t]*/g)) {
    const at = start + index;
    yield {
      kind: 'sign',
      span: { start: at, end: at + 1 },
      message: 'There is nothing in front of this comma. Remove it.',
      title: 'Remove the comma',
      safe: false,
      edits: [{ span: { start: at, end: at + sign.length }, text: '' }],
      cost: 3,
    };
  }
}

const keyLength = (text: string, at: number): number => /^[a-z_]+/.exec(text.slice(at, at + 40))?.[0].length ?? 1;

/** Keys whose values are ids and areas. */
const REFERENCES: ReadonlySet<string> = new Set([
  'reports_to',
  'dotted_line_to',
  'owns',
  'contributes_to',
  'consulted_on',
  'metrics',
  'tracks',
]);

/** Signs around an id, such as the `@` of a chat. */
function* decorations(text: string, start: number, end: number): Generator<Slip> {
  const [, front = '', word, back = ''] =
    /^([-@&*!%|>`#<~]*[ \t]*)([\p{L}\p{N}][\p{L}\p{N}_-]*)([`>|\]}]*)$/u.exec(text.slice(start, end)) ?? [];
  if (word === undefined || front + back === '') return;
  yield {
    kind: 'sign',
    span: { start, end },
    message: `"${(front.trim() || back).trim()}" is not part of an id. Remove it.`,
    title: `Change it to "${word}"`,
    safe: false,
    edits: [
      { span: { start, end: start + front.length }, text: '' },
      { span: { start: end - back.length, end }, text: '' },
    ],
    cost: 3,
  };
}

/** A text that continues below without deeper indentation than its key. */
function* continuations(draft: Draft, index: number): Generator<Slip> {
  const { text, lines } = draft;
  const line = lines[index]!;
  const before = above(draft, index);
  const key = before && keyOn(text, before);
  if (!before || key === undefined || !POSITION_KEYS.get(key)?.word) return;
  const content = text.slice(line.first, line.end);
  // A lower-case word is probably a key that is still being typed.
  if (line.column > before.column || !/^[\p{L}\p{N}(&]/u.test(content) || /:(?:\s|$)|^[a-z_]+$/.test(content)) return;
  const start = text.slice(before.first, before.end);
  const value = start.slice(start.indexOf(':') + 1).trim();
  const last = value.slice(value.lastIndexOf(' ') + 1);
  // A text does not end after one word, or after "of" and "&".
  const isOver = last !== value && !/[&,/-]$/.test(last) && !/^\p{Ll}/u.test(last) && !/^\p{Ll}/u.test(content);
  if (REFERENCES.has(key) || isOver) return;
  yield {
    kind: 'column',
    span: { start: line.first, end: line.end },
    message: `Indent a text that continues on the next line further than "${key}".`,
    title: 'Indent it',
    safe: false,
    edits: [{ span: { start: line.start, end: line.first }, text: ' '.repeat(before.column + 2) }],
    cost: 8,
  };
}
