import type { Span } from '../text';
import { shift } from '../text';
import type { Piece } from './cut';
import { cut } from './cut';
import type { Entry, Keyed, Located, SyntaxProblem } from './entry';
import type { MapNode, Node, Pair } from './node';
import { parse } from './parse';
import { STRAY, TOO_LARGE } from './words';

/** The longest chart that is read, in UTF-16 code units: some 40,000 positions. */
export const MAX_TEXT = 16_000_000;

/** A chart's text with all that could be read of it. Immutable; a new text is a new reading. */
export interface Reading {
  readonly text: string;
  /** In the order of the text; together they are the text. */
  readonly entries: readonly Entry[];
  /** Keys of the head. */
  readonly head: readonly Keyed[];
  readonly positions: readonly Keyed[];
  readonly problems: readonly Located<SyntaxProblem>[];
  /** The place in the text of something that stands in one of its entries. */
  readonly place: (at: Pick<Located<unknown>, 'entry' | 'span'>) => Span;
}

/**
 * Reads a chart. Entries whose text is found in `before` are taken from there, so that a keystroke costs one
 * position, and whatever is remembered about an entry (its model, its problems) stays true.
 */
export function read(text: string, before?: Reading): Reading {
  if (text.length > MAX_TEXT) return tooLarge(text);
  const pieces = cut(text);
  const entries = entriesOf(text, pieces, before?.entries ?? []);
  const starts = new Map(entries.map((entry, index) => [entry, pieces[index]!.start]));
  const head = entries.flatMap((entry) => entry.head);
  return {
    text,
    entries,
    head,
    positions: entries.flatMap((entry) => entry.positions),
    problems: [
      ...entries
        .filter(({ problems }) => problems.length > 0)
        .flatMap((entry) => entry.problems.map((problem) => ({ value: problem, entry, span: problem.span }))),
      ...repeated(head).map(({ entry, key }) => ({ value: duplicate(key), entry, span: key.span })),
    ],
    place: ({ entry, span }) => shift(span, starts.get(entry) ?? 0),
  };
}

/** What the pieces of a text are read as. Those in front of a change and behind it are the same as before; only between, entries are looked for. */
function entriesOf(text: string, pieces: readonly Piece[], before: readonly Entry[]): readonly Entry[] {
  const isSame = (piece: Piece | undefined, entry: Entry | undefined): boolean =>
    piece !== undefined && entry?.kind === piece.kind && text.slice(piece.start, piece.end) === entry.text;
  const most = Math.min(pieces.length, before.length);
  let front = 0;
  while (front < most && isSame(pieces[front], before[front])) front++;
  let behind = 0;
  while (behind < most - front && isSame(pieces.at(-1 - behind), before.at(-1 - behind))) behind++;

  const known = new Map<string, Entry[]>();
  for (const entry of before.slice(front, before.length - behind)) {
    const same = known.get(entry.text);
    if (same) same.push(entry);
    else known.set(entry.text, [entry]);
  }
  const changed = pieces.slice(front, pieces.length - behind).map(({ kind, start, end }) => {
    const source = text.slice(start, end);
    return reuse(known.get(source), kind) ?? readEntry(detached(source), kind);
  });
  return [...before.slice(0, front), ...changed, ...before.slice(before.length - behind)];
}

/**
 * The same words, apart from the text that they were cut out of. Engines keep a whole text for as long as a slice of it is kept:
 * without this, each entry would hold on to all of the chart as it was when the entry was read.
 */
const detached = (source: string): string => ` ${source}`.slice(1);

/** The same text is another entry where it stands in another role. */
function reuse(same: Entry[] | undefined, kind: Piece['kind']): Entry | undefined {
  const index = same?.findIndex((entry) => entry.kind === kind) ?? -1;
  return index === -1 ? undefined : same!.splice(index, 1)[0];
}

function readEntry(text: string, kind: Piece['kind']): Entry {
  const { roots, problems } = parse(text);
  const head: Keyed[] = [];
  const positions: Keyed[] = [];
  const found = [...problems];
  const entry: Entry = { kind, text, head, positions, problems: found };
  const keyed = (pair: Pair): Keyed => ({ ...pair, entry });
  const complain = (node: Node, message: string): void =>
    void found.push({ code: 'invalid-yaml', span: firstLine(node, text), message });

  for (const root of roots) {
    if (root.kind === 'map' && (kind === 'position' || (kind === 'stray' && /^[ \t]/.test(text))))
      positions.push(...root.pairs.map(keyed));
    else if (root.kind === 'map') {
      for (const pair of root.pairs) {
        const inner = pair.key.text === 'positions' ? pair.value : undefined;
        if (inner?.kind === 'map') positions.push(...inner.pairs.map(keyed));
        else if (inner?.kind === 'scalar' && inner.value !== null) complain(inner, STRAY(shortened(inner.text)));
        head.push(keyed(inner && inner.kind !== 'list' ? { key: pair.key, value: nothingBehind(pair.key) } : pair));
      }
    } else if (root.kind === 'list') {
      complain(root, 'A chart starts with keys such as "positions:", not with a list.');
    } else if (root.value !== null && problems.length === 0) {
      complain(root, STRAY(shortened(root.text)));
    }
  }
  for (const { value } of [...head, ...positions]) found.push(...duplicatesIn(value));
  return entry;
}

function* duplicatesIn(node: Node): Generator<SyntaxProblem> {
  if (node.kind === 'scalar') return;
  if (node.kind === 'map') for (const { key } of repeated(node.pairs)) yield duplicate(key);
  for (const inner of node.kind === 'map' ? node.pairs.map((pair) => pair.value) : node.items)
    yield* duplicatesIn(inner);
}

function repeated<P extends Pair>(pairs: readonly P[]): P[] {
  const seen = new Set<string>();
  return pairs.filter(({ key }) => seen.has(key.text) || !seen.add(key.text));
}

const duplicate = (key: Pair['key']): SyntaxProblem => ({
  code: 'duplicate-key',
  span: key.span,
  message: `"${shortened(key.text)}" is written twice here, and only the last one counts. Keep one of them.`,
});

const nothingBehind = (key: Pair['key']): Node => ({
  kind: 'scalar',
  span: { start: key.span.end, end: key.span.end },
  value: null,
  text: '',
  style: 'plain',
});

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

function firstLine(node: Node | MapNode, text: string): Span {
  const line = /^[^\r\n]*/.exec(text.slice(node.span.start, node.span.end))![0].length;
  return { start: node.span.start, end: Math.min(text.length, node.span.start + Math.max(1, line)) };
}

function tooLarge(text: string): Reading {
  const entry: Entry = { kind: 'whole', text, head: [], positions: [], problems: [] };
  const span = { start: 0, end: Math.min(80, text.search(/\r?\n|$/)) };
  const problem: SyntaxProblem = { code: 'too-large', span, message: TOO_LARGE('This chart', '16 MB') };
  return {
    text,
    entries: [entry],
    head: [],
    positions: [],
    problems: [{ value: problem, entry, span }],
    place: ({ span: inside }) => inside,
  };
}
