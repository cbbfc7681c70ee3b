import type { Replacement } from '../../text';
import { HEAD_KEYS, INNER_KEYS, POSITION_KEYS } from '../keys.generated';
import { lineEnd } from '../line';
import type { Draft } from './draft';
import type { Line } from './lines';
import { contentEnd, DIRECTIONS, ODD_SPACES, UNSEEN } from './lines';
import type { Slip } from './slip';

/** Characters that look like those of YAML, with the intended ones. */
const LOOKALIKES: Readonly<Record<string, { readonly name: string; readonly meant: string }>> = {
  '：': { name: 'a full-width colon', meant: ': ' },
  '﹕': { name: 'a small colon', meant: ': ' },
  '∶': { name: 'a ratio sign', meant: ': ' },
  '，': { name: 'a full-width comma', meant: ', ' },
  '、': { name: 'an ideographic comma', meant: ', ' },
  '［': { name: 'a full-width bracket', meant: '[' },
  '］': { name: 'a full-width bracket', meant: ']' },
  '｛': { name: 'a full-width brace', meant: '{' },
  '｝': { name: 'a full-width brace', meant: '}' },
  '－': { name: 'a full-width dash', meant: '- ' },
  '–': { name: 'a long dash', meant: '- ' },
  '—': { name: 'a long dash', meant: '- ' },
  '＃': { name: 'a full-width number sign', meant: '#' },
};

const CURLY = '“”„‟«»';
const CURLY_SINGLE = '‘’‚‛';
const ODD_SIGN = new RegExp(`[${Object.keys(LOOKALIKES).join('')}${CURLY}${CURLY_SINGLE}]`);
const ODD_SPACE = new RegExp(`[${ODD_SPACES}${UNSEEN}]`);
const NO_SPACE = new RegExp(`[${UNSEEN}]`);
const EACH_UNSEEN = new RegExp(`[${UNSEEN}]`, 'g');
const DIRECTION = new RegExp(`[${DIRECTIONS}]`);

/** Whether a text contains look-alike characters. */
export const hasOddCharacters = (text: string): boolean =>
  ODD_SIGN.test(text) || ODD_SPACE.test(text) || ENTITY.test(text);

/** What HTML writes for signs that mean something to it. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#34': '"',
  nbsp: ' ',
  '#160': ' ',
};
const ENTITY = new RegExp(`&(${Object.keys(ENTITIES).join('|')});`);
const EACH_ENTITY = new RegExp(ENTITY, 'g');

/** Signs that were copied as HTML writes them. In quotation marks they are part of a text that says so. */
function* entities(text: string, line: Line): Generator<Slip> {
  const found = [...text.slice(line.first, contentEnd(text, line)).matchAll(EACH_ENTITY)].filter(
    ({ index }) => !isQuoted(text, line.first, line.first + index),
  );
  const [first] = found;
  if (!first) return;
  const start = line.first + first.index;
  yield {
    kind: 'character',
    span: { start, end: start + first[0].length },
    message: `"${first[0]}" is HTML for "${ENTITIES[first[1]!]}".`,
    title: `Change it to "${ENTITIES[first[1]!]}"`,
    safe: true,
    edits: found.map(({ index, 0: whole, 1: name }) => ({
      span: { start: line.first + index, end: line.first + index + whole.length },
      text: ENTITIES[name!]!,
    })),
    cost: 2,
  };
}

const isKnownKey = (word: string): boolean => POSITION_KEYS.has(word) || HEAD_KEYS.has(word) || INNER_KEYS.has(word);

/** Possible slips with look-alike characters on a line. */
export function* characterSlips({ text }: Draft, line: Line): Generator<Slip> {
  yield* oddSpaces(text, line);
  yield* entities(text, line);
  const content = text.slice(line.first, line.end);
  if (!ODD_SIGN.test(content)) return;
  const edits: Replacement[] = [];
  for (let at = line.first; at < line.end; at++) {
    const sign = LOOKALIKES[text[at]!];
    if (!sign || !isStructure(text, at, line, sign.meant)) continue;
    let to = at + 1;
    if (sign.meant.endsWith(' ')) while (to < line.end && text[to] === ' ') to++;
    const meant = to >= line.end ? sign.meant.trimEnd() : sign.meant;
    const edit = { span: { start: at, end: to }, text: meant };
    edits.push(edit);
    yield characterSlip(text, at, [edit], sign);
  }
  if (edits.length > 1)
    yield characterSlip(text, edits[0]!.span.start, edits, LOOKALIKES[text[edits[0]!.span.start]!]!);
  yield* curlyQuotes(text, line);
}

const characterSlip = (
  text: string,
  at: number,
  edits: readonly Replacement[],
  { name, meant }: { readonly name: string; readonly meant: string },
): Slip => ({
  kind: 'character',
  span: { start: at, end: at + 1 },
  message: `"${text[at]}" is ${name}. YAML needs "${meant.trim()}" here.`,
  title: `Change it to "${meant.trim()}"`,
  safe: true,
  edits,
  cost: 2,
});

/** Whether a look-alike is in a place where the character it looks like would have a meaning. */
function isStructure(text: string, at: number, { first, end }: Line, meant: string): boolean {
  if (meant === '- ') return at === first && /\s/.test(text[at + 1] ?? ' ');
  if (meant === ': ') {
    const before = text.slice(Math.max(first, at - 60), at).trimEnd();
    const word = before.split(/[\s,{[:"'，：、［｛]/).at(-1) ?? '';
    return isKnownKey(word) || before === word || `- ${word}` === before || at + 1 === end;
  }
  return true;
}

function* curlyQuotes(text: string, line: Line): Generator<Slip> {
  for (const [marks, plain] of [
    [CURLY, '"'],
    [CURLY_SINGLE, "'"],
  ] as const) {
    for (let at = line.first; at < line.end; at++) {
      if (!marks.includes(text[at]!) || !/(?:^|[:[{,，：-])\s*$/.test(text.slice(Math.max(line.first, at - 8), at)))
        continue;
      const close = closing(text, at, line.end, marks + plain);
      if (close === undefined || text.slice(at + 1, close).includes(plain)) continue;
      yield {
        kind: 'character',
        span: { start: at, end: at + 1 },
        message: `"${text[at]}" is a curly quotation mark, which YAML takes for a letter. Use ${plain} instead.`,
        title: 'Change to straight quotation marks',
        safe: true,
        edits: [
          { span: { start: at, end: at + 1 }, text: plain },
          { span: { start: close, end: close + 1 }, text: plain },
        ],
        cost: 2,
      };
      at = close;
    }
  }
}

/** The mark that ends a value, if there is one. */
function closing(text: string, open: number, end: number, marks: string): number | undefined {
  for (let at = open + 1; at < end; at++)
    if (marks.includes(text[at]!) && /^\s*(?:[,\]}:，：;]|$|#)/.test(text.slice(at + 1, Math.min(end, at + 12))))
      return at;
  return undefined;
}

/** Whether a character is inside quotation marks that open on its line, and so part of a text. */
function isQuoted(text: string, start: number, at: number): boolean {
  let open = '';
  for (let each = start; each < at; each++) {
    const sign = text[each]!;
    if (open === '"' && sign === '\\') each++;
    else if (sign === open) open = '';
    else if (open === '' && (sign === '"' || sign === "'") && (each === start || ' {[,:'.includes(text[each - 1]!)))
      open = sign;
  }
  return open !== '';
}

function* oddSpaces(text: string, line: Line): Generator<Slip> {
  const edits: Replacement[] = [];
  const last = lineEnd(text, line.start);
  for (let at = line.start; at < last; at++) {
    if (!ODD_SPACE.test(text[at]!)) continue;
    const isUnseen = NO_SPACE.test(text[at]!);
    const before = text.slice(Math.max(line.first, at - 60), at);
    const isBetween =
      at < line.first ||
      at >= line.end ||
      /(?:^|\s)-$|[:{[,]$/.test(before.trimEnd()) ||
      /^\s*[:}\],]/.test(text.slice(at, Math.min(line.end, at + 12))) ||
      (isUnseen && isLast(before, text.slice(at + 1, Math.min(line.end, at + 12))));
    if (isBetween || (isUnseen && !DIRECTION.test(text[at]!) && !isQuoted(text, line.first, at)))
      edits.push({ span: { start: at, end: at + 1 }, text: isUnseen ? '' : ' ' });
  }
  const [first] = edits;
  if (!first) return;
  const code = text.charCodeAt(first.span.start).toString(16).toUpperCase().padStart(4, '0');
  const name = NAMES[code] ?? (first.text === '' ? 'an invisible character' : 'an unusual space');
  yield {
    kind: 'blank',
    span: first.span,
    message: `There is ${name} (U+${code}) here, which YAML takes for a letter. ${first.text === '' ? 'Remove it.' : 'Use a normal space.'}`,
    title: first.text === '' ? 'Remove it' : 'Change it to a normal space',
    safe: true,
    edits,
    cost: 2,
  };
}

/** Whether nothing but invisible characters follows up to the end of a key or value, and no direction inside it ends there. */
const isLast = (before: string, after: string): boolean =>
  /^(?:[:}\],]|$)/.test(after.replace(EACH_UNSEEN, '')) && !OPENED.test(before);

/** A mark inside a text from which on it has another direction, which needs a mark where that ends. */
const OPENED = /[^\s:[{,"'-][\u202a\u202b\u202d\u202e\u2066-\u2068]/;

const NAMES: Readonly<Record<string, string>> = {
  '00A0': 'a no-break space',
  '202F': 'a narrow no-break space',
  '3000': 'an ideographic space',
  '00AD': 'a soft hyphen',
  '200B': 'a zero-width space',
  FEFF: 'a byte order mark',
};
