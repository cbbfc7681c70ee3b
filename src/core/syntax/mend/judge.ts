import { nearest } from '../../text';
import { HEAD_KEYS, INNER_KEYS, POSITION_KEYS } from '../keys.generated';
import type { ListNode, MapNode, Node, Pair, ScalarNode } from '../node';
import type { Role } from './slip';
import { ITEM_KEYS } from './text-slips';

/** How odd a text is in its present reading: 0 is not odd at all. */
export interface Verdict {
  readonly score: number;
  /** The odd places, in the order of the text. */
  readonly at: readonly number[];
}

/** The score of a YAML mistake. */
const MISTAKE = 300;
/** The score from which slips are searched for; a single unknown key reaches it. */
export const ODD = 40;

/** Measures how far a reading is from what a chart looks like. */
export function judge(
  roots: readonly Node[],
  mistakes: readonly { readonly start: number }[],
  text: string,
  { kind, column, isTied = false }: Role,
): Verdict {
  const source = { text, isTied };
  const at: number[] = [];
  let score = 0;
  const odd = (points: number, node: Node): void => {
    score += points;
    at.push(node.span.start);
  };
  for (const { start } of mistakes) {
    if (isTied && text[start] === '*') continue;
    score += MISTAKE;
    at.push(start);
  }
  if (roots.length > 1) odd(MISTAKE, roots[1]!);
  for (const root of roots) {
    if (root.kind !== 'map') {
      if (root.kind === 'list' || root.value !== null) odd(400, root);
      continue;
    }
    for (const { key } of twice(root.pairs)) if (kind === 'head') odd(MISTAKE / 3, key);
    for (const pair of root.pairs) {
      if (!root.flow && columnOf(text, pair.key.span.start) !== column) odd(40, pair.key);
      if (kind === 'position') position(pair, source, odd);
      else head(pair, source, odd);
    }
  }
  return { score, at: at.sort((a, b) => a - b) };
}

const isPositionsKey = (word: string): boolean => word === 'positions' || nearest(word, ['positions']) !== undefined;

/** Keys whose own keys are ids, each with a map below it. */
const DECLARATIONS: ReadonlySet<string> = new Set(['areas', 'metrics']);

/** The text that was read. */
interface Source {
  readonly text: string;
  /** Whether anchors or aliases tie it to other texts. */
  readonly isTied: boolean;
}

type Odd = (points: number, node: Node) => void;

function head({ key, value }: Pair, source: Source, odd: Odd): void {
  const form = HEAD_KEYS.get(key.text);
  if (key.text === 'positions' && value.kind === 'map') for (const pair of value.pairs) position(pair, source, odd);
  else if (form) {
    if (value.kind === 'scalar' ? value.value !== null && !form.word && key.text !== 'organization' : !form[value.kind])
      odd(40, key);
    if (value.kind === 'map' && key.text === 'organization') inner(value, odd);
    if (value.kind === 'list') listItems(value, form.maps, source.text, odd);
    if (value.kind === 'scalar' && form.list && isFolded(source.text, value)) odd(45, value);
    if (value.kind === 'map')
      for (const inside of value.pairs)
        if (HEAD_KEYS.has(inside.key.text) && !INNER_KEYS.has(inside.key.text)) odd(60, inside.key);
        else if (inside.value.kind === 'scalar') {
          if (inside.value.value === null && isPositionsKey(inside.key.text)) odd(100, inside.key);
          else if (inside.value.value !== null && DECLARATIONS.has(key.text) && INNER_KEYS.has(inside.key.text))
            odd(45, inside.key);
        }
  } else if (!key.text.startsWith('x-') && key.text !== '<<') {
    // One that is only misspelled is where it belongs.
    const isTypo = value.kind !== 'scalar' || value.value === null ? nearest(key.text, HEAD_KEYS.keys()) : undefined;
    odd(unlikely(key) ? 90 : isTypo === undefined ? 45 : 30, key);
    if (value.kind === 'map' && isPositionLike(value)) odd(60, key);
  }
}

function position({ key, value }: Pair, source: Source, odd: Odd): void {
  if (unlikely(key)) odd(60, key);
  else if (/\s/.test(key.text)) odd(10, key);
  if (value.kind === 'map') return fields(value, source, odd);
  if (POSITION_KEYS.has(key.text)) return odd(90, key);
  if (value.kind === 'list' || value.value !== null) odd(80, key);
}

function fields(map: MapNode, source: Source, odd: Odd): void {
  for (const { key } of twice(map.pairs)) odd(30, key);
  for (const { key, value } of map.pairs) {
    if (key.text.startsWith('x-') || key.text === '<<') continue;
    const form = POSITION_KEYS.get(key.text);
    const isNothing = value.kind === 'scalar' && value.value === null;
    if (!form) {
      odd((unlikely(key) ? 90 : 45) + (map.flow && isNothing ? 15 : 0), key);
      if (value.kind === 'map' && isPositionLike(value)) odd(60, key);
      continue;
    }
    if (value.kind === 'scalar' && form.word && !source.isTied && hasMark(source.text, key.span.end, value.span.start))
      odd(60, value);
    if (isCommented(source.text, key, value)) odd(45, key);
    if (isNothing) odd(map.flow ? 6 : 3, key);
    else if (value.kind === 'scalar') {
      if (!form.word) odd(40, key);
      plainText(key.text, value, source.text.slice(value.span.start, value.span.end), odd);
    } else if (!form[value.kind]) odd(50, value);
    if (value.kind === 'map' && form.map && key.text !== 'only') inner(value, odd);
    if (value.kind === 'list') listItems(value, form.maps, source.text, odd);
  }
}

/** An anchor or a tag in front of a text that nothing refers to. */
const hasMark = (text: string, from: number, to: number): boolean =>
  /^[ \t]{0,8}:?[ \t]{0,8}(?:&|!(?!!))/.test(text.slice(from, Math.max(to, from) + 8)) &&
  !/[\r\n]/.test(text.slice(from, to));

/** Whether a text was probably meant to continue after a `#`: with a number, or with a word if nothing is in front of it. */
const isCommented = (text: string, key: ScalarNode, value: Node): boolean =>
  value.kind === 'scalar' &&
  value.style === 'plain' &&
  ONE_LINE.has(key.text) &&
  (value.value === null
    ? /^:?[ \t]+#[^\s#!]/.test(text.slice(key.span.end, key.span.end + 60)) && key.text === 'title'
    : /^[ \t]+#\d/.test(text.slice(value.span.end, value.span.end + 60)));

/** Whether a plain text continues over several lines. */
const isFolded = (text: string, { style, span }: ScalarNode): boolean =>
  style === 'plain' && /[\n\r]/.test(text.slice(span.start, span.end));

/** Keys with single-line texts. */
const ONE_LINE: ReadonlySet<string> = new Set([
  'title',
  'reports_to',
  'role',
  'holder',
  'department',
  'location',
  'level',
  'status',
]);

/** Keys with references to positions, which have a single line too. */
const REFERENCE_KEYS: ReadonlySet<string> = new Set(['reports_to', 'dotted_line_to']);

/** Characters between the items of a list, or in front of them. */
const LIST_SIGN = /[,;[\](){}]|^[-+•●▪◦·–—‐‑−*>]|^(?:\d{1,2}|[a-z])[.)] /;

/** Signs that a text probably contains by mistake. */
function plainText(key: string, value: ScalarNode, source: string, odd: Odd): void {
  const { text, style } = value;
  const isFolded = style === 'plain' && /[\n\r]/.test(source);
  const isCut = style === 'plain' && /[,;]$|^[^"]*"$/.test(text);
  const isSigned = /^(?:=>?|->|→|:)\s/.test(text);
  if (isFolded && ONE_LINE.has(key) && /\n[ \t]*[-?*•](?:\s|$)/.test(source)) odd(100, value);
  else if (ONE_LINE.has(key) && (isCut || isSigned)) odd(45, value);
  else if (isFolded) odd(REFERENCE_KEYS.has(key) ? 100 : 15, value);
  if (key !== 'holder' && POSITION_KEYS.get(key)?.maps && (isFolded || LIST_SIGN.test(text))) odd(45, value);
}

function listItems({ items }: ListNode, mayBeMaps: boolean, text: string, odd: Odd): void {
  for (const [index, item] of items.entries()) listItem(item, mayBeMaps, text, odd, items[index - 1]?.kind === 'map');
}

/** Whether a text goes on in small letters after more than two words. */
const isSentence = (text: string, { span }: ScalarNode): boolean =>
  /^\S+ \S+ [^\n]*\n[ \t]*\p{Ll}/u.test(text.slice(span.start, span.end));

/** @param isAfterMap whether the item above has its own keys */
function listItem(item: Node, mayBeMap: boolean, text: string, odd: Odd, isAfterMap = false): void {
  if (item.kind === 'scalar' && isFolded(text, item)) odd(mayBeMap ? 45 : isSentence(text, item) ? 0 : 25, item);
  else if (
    item.kind === 'scalar' &&
    item.style === 'plain' &&
    (/[,;]$/.test(item.text) || (mayBeMap && /[;|]/.test(item.text)))
  )
    odd(45, item);
  else if (item.kind === 'list') odd(50, item);
  else if (item.kind === 'map') {
    if (!mayBeMap) return odd(50, item);
    inner(item, odd);
    const isPart = item.pairs.every(({ key }) => INNER_KEYS.has(key.text) && !ITEM_KEYS.has(key.text));
    if (isPart && isAfterMap && item.pairs.length > 0) odd(45, item);
  }
}

function inner(map: MapNode, odd: Odd): void {
  for (const { key } of twice(map.pairs)) odd(30, key);
  for (const { key, value } of map.pairs) {
    const isKnown = INNER_KEYS.has(key.text) || key.text.startsWith('x-') || key.text === '<<';
    if (!isKnown)
      odd(
        (POSITION_KEYS.has(key.text) ? 60 : 45) +
          (map.flow && value.kind === 'scalar' && value.value === null ? 15 : 0),
        key,
      );
    else if (map.flow && value.kind === 'scalar' && value.value === null) odd(6, key);
  }
}

/** Whether a map looks like a position. */
export const isPositionLike = (map: MapNode): boolean => map.pairs.some(({ key }) => POSITION_KEYS.has(key.text));

/** Characters that are not part of a name. */
const unlikely = ({ text, style }: ScalarNode): boolean =>
  text === '' ||
  text.length > 80 ||
  (style === 'plain' ? UNLIKELY.test(text) || DECORATED.test(text) : /[\r\n]/.test(text));

const UNLIKELY = /[:{}[\],"'“”„«»：#&*;=<>`\r\n\u00a0\ufeff]/;
/** A bullet, a list number or emphasis in front of a key, or signs after it. */
const DECORATED = /^(?:[-+•●▪◦·‣⁃>?–—‐‑−@%!(]|\d{1,3}[.)] |[a-z][.)] |_[^_].*[^_]_$)|[-–—@(!?]$|^[^(]*\)$/;

function twice(pairs: readonly Pair[]): Pair[] {
  const seen = new Set<string>();
  return pairs.filter(({ key }) => seen.has(key.text) || !seen.add(key.text));
}

function columnOf(text: string, at: number): number {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return at - start - (text[start] === '\ufeff' ? 1 : 0);
}
