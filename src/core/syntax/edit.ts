import type { Span } from '../text';
import { outOfBrackets } from './brackets';
import type { Entry, Located } from './entry';
import { lineEnd, lineStart, wholeLines, withoutComment } from './line';
import type { Node, Pair } from './node';

/** A replacement inside an entry, independent of the entry's place in the file. */
export interface EntryEdit {
  readonly entry: Entry;
  readonly span: Span;
  readonly text: string;
}

/** A map to edit, with the pair that has it as its value, so that keys can be added even if the value is missing. */
export interface MapPlace {
  readonly entry: Entry;
  readonly key: Pair['key'];
  readonly value: Node;
}

const SAFE_PLAIN = /^[\p{L}\p{N}_(][\p{L}\p{N}\p{M} _.()/+&'@-]*$/u;
const OTHERWISE_READ = /^(?:true|false|null|~|[-+]?[.\d][\d._eExXoO+-]*|\.inf|\.nan)$/i;

/** `value` as written in YAML, also inside brackets; quoted only if it would be read as something else. */
export function scalarText(value: string): string {
  if (SAFE_PLAIN.test(value) && !/\s$/.test(value) && !OTHERWISE_READ.test(value)) return value;
  return /[\p{Cc}\u0085\u2028\u2029]/u.test(value) ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`;
}

/** Replaces a value, keeping its quotation marks. */
export function replaceWord({ entry, span }: Located<unknown>, word: string): EntryEdit {
  const quote = entry.text[span.start];
  const text =
    quote === '"' ? JSON.stringify(word) : quote === "'" ? `'${word.replaceAll("'", "''")}'` : scalarText(word);
  return { entry, span, text };
}

/** Replaces a value with `text`, which is YAML. */
export const replaceNode = (entry: Entry, node: Node, text: string): EntryEdit =>
  node.span.start === node.span.end ? { entry, span: node.span, text: ` ${text}` } : { entry, span: node.span, text };

/**
 * Writes a key with its value into a map, replacing an existing value.
 * @param value YAML that fits on one line; if it starts with a line break, it goes below a new key
 * @param after keys to insert the new one after; the last existing one counts, else it becomes the last key;
 * `first` for a key that belongs before all others
 */
export function setKey(
  place: MapPlace,
  key: string,
  value: string,
  after: readonly string[] | 'first' = [],
): EntryEdit[] {
  const { entry, value: map } = place;
  if (map.kind !== 'map' || map.pairs.length === 0) return newMap(place, `${key}: ${value}`);
  const old = map.pairs.findLast((pair) => pair.key.text === key);
  if (old) return [replaceNode(entry, old.value, value)];
  const indent = `${newline(entry)}${' '.repeat(column(entry, map.pairs[0]!.key.span.start))}`;
  if (after === 'first') {
    const { start } = map.pairs[0]!.key.span;
    return [{ entry, span: { start, end: start }, text: `${key}: ${value}${map.flow ? ', ' : indent}` }];
  }
  const before = map.pairs.findLast((pair) => after.includes(pair.key.text)) ?? map.pairs.at(-1)!;
  const end = pairEnd(before, entry);
  if (map.flow) return [{ entry, span: { start: end, end }, text: `, ${key}: ${value}` }];
  const at = lineEnd(entry.text, end);
  return [{ entry, span: { start: at, end: at }, text: `${indent}${key}:${/^\r?\n/.test(value) ? '' : ' '}${value}` }];
}

/** Removes a key and its value from a map, with the comment on its line. */
export function removeKey({ entry, key: owner, value: map }: MapPlace, key: string): EntryEdit[] {
  if (map.kind !== 'map') return [];
  const index = map.pairs.findLastIndex((pair) => pair.key.text === key);
  const pair = map.pairs[index];
  if (!pair) return [];
  if (map.flow)
    return without(
      entry,
      outOfBrackets(
        entry.text,
        map.pairs.map((each) => ({ start: each.key.span.start, end: pairEnd(each, entry) })),
        index,
      ),
    );
  const next = map.pairs[index + 1];
  const sharesLine = entry.text.slice(lineStart(entry.text, pair.key.span.start), pair.key.span.start).trim() !== '';
  if (sharesLine && next) return [{ entry, span: { start: pair.key.span.start, end: next.key.span.start }, text: '' }];
  if (map.pairs.length === 1)
    return [{ entry, span: { start: owner.span.end + 1, end: pairEnd(pair, entry) }, text: ' {}' }];
  return [{ entry, span: wholeLines(entry.text, pair.key.span.start, pairEnd(pair, entry)), text: '' }];
}

/**
 * Adds an item to the list under `key`, in the style of the list; creates the list if there is none.
 * @param item YAML that fits on one line
 * @param after as for {@link setKey}
 */
export const addItem = (place: MapPlace, key: string, item: string, after: readonly string[] = []): EntryEdit[] =>
  addItems(place, key, [item], after);

/** Adds items to the list under `key`, as {@link addItem} does with one. */
export function addItems(
  place: MapPlace,
  key: string,
  items: readonly string[],
  after: readonly string[] = [],
): EntryEdit[] {
  const { entry, value: map } = place;
  const inFlow = items.join(', ');
  if (items.length === 0) return [];
  const old = map.kind === 'map' ? map.pairs.findLast((pair) => pair.key.text === key)?.value : undefined;
  if (!old || (old.kind === 'scalar' && old.value === null)) return setKey(place, key, `[${inFlow}]`, after);
  if (old.kind !== 'list') return [replaceNode(entry, old, `[${asItem(entry, old)}, ${inFlow}]`)];
  const last = old.items.at(-1);
  if (!last) return [replaceNode(entry, old, `[${inFlow}]`)];
  if (old.flow) return [{ entry, span: { start: last.span.end, end: last.span.end }, text: `, ${inFlow}` }];
  const at = lineEnd(entry.text, last.span.end);
  const dash = `${newline(entry)}${' '.repeat(column(entry, old.span.start))}- `;
  return [{ entry, span: { start: at, end: at }, text: items.map((item) => dash + item).join('') }];
}

/** Removes an item from the list under `key`; the key is removed with the last item. */
export function removeItem(place: MapPlace, key: string, item: Node): EntryEdit[] {
  const { entry, value: map } = place;
  const list = map.kind === 'map' ? map.pairs.findLast((pair) => pair.key.text === key)?.value : undefined;
  if (!list) return [];
  if (list.kind !== 'list' || list.items.length <= 1) return removeKey(place, key);
  const index = list.items.indexOf(item);
  if (index === -1) return [];
  if (list.flow)
    return without(
      entry,
      outOfBrackets(
        entry.text,
        list.items.map(({ span }) => span),
        index,
      ),
    );
  return [{ entry, span: wholeLines(entry.text, dashOf(entry.text, item.span.start), item.span.end), text: '' }];
}

/**
 * Moves an item from the list under one key to the list under another, which is created in its place if missing.
 * @param text the item as YAML that fits on one line
 */
export function moveItem(place: MapPlace, from: string, to: string, item: Node, text: string): EntryEdit[] {
  const { entry, value: map } = place;
  if (map.kind !== 'map') return [];
  const pair = map.pairs.findLast(({ key }) => key.text === from);
  if (!pair) return [];
  const alone = pair.value.kind !== 'list' || pair.value.items.length <= 1;
  if (!alone || map.pairs.some(({ key }) => key.text === to))
    return together([...removeItem(place, from, item), ...addItem(place, to, text, [from])]);
  const same = entry.text.slice(item.span.start, item.span.end) === text;
  return [{ entry, span: pair.key.span, text: to }, ...(same ? [] : [replaceNode(entry, item, text)])];
}

/** Merges a removal with the edits inside the removed lines, so that no two edits overlap. */
export function together(edits: readonly EntryEdit[]): EntryEdit[] {
  const removals = edits.filter(({ span, text }) => span.start < span.end && text === '');
  const swallows = (removal: EntryEdit, { entry, span }: EntryEdit): boolean =>
    removal.entry === entry &&
    removal.span.start < span.start &&
    span.end <= removal.span.end &&
    !(span.end === removal.span.end && endsLine(removal));
  const inside = edits.filter((edit) => removals.some((removal) => swallows(removal, edit)));
  return edits.flatMap((edit) => {
    if (inside.includes(edit)) return [];
    const written = removals.includes(edit) ? inside.filter((each) => swallows(edit, each)) : [];
    if (written.length === 0) return [edit];
    const lines = written
      .map(({ text }) => text)
      .join('')
      .replace(/^\r?\n/, '');
    return [{ ...edit, text: endsLine(edit) ? lines + newline(edit.entry) : lines }];
  });
}

const endsLine = ({ entry, span }: EntryEdit): boolean => entry.text[span.end - 1] === '\n';

/**
 * Writes a key with its value on a separate line above another key; nothing if that key is in brackets.
 * @param value YAML that fits on one line, or a line break and then whole lines
 */
export function insertKeyAbove({ entry, key: below }: MapPlace, key: string, value: string): EntryEdit[] {
  const { start } = below.span;
  const before = entry.text.slice(lineStart(entry.text, start), start);
  if (before.trim() !== '') return [];
  const indent = ' '.repeat(before.replace('\uFEFF', '').length);
  const text = `${key}:${value.startsWith('\n') ? '' : ' '}${value}\n`;
  return [{ entry, span: { start, end: start }, text: text.replaceAll('\n', newline(entry) + indent) }];
}

/**
 * Writes a new position after another one, inside the braces if all positions are in braces.
 * @param lines the position's lines without indentation: its id first, then, if more is needed, one key per line
 */
export function insertPositionAfter(
  { entry, key, value }: MapPlace,
  [first = '', ...rest]: readonly string[],
): EntryEdit {
  const end = Math.max(key.span.end, value.span.end);
  if (isInBraces(entry, key.span.start)) {
    const keys = rest.map((line) => line.trim()).filter((line) => line !== '');
    return { entry, span: { start: end, end }, text: `, ${first}${keys.length > 0 ? ` {${keys.join(', ')}}` : ''}` };
  }
  const at = lineEnd(entry.text, end);
  const indent = ' '.repeat(column(entry, key.span.start));
  return {
    entry,
    span: { start: at, end: at },
    text: [first, ...rest].map((line) => newline(entry) + (line && indent + line)).join(''),
  };
}

const isInBraces = ({ kind, text }: Entry, at: number): boolean =>
  kind === 'whole' && /positions\s*:\s*\{/.test(text.slice(0, at)) && /[{,]\s*$/.test(text.slice(0, at));

/** A value in brackets with a first key; nothing if the key in front of it has no colon, as after a `?`. */
function newMap({ entry, key, value }: MapPlace, pair: string): EntryEdit[] {
  if (value.kind === 'map') return [{ entry, span: value.span, text: `{${pair}}` }];
  if (!/^[ \t]*:/.test(entry.text.slice(key.span.end, lineEnd(entry.text, key.span.end)))) return [];
  const at = entry.text.indexOf(':', key.span.end) + 1;
  return [
    {
      entry,
      span: { start: at, end: Math.max(at, value.span.end) },
      text: `${newline(entry)}${' '.repeat(column(entry, key.span.start) + 2)}${pair}`,
    },
  ];
}

/** The end of a key's value. The value of an alias has its place elsewhere, further up. */
function pairEnd({ key, value }: Pair, { text }: Entry): number {
  if (value.span.start >= key.span.end) return value.span.end;
  const [alias] = /^\s*:\s*\*[^\s,[\]{}]*/.exec(text.slice(key.span.end)) ?? [''];
  return key.span.end + alias.length;
}

/** A value for use between brackets. */
function asItem({ text }: Entry, node: Node): string {
  const written = text.slice(node.span.start, node.span.end);
  const isPlain = node.kind === 'scalar' && node.style === 'plain';
  return isPlain && /[,[\]{}#\r\n]/.test(written) ? scalarText(node.text) : written;
}

const without = (entry: Entry, spans: readonly Span[]): EntryEdit[] => spans.map((span) => ({ entry, span, text: '' }));

/** The place of an item's dash, in front of spaces and comments. */
function dashOf(text: string, start: number): number {
  for (let end = start; end > 0; end = lineStart(text, end) - 1) {
    const from = lineStart(text, end);
    const words = withoutComment(text.slice(from, end)).trimEnd();
    if (words !== '') return words.endsWith('-') ? from + words.length - 1 : start;
  }
  return start;
}

const column = (entry: Entry, at: number): number => at - lineStart(entry.text, at);

const newline = (entry: Entry): string => (entry.text.includes('\r\n') ? '\r\n' : '\n');
