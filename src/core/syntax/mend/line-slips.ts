import type { Replacement } from '../../text';
import { HEAD_KEYS, INNER_KEYS, POSITION_KEYS } from '../keys.generated';
import type { Draft } from './draft';
import { subtreeEnd } from './draft';
import type { Line } from './lines';
import { isBare } from './lines';
import type { Slip } from './slip';

/** Bullets, numbers, quotation marks and emphasis in front of a key. */
const BULLET = /(?:[-+*•●▪◦·‣⁃>?–—‐‑−]{1,3}|\d{1,3}[.)]|[a-z][.)])[ \t]{1,8}/y;
const SIGN = /[*_`@&!%<([{"'“„«#•●▪◦·–—]/y;
/** The most of them to skip. */
const MAX_SIGNS = 8;
/** The name of a key, which may have several words. */
const WORD = /[\p{L}\p{N}](?:[^\s:：=;,<>()[\]{}"'“”„«»`*#]|[ ](?=[\p{L}\p{N}]))*/uy;
/** The same marks after a key, with substitutes for its colon. */
const BACK =
  /[*_`>)\]}"'”“»]*[ \t]*(?:::+|[:：﹕∶](?:[-–—=]+(?=[ \t]|$))?|=>|->|→|=|;|,|[-–—](?=[ \t]))?[*_`]*[ \t]*(?::(?=[ \t\r\n]|$)[ \t]*)?/y;

interface Reread {
  /** The start and end of the key's name. */
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** The start of the value. */
  readonly value: number;
}

/** The meaning of a line without the signs around its key. */
function reread(text: string, { first, end }: Line): Reread | undefined {
  let start = first;
  for (let seen = 0; seen < MAX_SIGNS; seen++) start = behind(SIGN, text, behind(BULLET, text, start));
  const to = behind(WORD, text, start);
  if (to === start || to > end) return undefined;
  const value = Math.min(end, behind(BACK, text, to));
  return { start, end: to, word: text.slice(start, to), value };
}

function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** Possible keys with other signs than a colon around them: a bullet, a number, `=`, an arrow. */
export function* lineSlips(draft: Draft, index: number): Generator<Slip> {
  const { text, lines, role } = draft;
  const line = lines[index]!;
  const found = reread(text, line);
  if (!found) return;
  const isFirst = lines.slice(0, index).every((each) => isBare(text, each));
  if (role.kind === 'position' && line.column <= role.column && isFirst) yield* idSlips(draft, index, found);
  const known = knownKey(found.word, role.kind);
  if (known === undefined) return;
  const isKeyAlone = found.value >= line.end;
  const mark = text[line.first]!;
  const value = text.slice(found.value, line.end);
  const isMarked = '`*_'.includes(mark) && value.length > 2 && value.startsWith(mark) && value.endsWith(mark);
  const unmarked: readonly Replacement[] = isMarked
    ? [{ span: { start: found.value, end: line.end }, text: value.slice(1, -1) }]
    : [];
  yield {
    kind: 'sign',
    ...saying(text, line, found, known),
    safe: false,
    edits: [
      { span: { start: line.first, end: found.value }, text: isKeyAlone ? `${known}:` : `${known}: ` },
      ...unmarked,
    ],
    cost: 6,
  };
}

const knownKey = (word: string, kind: 'head' | 'position'): string | undefined => {
  const keys: readonly { has: (key: string) => boolean }[] =
    kind === 'head' ? [HEAD_KEYS, INNER_KEYS] : [POSITION_KEYS, INNER_KEYS];
  const spelled = [word, word.toLowerCase(), word.toLowerCase().replace(/[ -]+/g, '_')];
  return spelled.find((each) => keys.some((known) => known.has(each)));
};

/** The end of the titles of habits that differ only in the sign used for a colon. */
export const TO_COLON = ' to a colon and a space';

/** The message about the signs around a key. */
function saying(
  text: string,
  line: Line,
  { start, end, value }: Reread,
  key: string,
): Pick<Slip, 'span' | 'message' | 'title' | 'habit'> {
  const front = text.slice(line.first, start).trim();
  const back = text.slice(end, value).trim();
  const title = `Write "${key}:"`;
  if (front !== '' && back.replace(':', '') === '')
    return {
      span: { start: line.first, end },
      message: `"${front}" is not part of a key. Remove it.`,
      title,
      habit: `Remove "${front}" in front of keys`,
    };
  if (front === '' && back !== ':' && back !== '')
    return {
      span: { start, end: Math.max(end, end + text.slice(end, value).trimEnd().length) },
      message: `A key ends with a colon and a space, not with "${back}".`,
      title,
      habit: `Change "${back}"${TO_COLON}`,
    };
  return {
    span: { start: line.first, end },
    message: `Write this key as "${key}:", without other signs around it.`,
    title,
  };
}

/** A possible id of a position, with its fields below or in braces after it. */
function* idSlips(draft: Draft, index: number, found: Reread): Generator<Slip> {
  const { text, lines, role } = draft;
  const line = lines[index]!;
  const hasFields = subtreeEnd(draft, index) > index + 1;
  const own = found.word === 'id' ? reread(text, { ...line, first: found.value }) : undefined;
  const { start, end, value } = own ?? found;
  const rest = text.slice(value, line.end);
  const isNothing = /^[^\p{L}\p{N}]*$/u.test(rest) && !/^[[{].*[\]}]$/.test(rest);
  const isComment = rest.startsWith('#');
  if (!hasFields && !rest.startsWith('{')) return;
  const id = /[#,:[\]{}]|^[-?&*!|>%@`]/.test(text.slice(start, end))
    ? `"${text.slice(start, end)}"`
    : text.slice(start, end);
  const edits: Replacement[] = [
    {
      span: { start: line.start, end: value },
      text: `${' '.repeat(role.column)}${id}:${rest === '' || isNothing ? '' : ' '}`,
    },
  ];
  if (hasFields && isNothing && rest !== '') edits.push({ span: { start: value, end: line.end }, text: '' });
  else if (hasFields && !isComment && !isNothing && !rest.startsWith('{'))
    yield* titled(draft, index, value, edits[0]!);
  if (own) {
    yield {
      kind: 'sign',
      span: { start: line.first, end },
      message: 'The id of a position is a separate key, with the fields of the position below.',
      title: `Write "${id}:"`,
      safe: false,
      edits,
      cost: 6,
    };
    return;
  }
  if (edits[0]!.text.trim() === text.slice(line.first, value).trim() && edits.length === 1) return;
  const said = saying(text, line, { ...found, value: isNothing ? line.end : value }, id);
  yield { kind: 'sign', ...said, safe: false, edits, cost: 6 };
}

/** A key with its value. */
const FIELD = new RegExp(`^(?:${[...POSITION_KEYS.keys()].join('|')}):(?=[ \\t])`);

/** A text after an id with fields below: its title, or a comment if it has one. */
function* titled(
  { text, lines, role, body }: Draft,
  index: number,
  value: number,
  { text: front }: Replacement,
): Generator<Slip> {
  const line = lines[index]!;
  const below = lines.slice(index + 1).find((each) => !isBare(text, each));
  const column = below && below.column > role.column ? below.column : body;
  const shared = { kind: 'sign' as const, span: { start: value, end: line.end }, safe: false };
  const from = { start: line.start, end: value };
  const isKey = FIELD.test(text.slice(value, line.end));
  yield {
    ...shared,
    message: 'Start a new line after an id. Each line below it has a key.',
    title: isKey ? 'Start a new line' : 'Make it the title',
    edits: [{ span: from, text: `${front.trimEnd()}\n${' '.repeat(column)}${isKey ? '' : 'title: '}` }],
    cost: 7,
  };
  yield {
    ...shared,
    message: 'A position has its fields below its id, so nothing else can follow the id.',
    title: 'Make it a comment',
    edits: [{ span: from, text: `${front.trimEnd()} # ` }],
    cost: 10,
  };
}
