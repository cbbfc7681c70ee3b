import type { Replacement } from '../text';
import { findMisnamed } from './cut';
import { isPositionLike } from './cut-lines';
import { HEAD_KEYS } from './keys.generated';
import { lineEnd, nextLine } from './line';
import { nestedPositions } from './nested-positions';

/** Text that another program added around the lines of a chart, with the edits that remove it. */
export interface Margin {
  /** What is there, and what to do about it. */
  readonly message: string;
  readonly title: string;
  /** Whether the edits remove only what was added. */
  readonly safe: boolean;
  /** In the order of the text. */
  readonly edits: readonly Replacement[];
}

interface Row {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The number of consecutive lines that make a margin; a single one may be another slip. */
const MIN_LINES = 2;

/** Whether a text could have a margin at all. Cheap, because it runs for every chart after each keystroke. */
const MAY_HAVE =
  /^(?:[>+|│┃]|[ \t]{0,8}\d{1,6}[.):|\t ]|[ \t]{0,8}[•●▪◦‣] |&(?:nbsp|#160);)|<br ?\/?>[ \t]*\r?$|^[ \t]*<\/?(?:p|div|li|ul|ol|span|td|tr|table)\b/m;

/** The margin of a text, or what else is in the way of reading it line by line; undefined if there is nothing. */
export function marginOf(text: string): Margin | undefined {
  return addedText(text) ?? nesting(text);
}

function nesting(text: string): Margin | undefined {
  const nested = nestedPositions(text);
  return (
    nested &&
    margin(nested.edits, {
      message: nested.isNested
        ? 'Positions are not nested in a chart. Write each one under "positions:", and say who it reports to.'
        : 'Positions are not items of a list. Each is a key: its id, a colon, and its own keys below.',
      title: nested.isNested ? 'Write each position under "positions:"' : 'Write positions as keys, without dashes',
      safe: false,
    })
  );
}

function addedText(text: string): Margin | undefined {
  const isPlain = !MAY_HAVE.test(text);
  if (isPlain && (text.includes('positions') || !ROW_OF_POSITION.test(text))) return undefined;
  const rows = rowsOf(text);
  if (isPlain) return withoutPositions(text, rows) ?? namesOnly(rows);
  return numbered(rows) ?? patched(rows) ?? quoted(rows) ?? barred(rows) ?? bulleted(rows) ?? marked(rows);
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  for (let start = 0; start < text.length; start = nextLine(text, start)) {
    const end = lineEnd(text, start);
    if (text.slice(start, end).trim() !== '') rows.push({ start, end, text: text.slice(start, end).trimEnd() });
  }
  return rows;
}

/** The prefix of lines in a quoted mail. */
const QUOTE = /^(?:> ?)+/;

function quoted(rows: readonly Row[]): Margin | undefined {
  const edits = runs(rows, (row) => QUOTE.test(row.text)).flatMap((run) =>
    run.map(({ start, text }) => removal(start, QUOTE.exec(text)![0].length)),
  );
  return margin(edits, {
    message: 'Lines start with ">", as in a quoted mail. A chart has no such signs.',
    title: 'Remove ">" from the start of lines',
    safe: true,
  });
}

/** The border of a box around a text. */
const BAR = /^[|│┃] ?/;

function barred(rows: readonly Row[]): Margin | undefined {
  if (rows.length < MIN_LINES || !rows.every(({ text }) => BAR.test(text))) return undefined;
  return margin(
    rows.flatMap(({ start, end, text }) => {
      const border = /(?<![ \t])[ \t]{0,200}[|│┃]$/.exec(text.slice(1));
      const front = removal(start, BAR.exec(text)![0].length);
      return border ? [front, { span: { start: start + 1 + border.index, end }, text: '' }] : [front];
    }),
    {
      message: 'Lines have a border, as in a box of a terminal. A chart has none.',
      title: 'Remove the border',
      safe: true,
    },
  );
}

/** Line numbers, as web pages and mails show them next to code. */
function numbered(rows: readonly Row[]): Margin | undefined {
  const found = rows.map(({ text }) => /^[ \t]{0,8}(\d{1,6})[.):|]?(?=\s|$)/.exec(text));
  if (rows.length <= MIN_LINES || !found.every((each, index) => each && isNext(each, found[index - 1])))
    return undefined;
  const fronts = found.map((each) => each![0].length);
  return margin(withoutFronts(rows, fronts), {
    message: 'Lines start with their numbers, which are no part of a chart.',
    title: 'Remove the line numbers',
    safe: true,
  });
}

const isNext = (each: RegExpExecArray, before: RegExpExecArray | null | undefined): boolean =>
  !before || Number(each[1]) > Number(before[1]);

/** Markers of a patch: lines with `+` count, lines with `-` next to them do not. */
function patched(rows: readonly Row[]): Margin | undefined {
  const edits: Replacement[] = [];
  const isWhole = rows.length > MIN_LINES && rows.every(({ text }) => /^(?:[+\- \\]|@@)/.test(text));
  const found = isWhole && rows.some(({ text }) => text.startsWith('+')) ? [rows] : runs(rows, isPatchLine);
  for (const run of found) {
    const added = run.filter(({ text }) => text.startsWith('+'));
    const hasRemoved = run.some(({ text }) => text.startsWith('-'));
    if (added.length === 0 || (added.length < MIN_LINES && !hasRemoved)) continue;
    const kept = run.filter(({ text }) => !/^(?:[-\\]|@@|\+\+\+ )/.test(text));
    const fronts = withoutFronts(
      kept,
      kept.map(({ text }) => (isWhole || text.startsWith('+') ? 1 : 0)),
      isWhole || kept.every(({ text }) => /^\+ [^ ]/.test(text)),
    );
    const gone = run.filter((row) => !kept.includes(row)).map(({ start, end }) => ({ span: { start, end }, text: '' }));
    edits.push(...fronts, ...gone);
  }
  return margin(edits, {
    message: 'Lines start with "+" or "-", as in a patch. Those with "-" are left out here.',
    title: 'Remove the signs, and the lines with "-"',
    safe: false,
  });
}

/** A line of a patch in a chart; `-` alone at the left edge could be an item of a list. */
const isPatchLine = ({ text }: Row): boolean => /^\+|^-(?:[ \t]{2}|-- )|^@@ /.test(text);

/** Bullets in front of keys, from word processors and mail programs. */
const BULLET = /^([ \t]{0,40})[•●▪◦‣][ \t]{1,4}(?=["'\w-]+[ \t]*:)/;

function bulleted(rows: readonly Row[]): Margin | undefined {
  if (!rows.some(({ text }) => /^[ \t]*[•●▪◦‣][ \t]+positions[ \t]*:/.test(text))) return undefined;
  const edits = rows.flatMap(({ start, text }) => {
    const found = BULLET.exec(text);
    return found ? [{ span: { start: start + found[1]!.length, end: start + found[0].length }, text: '' }] : [];
  });
  return margin(edits, {
    message: 'Keys have bullets in front of them. A chart has none.',
    title: 'Remove the bullets',
    safe: true,
  });
}

/** The indentation of a line of HTML, with the tags around it. */
const INDENT = /^(?:&(?:nbsp|#160);|[ \t\u00a0]|<\/?(?:p|div|li|ul|ol|span|td|tr|table)(?: [^<>]{0,200})?>)+/;
const TAG = /<[^<>]*>/g;
const LAST_TAG = /<(?:br ?\/?|\/(?:p|div|li|span|td|tr))>$/;

/** Spaces, line breaks and paragraphs of HTML. */
function marked(rows: readonly Row[]): Margin | undefined {
  const edits = rows.flatMap(({ start, end, text }) => {
    const indent = INDENT.exec(text)?.[0] ?? '';
    const tag = text.slice(indent.length).search(LAST_TAG);
    const spaces = indent.replace(TAG, '').replace(/&(?:nbsp|#160);/g, ' ');
    return [
      ...(indent === spaces ? [] : [{ span: { start, end: start + indent.length }, text: spaces }]),
      ...(tag === -1 ? [] : [{ span: { start: start + indent.length + tag, end }, text: '' }]),
    ];
  });
  return margin(edits, {
    message: 'Spaces and line ends are written as HTML here. A chart is plain text.',
    title: 'Change it to plain text',
    safe: true,
  });
}

/** A field of a position below a key at the left edge. */
const ROW_OF_POSITION =
  /^[ \t]+(?:title|reports_to):|^[\w-]+:[ \t]*\{[^\n]*\b(?:title|reports_to):|^[^\s:#][^:\n]{0,60}:[ \t]{1,8}\p{Lu}/mu;

/** Positions at the left edge, where nothing says that they are ones. */
function withoutPositions(text: string, rows: readonly Row[]): Margin | undefined {
  const isPosition = ({ start, text: line }: Row): boolean => {
    const [, id] = /^["']?([^\s#"'[\]{},:-][^\s#"'[\]{},:]*)["']?[ \t]*:/.exec(line) ?? [];
    return id !== undefined && !HEAD_KEYS.has(id) && !id.startsWith('x-') && isPositionLike(text, start, 0);
  };
  const first = rows.findIndex(isPosition);
  if (first === -1 || findMisnamed(text) !== undefined) return undefined;
  const behind = rows.findIndex(
    ({ text: line }, index) => index > first && HEAD_KEYS.has(/^([a-z_]+):/.exec(line)?.[1] ?? ''),
  );
  const [{ start, text: line }] = rows.slice(first) as [Row];
  return {
    message: `Add "positions:" above "${line.split(':')[0]}", and indent the positions below it.`,
    title: 'Add "positions:"',
    safe: false,
    edits: rows.slice(first, behind === -1 ? undefined : behind).map((row) => ({
      span: { start: row.start, end: row.start },
      text: row.start === start ? 'positions:\n  ' : '  ',
    })),
  };
}

/** A title or an id, and a name: words without signs that mean something in YAML. */
const NAMED =
  /^(\p{L}[\p{L}\p{N}_/.&-]*(?: [\p{L}\p{N}_/.&-]+){0,7})[ \t]*:[ \t]+(\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){0,7})$/u;

/** Nothing but titles and the names of the people who hold them. */
function namesOnly(rows: readonly Row[]): Margin | undefined {
  const lines = rows.filter(({ text }) => !/^[ \t]*#|^---$/.test(text));
  const found = lines.map(({ text }) => NAMED.exec(text));
  if (
    lines.length < MIN_LINES ||
    !found.every((each) => each && !HEAD_KEYS.has(each[1]!) && !each[1]!.startsWith('x-'))
  )
    return undefined;
  const edits = lines.flatMap(({ start, text }, index): Replacement[] => {
    const [, title, name] = found[index]!;
    const front = { span: { start, end: start }, text: index === 0 ? 'positions:\n  ' : '  ' };
    // A key in small letters is an id, and says less about what its text is.
    if (!/\p{Lu}/u.test(title!)) return [front];
    const at = start + text.length - name!.length;
    const end = start + text.length;
    return [
      front,
      { span: { start: at, end: at }, text: `{title: ${title}, holder: ` },
      { span: { start: end, end }, text: '}' },
    ];
  });
  return margin(edits, {
    message: `Add "positions:" above "${found[0]![1]}", and indent the positions below it.`,
    title: 'Make them positions',
    safe: false,
  });
}

/** Groups of consecutive lines that have something in common. */
function runs(rows: readonly Row[], isOne: (row: Row) => boolean): Row[][] {
  const found: Row[][] = [];
  let run: Row[] = [];
  for (const row of rows)
    if (isOne(row)) {
      if (run.length === 0) found.push(run);
      run.push(row);
    } else run = [];
  return found.filter((each) => each.length >= MIN_LINES);
}

/**
 * Removes the prefix of lines.
 * @param fronts the length of the prefix, for each line
 * @param isApart whether to remove the spaces that all lines have after it, too
 */
function withoutFronts(rows: readonly Row[], fronts: readonly number[], isApart = true): Replacement[] {
  const gaps = rows.flatMap(({ text }, index) => {
    const rest = text.slice(fronts[index]);
    return rest === '' ? [] : [rest.search(/\S/)];
  });
  const gap = isApart && gaps.length > 0 ? Math.min(...gaps) : 0;
  return rows.flatMap(({ start, text }, index) => {
    const length = Math.min(text.length, fronts[index]! + gap);
    return length === 0 ? [] : [removal(start, length)];
  });
}

const removal = (start: number, length: number): Replacement => ({ span: { start, end: start + length }, text: '' });

function margin(edits: readonly Replacement[], { message, title, safe }: Omit<Margin, 'edits'>): Margin | undefined {
  if (edits.length === 0) return undefined;
  return { message, title, safe, edits: edits.toSorted((a, b) => a.span.start - b.span.start) };
}
