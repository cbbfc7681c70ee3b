import type { Span } from '../text';
import type { EntryEdit, MapPlace } from './edit';
import { addItem, removeItem, scalarText, setKey } from './edit';
import type { Entry } from './entry';
import { lineEnd, lineStart, nextLine } from './line';
import type { ListNode, MapNode, Node, Pair } from './node';

/** An item of a list, prepared for another list. */
export interface Item {
  /** As YAML on one line. */
  readonly inLine: string;
  /** As separate lines, without indentation and dash, and with the comments on them. */
  readonly lines: readonly string[];
  /** Comments on separate lines above it, each with its `#`. */
  readonly above: readonly string[];
  /** Comments in and after it, each with its `#`. */
  readonly beside: readonly string[];
  /** Whether its list has one item per line. */
  readonly inBlock: boolean;
}

/** The result of adding an item. */
export interface Given {
  readonly edits: EntryEdit[];
  /** Comments of the item that have no place in the list. */
  readonly left: readonly string[];
}

/** Reads an item of the list under a key with its comments; the only item includes those of the list. */
export function itemOf({ entry, value: map }: MapPlace, key: string, node: Node): Item {
  const list = listUnder(map, key);
  const inBlock = list?.flow === false;
  const { text } = entry;
  const start = lineStart(text, node.span.start);
  const alone = inBlock || (list?.flow === true && standsAlone(text, node));
  const above = inBlock ? commentsAbove(text, start) : { start: node.span.start, lines: [] };
  const around = aroundLast(entry, map, key);
  const end = Math.max(alone ? lineEnd(text, node.span.end) : node.span.end, around?.end ?? 0);
  const first = around ? commentsIn(entry, { start: around.start, end: above.start }) : [];
  const beside = commentsIn(entry, { start: node.span.start, end }, node);
  const onOneLine = [inLine(entry, node), ...(inBlock ? [] : first), ...beside].join('  ');
  return {
    inLine: inLine(entry, node),
    lines:
      inBlock && !(node.kind === 'map' && node.flow)
        ? dedented(text.slice(node.span.start, end), node.span.start - start)
        : [onOneLine],
    above: inBlock ? [...first, ...above.lines] : [],
    beside: inBlock ? beside : [...first, ...beside],
    inBlock,
  };
}

/** The text to remove with the last item under a key: everything after the key to the end of its last line. */
function aroundLast({ text }: Entry, map: Node, key: string): Span | undefined {
  const pair = pairUnder(map, key);
  if (map.kind !== 'map' || !pair || (pair.value.kind === 'list' && pair.value.items.length > 1)) return undefined;
  const { end } = pair.value.span;
  return { start: pair.key.span.end, end: map.flow ? end : lineEnd(text, end) };
}

const dedented = (lines: string, by: number): string[] =>
  lines
    .trimEnd()
    .split(/\r?\n/)
    .map((line, index) => (index === 0 ? line : line.slice(Math.min(by, /^\s*/.exec(line)![0].length))));

/** An item to write on one line. */
export const itemInLine = (inLine: string, { above, beside, inBlock }: Item): Item => ({
  inLine,
  lines: [[inLine, ...beside].join('  ')],
  above,
  beside,
  inBlock,
});

/** Removes an item from the list under a key, with its comments; the key is removed with the last item. */
export function takeItem(place: MapPlace, key: string, node: Node): EntryEdit[] {
  const { entry, value: map } = place;
  const list = listUnder(map, key);
  const { text } = entry;
  if (!list || list.items.length <= 1) return removeItem(place, key, node);
  const start = lineStart(text, node.span.start);
  const end = nextLine(text, node.span.end);
  const sharesLine = /[^\s-]/.test(
    text.slice(start, list.items[0] === node && start <= list.span.start ? list.span.start : node.span.start),
  );
  if (!list.flow && !sharesLine) return [{ entry, span: { start: commentsAbove(text, start).start, end }, text: '' }];
  const keepsComma =
    list.items.at(-1) !== node && text.slice(node.span.end, lineEnd(text, node.span.end)).trimStart()[0] !== ',';
  return list.flow && standsAlone(text, node) && !keepsComma
    ? [{ entry, span: { start, end }, text: '' }]
    : removeItem(place, key, node);
}

/** Adds an item to the list under a key, in the style of the list; creates the list if there is none, in the item's previous style. */
export function giveItem(place: MapPlace, key: string, item: Item, after: readonly string[] = []): Given {
  const { entry, value: map } = place;
  const pair = pairUnder(map, key);
  const list = listUnder(map, key);
  const newline = entry.text.includes('\r\n') ? '\r\n' : '\n';
  const asLines = (indent: string): string =>
    [...item.above, ...item.lines.map((line, index) => (index === 0 ? '- ' : '  ') + line)]
      .map((line) => newline + (line.trim() === '' ? '' : indent + line))
      .join('');
  const last = list?.items.at(-1);
  if (list && last && !list.flow) {
    const at = lineEnd(entry.text, last.span.end);
    return {
      edits: [
        {
          entry,
          span: { start: at, end: at },
          text: asLines(' '.repeat(list.span.start - lineStart(entry.text, list.span.start))),
        },
      ],
      left: [],
    };
  }
  const first = map.kind === 'map' && !map.flow ? map.pairs[0] : undefined;
  if (!pair && first && (item.inBlock || item.above.length + item.beside.length > 0)) {
    const column = first.key.span.start - lineStart(entry.text, first.key.span.start);
    return { edits: setKey(place, key, asLines(' '.repeat(column + 2)), after), left: [] };
  }
  return { edits: addItem(place, key, item.inLine, after), left: [...item.above, ...item.beside] };
}

const pairUnder = (map: Node, key: string): Pair | undefined =>
  map.kind === 'map' ? map.pairs.findLast((pair) => pair.key.text === key) : undefined;

const listUnder = (map: Node, key: string): ListNode | undefined => {
  const value = pairUnder(map, key)?.value;
  return value?.kind === 'list' ? value : undefined;
};

/** Whether the lines of an item in brackets contain nothing else but a comma and a comment. */
const standsAlone = (text: string, { span }: Node): boolean =>
  text.slice(lineStart(text, span.start), span.start).trim() === '' &&
  /^(?:#|$)/.test(text.slice(span.end, lineEnd(text, span.end)).trimStart().replace(/^,/, '').trimStart());

function commentsAbove(text: string, line: number): { readonly start: number; readonly lines: string[] } {
  const indent = /^[ \t]*/.exec(text.slice(line, lineEnd(text, line)))![0].length;
  const lines: string[] = [];
  let start = line;
  while (start > 0) {
    const above = lineStart(text, start - 1);
    const [, space = '', comment] = /^([ \t]*)(#.*)?/.exec(text.slice(above, lineEnd(text, above)))!;
    if (comment === undefined || space.length !== indent) break;
    lines.unshift(comment.trimEnd());
    start = above;
  }
  return { start, lines };
}

/** The comments in a span, without text in values that only looks like one. */
function commentsIn({ text }: Entry, { start, end }: Span, node?: Node): string[] {
  const inside = node ? wordsIn(node) : [];
  return [...text.slice(start, end).matchAll(/(?<=^|\s)#[^\r\n]*/g)].flatMap(({ 0: comment, index }) => {
    const at = start + index;
    return inside.some(({ span }) => span.start < at && at < span.end) ? [] : [comment.trimEnd()];
  });
}

const wordsIn = (node: Node): Node[] =>
  node.kind === 'scalar'
    ? [node]
    : node.kind === 'list'
      ? node.items.flatMap(wordsIn)
      : node.pairs.flatMap(({ key, value }) => [key, ...wordsIn(value)]);

/** A value as YAML on one line, for use between brackets. */
export function inLine(entry: Entry, node: Node): string {
  const raw = entry.text.slice(node.span.start, node.span.end);
  switch (node.kind) {
    case 'scalar': {
      const asItIs =
        node.style !== 'block' && !/[\r\n]/.test(raw) && (node.style !== 'plain' || !/[,[\]{}#]|:(?:\s|$)/.test(raw));
      return asItIs ? raw : scalarText(node.text);
    }
    case 'list':
      return isOneLine(node, raw) ? raw : `[${node.items.map((item) => inLine(entry, item)).join(', ')}]`;
    case 'map':
      return isOneLine(node, raw) ? raw : `{${pairsInLine(entry, node).join(', ')}}`;
  }
}

/** The pairs of a map, each as YAML on one line. */
export const pairsInLine = (entry: Entry, { pairs }: MapNode): string[] =>
  pairs.map(({ key, value }) => `${inLine(entry, key)}: ${inLine(entry, value)}`.trimEnd());

const isOneLine = (node: ListNode | MapNode, raw: string): boolean => node.flow && !/[\r\n]/.test(raw);
