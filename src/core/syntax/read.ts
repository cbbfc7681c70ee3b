import type { Replacement, Span } from '../text';
import { groupBy, shift } from '../text';
import type { Piece } from './cut';
import { cut } from './cut';
import type { EntryEdit } from './edit';
import type { Entry, Keyed, Located, SyntaxProblem } from './entry';
import { level } from './level';
import { lineStart, nextLine } from './line';
import { asChart } from './listed-positions';
import type { Margin } from './margin';
import { marginOf } from './margin';
import { Revision } from './mend';
import type { MapNode, Node, Pair } from './node';
import type { Part } from './parse';
import { parse } from './parse';
import { STRAY, TOO_LARGE, TOO_MANY } from './words';

/** The longest chart that is read, in UTF-16 code units: some 40,000 positions. */
export const MAX_TEXT = 16_000_000;

/** The most positions that are read. Empty ones take little text, but as much work as others. */
const MAX_PIECES = 100_000;

/** A chart's text with everything that could be read from it. Immutable; a new text is a new reading. */
export interface Reading {
  /** The text as typed. The entries' text differs if line breaks are unusual, or in a git conflict. */
  readonly text: string;
  /** Whether the entries have another text than was typed. */
  readonly isLeveled: boolean;
  /** Whether another program added text around the lines. The entries then have a shorter text, so the chart is read-only until it is removed. */
  readonly hasMargin: boolean;
  /** In the order of the text; together they are the text. */
  readonly entries: readonly Entry[];
  /** Keys of the head. */
  readonly head: readonly Keyed[];
  readonly positions: readonly Keyed[];
  readonly problems: readonly TextProblem[];
  /** The place in the text of a span in one of its entries. */
  readonly place: (at: Pick<Located<unknown>, 'entry' | 'span'>) => Span;
  /** The distance of an offset from the start of an entry; negative in front of it. */
  readonly offsetIn: (entry: Entry, offset: number) => number;
}

/** A YAML mistake in the text, with its fixes; spans are relative to their entries. */
export interface TextProblem extends Located<Omit<SyntaxProblem, 'fixes'>> {
  readonly fixes: readonly TextFix[];
}

export interface TextFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly EntryEdit[];
}

/** The most margins inside each other, such as numbered lines of a quoted mail. */
const MAX_MARGINS = 3;

/**
 * Reads a chart. Entries whose text is found in `before` are reused, so that a keystroke costs one
 * position, and everything cached for an entry (its model, its problems) stays valid.
 */
export function read(typed: string, before?: Reading): Reading {
  if (typed.length > MAX_TEXT) return tooLarge(typed, TOO_LARGE('This chart', '16 MB'));
  return readWithin(typed, before, MAX_MARGINS);
}

/** @param left how many margins inside each other may still be taken off */
function readWithin(typed: string, before: Reading | undefined, left: number): Reading {
  const margin = left > 0 ? marginOf(typed) : undefined;
  return margin ? readInside(typed, margin, before, left - 1) : readLines(typed, before);
}

/** Reads the text inside a margin. */
function readInside(
  typed: string,
  { edits, message, title, safe }: Margin,
  before: Reading | undefined,
  left: number,
): Reading {
  const revision = new Revision(typed, edits);
  const inner = readWithin(revision.text, before, left);
  const around: Entry = { kind: 'stray', column: 0, text: detached(typed), head: [], positions: [], problems: [] };
  const [{ span: first }] = edits as [Replacement];
  const span = { start: first.start, end: Math.max(first.end, first.start + 1) };
  const problem = within(around, { code: 'invalid-yaml', span, message, fixes: [{ title, safe, edits }] });
  return {
    ...inner,
    text: typed,
    isLeveled: true,
    hasMargin: true,
    problems: [problem, ...inner.problems],
    place: (at) => (at.entry === around ? at.span : revision.place(inner.place(at))),
    offsetIn: (entry, offset) => inner.offsetIn(entry, revision.find(offset)),
  };
}

function readLines(typed: string, before?: Reading): Reading {
  const { text, problems } = level(typed);
  const { pieces, isTied } = cut(text);
  if (pieces.length > MAX_PIECES) return tooLarge(typed, TOO_MANY(MAX_PIECES));
  const entries = isTied ? [tied(text, pieces, before?.entries ?? [])] : entriesOf(text, pieces, before?.entries ?? []);
  let at = 0;
  const starts = new Map(entries.map((entry) => [entry, (at += entry.text.length) - entry.text.length]));
  const head = entries.flatMap((entry) => entry.head);
  return {
    text: typed,
    isLeveled: text !== typed,
    hasMargin: false,
    entries,
    head,
    positions: entries.flatMap((entry) => entry.positions),
    problems: [
      ...problems.map((problem) => inEntries(problem, entries, starts)),
      ...onceAFile(
        entries
          .filter(({ problems }) => problems.length > 0)
          .flatMap((entry) => entry.problems.map((problem) => within(entry, problem))),
      ),
      ...repeated(head).map(({ entry, key }) =>
        within(entry, key.text === 'positions' ? positionsAgain(entry, key, entries) : duplicate(key)),
      ),
    ],
    place: ({ entry, span }) => shift(span, starts.get(entry) ?? 0),
    offsetIn: (entry, offset) => offset - (starts.get(entry) ?? 0),
  };
}

const within = (entry: Entry, { fixes = [], ...value }: SyntaxProblem): TextProblem => ({
  value,
  entry,
  span: value.span,
  fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ entry, ...edit })) })),
});

/** A problem of the whole file. Its edits may be anywhere, so they are relative to the first entry. */
function inEntries(
  { fixes = [], ...value }: SyntaxProblem,
  entries: readonly Entry[],
  starts: ReadonlyMap<Entry, number>,
): TextProblem {
  const [first] = entries;
  const entry = entries.findLast((each) => starts.get(each)! <= value.span.start && each.text !== '') ?? first!;
  const span = shift(value.span, -starts.get(entry)!);
  return {
    value: { ...value, span },
    entry,
    span,
    fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ entry: first!, ...edit })) })),
  };
}

/** Slips that people make in a whole file at once. */
const HABITS: ReadonlySet<string | undefined> = new Set(['tab', 'list', 'blank']);
/** The number of repetitions from which another slip counts as one of the whole file. */
const MIN_HABIT = 4;

/** Habits are reported once, at their first place, with one edit that fixes them all. */
function onceAFile(problems: readonly TextProblem[]): TextProblem[] {
  const groups = groupBy(problems, habitOf);
  return [...groups].flatMap(([habit, [first, ...others]]) => {
    const isHabit = habit !== undefined && (HABITS.has(first!.value.slip) || others.length + 1 >= MIN_HABIT);
    if (!isHabit) return [first!, ...others];
    const fixes = first!.fixes.map((fix, index) => ({
      ...fix,
      edits: [...fix.edits, ...others.flatMap((other) => other.fixes[index]?.edits ?? [])],
    }));
    return [{ ...first!, fixes }];
  });
}

/** The key of a habit: the kind of slip, and its message without the quoted parts. */
function habitOf({ value: { slip, message }, fixes }: TextProblem): string | undefined {
  if (slip === undefined || slip === 'stray' || (slip !== 'tab' && fixes.length === 0)) return undefined;
  return `${slip} ${HABITS.has(slip) ? message : message.replace(/"[^"]{2,}"/g, '…')}`;
}

/** A text whose pieces are tied together by anchors; read again only if it changed. */
function tied(text: string, pieces: readonly Piece[], [before]: readonly Entry[]): Entry {
  if (before?.kind === 'whole' && before.text === text) return before;
  const parts = pieces
    .filter(({ kind }) => kind !== 'whole')
    .map((piece) => ({ ...piece, role: { ...roleOf(piece), isTied: true } }));
  return readEntry(detached(text), { kind: 'whole', column: 0 }, parts);
}

const roleOf = ({ kind, column }: Pick<Piece, 'kind' | 'column'>): Part['role'] => ({
  kind: kind === 'head' || kind === 'whole' ? 'head' : 'position',
  column,
});

/** The entries of a text's pieces. Pieces before and after a change are reused; the entries in between are looked up. */
function entriesOf(text: string, pieces: readonly Piece[], before: readonly Entry[]): readonly Entry[] {
  const isSame = (piece: Piece | undefined, entry: Entry | undefined): boolean =>
    piece !== undefined &&
    entry?.kind === piece.kind &&
    entry.column === piece.column &&
    text.slice(piece.start, piece.end) === entry.text;
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
  const changed = pieces.slice(front, pieces.length - behind).map((piece) => {
    const source = text.slice(piece.start, piece.end);
    const part = { start: piece.start === 0 && text[0] === '\ufeff' ? 1 : 0, end: source.length, role: roleOf(piece) };
    return (
      reuse(known.get(source), piece) ??
      readEntry(detached(source), piece, piece.kind !== 'whole' || source.trimStart().startsWith('{') ? [part] : [])
    );
  });
  return [...before.slice(0, front), ...changed, ...before.slice(before.length - behind)];
}

/**
 * A copy of a text, independent of the text that it was cut from. Engines keep a whole text alive for as long as a slice of it exists:
 * without this, each entry would keep the whole chart as it was when the entry was read.
 */
const detached = (source: string): string => ` ${source}`.slice(1);

/** The same text is another entry if it has another role. */
function reuse(same: Entry[] | undefined, { kind, column }: Piece): Entry | undefined {
  const index = same?.findIndex((entry) => entry.kind === kind && entry.column === column) ?? -1;
  return index === -1 ? undefined : same!.splice(index, 1)[0];
}

function readEntry(text: string, { kind, column }: Pick<Piece, 'kind' | 'column'>, parts: readonly Part[]): Entry {
  const { roots, problems } = parse(text, parts);
  const head: Keyed[] = [];
  const positions: Keyed[] = [];
  const found = [...problems];
  const entry: Entry = { kind, column, text, head, positions, problems: found };
  const keyed = (pair: Pair): Keyed => ({ ...pair, entry });
  const complain = (node: Node, message: string, edit?: Replacement): void =>
    void found.push({
      code: 'invalid-yaml',
      span: firstLine(node, text),
      message,
      ...(edit && { fixes: [{ title: 'Write each position under its id', safe: false, edits: [edit] }] }),
    });

  for (const root of roots) {
    if (root.kind === 'map' && (kind === 'position' || kind === 'stray')) positions.push(...root.pairs.map(keyed));
    else if (root.kind === 'map') {
      for (const pair of root.pairs) {
        const inner = pair.key.text === 'positions' ? pair.value : undefined;
        if (inner?.kind === 'map') positions.push(...inner.pairs.map(keyed));
        else if (inner?.kind === 'scalar' && inner.value !== null) complain(inner, STRAY(shortened(inner.text)));
        head.push(keyed(inner && inner.kind !== 'list' ? { key: pair.key, value: nothingBehind(pair.key) } : pair));
      }
    } else if (root.kind === 'list') {
      const chart = kind === 'whole' ? asChart(text, root) : undefined;
      complain(root, 'A chart starts with keys such as "positions:", not with a list.', chart);
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

/** Positions count in every place. A repeated line between two of them is removed; if other keys are between, the author has to move them. */
function positionsAgain(entry: Entry, key: Pair['key'], entries: readonly Entry[]): SyntaxProblem {
  const index = entries.indexOf(entry);
  const [above, below] = [entries[index - 1], entries[index + 1]];
  const isBetween = above?.kind === 'position' && below?.kind === 'position' && above.column === below.column;
  const span = { start: lineStart(entry.text, key.span.start), end: nextLine(entry.text, key.span.end) };
  return {
    code: 'duplicate-key',
    span: key.span,
    message: '"positions" is written twice. Both are read here, but other tools keep only the last. Write it once.',
    ...(isBetween &&
      entry.head.length === 1 && {
        fixes: [{ title: 'Remove this line', safe: false, edits: [{ span, text: '' }] }],
      }),
  };
}

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

function tooLarge(text: string, message: string): Reading {
  const entry: Entry = { kind: 'whole', column: 0, text, head: [], positions: [], problems: [] };
  const span = { start: 0, end: Math.min(80, text.search(/\r?\n|$/)) };
  const problem: SyntaxProblem = { code: 'too-large', span, message };
  return {
    text,
    isLeveled: false,
    hasMargin: false,
    entries: [entry],
    head: [],
    positions: [],
    problems: [within(entry, problem)],
    place: ({ span: inside }) => inside,
    offsetIn: (_, offset) => offset,
  };
}
