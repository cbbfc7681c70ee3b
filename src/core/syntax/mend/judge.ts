import { HEAD_KEYS, INNER_KEYS, POSITION_KEYS } from '../keys.generated';
import type { MapNode, Node, Pair } from '../node';
import type { Role } from './slip';

/** What is odd about a text as it was read: nothing scores 0. */
export interface Verdict {
  readonly score: number;
  /** Where it is odd, in the order of the text. */
  readonly at: readonly number[];
}

/** What a mistake in the YAML counts. */
const MISTAKE = 300;
/** What counts as odd enough to look for a slip; a single unknown key does. */
export const ODD = 40;

/** How far what was read is from what a chart looks like. */
export function judge(
  roots: readonly Node[],
  mistakes: readonly { readonly start: number }[],
  text: string,
  { kind, column }: Role,
): Verdict {
  const at: number[] = [];
  let score = 0;
  const odd = (points: number, node: Node): void => {
    score += points;
    at.push(node.span.start);
  };
  for (const { start } of mistakes) {
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
      if (kind === 'position') position(pair, odd);
      else head(pair, odd);
    }
  }
  return { score, at: at.sort((a, b) => a - b) };
}

type Odd = (points: number, node: Node) => void;

function head({ key, value }: Pair, odd: Odd): void {
  const form = HEAD_KEYS.get(key.text);
  if (key.text === 'positions' && value.kind === 'map') for (const pair of value.pairs) position(pair, odd);
  else if (form) {
    if (value.kind === 'scalar' ? value.value !== null && !form.word && key.text !== 'organization' : !form[value.kind])
      odd(40, key);
    if (value.kind === 'map' && key.text === 'organization') inner(value, odd);
    if (value.kind === 'list') for (const item of value.items) listItem(item, form.maps, odd);
  } else if (!key.text.startsWith('x-') && key.text !== '<<') {
    odd(unlikely(key.text) ? 90 : 45, key);
    if (value.kind === 'map' && isPositionLike(value)) odd(60, key);
  }
}

function position({ key, value }: Pair, odd: Odd): void {
  if (unlikely(key.text)) odd(60, key);
  else if (/\s/.test(key.text)) odd(10, key);
  if (value.kind === 'map') return fields(value, odd);
  if (POSITION_KEYS.has(key.text)) return odd(90, key);
  if (value.kind === 'list' || value.value !== null) odd(80, key);
}

function fields(map: MapNode, odd: Odd): void {
  for (const { key } of twice(map.pairs)) odd(30, key);
  for (const { key, value } of map.pairs) {
    if (key.text.startsWith('x-') || key.text === '<<') continue;
    const form = POSITION_KEYS.get(key.text);
    const isNothing = value.kind === 'scalar' && value.value === null;
    if (!form) {
      odd((unlikely(key.text) ? 90 : 45) + (map.flow && isNothing ? 15 : 0), key);
      if (value.kind === 'map' && isPositionLike(value)) odd(60, key);
      continue;
    }
    if (isNothing) odd(map.flow ? 6 : 3, key);
    else if (value.kind === 'scalar') {
      if (!form.word) odd(40, key);
      else if (/[\n\r]/.test(value.text) && value.style === 'plain') odd(15, value);
    } else if (!form[value.kind]) odd(50, value);
    if (value.kind === 'map' && form.map && key.text !== 'only') inner(value, odd);
    if (value.kind === 'list') for (const item of value.items) listItem(item, form.maps, odd);
  }
}

function listItem(item: Node, mayBeMap: boolean, odd: Odd): void {
  if (item.kind === 'scalar' && item.style === 'plain' && /[\n\r]/.test(item.text)) odd(25, item);
  else if (item.kind === 'list') odd(50, item);
  else if (item.kind === 'map') {
    if (mayBeMap) inner(item, odd);
    else odd(50, item);
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

/** Whether a map says what a position says. */
export const isPositionLike = (map: MapNode): boolean => map.pairs.some(({ key }) => POSITION_KEYS.has(key.text));

/** What nobody calls anything. */
const unlikely = (key: string): boolean =>
  key === '' || key.length > 80 || /[:{}[\],"'“”：#&*\r\n\u00a0\ufeff]/.test(key);

function twice(pairs: readonly Pair[]): Pair[] {
  const seen = new Set<string>();
  return pairs.filter(({ key }) => seen.has(key.text) || !seen.add(key.text));
}

function columnOf(text: string, at: number): number {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return at - start - (text[start] === '\ufeff' ? 1 : 0);
}
