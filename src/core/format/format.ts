import type { Entry, Reading } from '../syntax';
import { read } from '../syntax';
import type { Replacement, Span } from '../text';
import { applyEdits, touches } from '../text';
import { draft } from './draft';
import type { Row } from './row';
import { rowsOf, unreadRows } from './row';
import { isBroken, sameEntry } from './same';

/** The result of formatting a chart. */
export interface Formatting {
  /** Edits of spaces and line breaks, each as small as possible, in the order of the text; nothing else is ever changed. */
  readonly edits: readonly Replacement[];
  /** Entries that are left alone because they cannot be read. */
  readonly left: readonly Span[];
}

/** Each round leaves more of a chart alone. One that is not stable after this many rounds is left alone entirely. */
const MAX_ROUNDS = 4;

/**
 * Formats a chart: two-space indentation, whatever an editor's settings are, because charts are shared that way;
 * one space after signs, at most one blank line, and one between positions of several lines.
 * Quotation marks, line breaks in values and the order of keys are kept. The result is read again,
 * and entries that would change their meaning are left alone.
 * @param range formats only the positions that it touches
 */
export function format(reading: Reading, range?: Span): Formatting {
  const { entries } = reading;
  const broken = entries.filter(isBroken);
  const left = new Set([...broken, ...entries.filter((entry) => range && !meet(placeOf(reading, entry), range))]);
  const spans = broken.map((entry) => placeOf(reading, entry));
  const rows = rowsOfAll(reading, left);
  if (!rows) return { edits: [], left: spans };
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = left.size;
    const drafted = draft(reading, rows, left);
    const edits =
      range && entries[0]?.kind === 'whole'
        ? drafted.filter(({ span }) => range.start <= span.start && span.end <= range.end)
        : drafted;
    if (left.size === before) for (const entry of changedBy(edits, reading)) left.add(entry);
    if (left.size === before) return { edits, left: spans };
  }
  return { edits: [], left: spans };
}

const placeOf = (reading: Reading, entry: Entry): Span =>
  reading.place({ entry, span: { start: 0, end: entry.text.length } });

/** Whether a range overlaps a span; an empty range may also be at its ends. */
const meet = (stretch: Span, range: Span): boolean =>
  range.start === range.end ? touches(stretch, range.start) : stretch.start < range.end && range.start < stretch.end;

/** Slips whose fix depends on the columns of the lines around them. */
const COLUMN_SLIPS: ReadonlySet<string | undefined> = new Set(['tab', 'blank', 'column', 'dash', 'list', 'stray']);

/** Whether a slip's fix depends on the column of the ids, which formatting would change. */
const hasSlipInOtherColumn = ({ entries }: Reading): boolean =>
  entries.some(
    ({ column, problems }) => column !== 0 && column !== 2 && problems.some(({ slip }) => COLUMN_SLIPS.has(slip)),
  );

/** The lines of all entries, without a check of the skipped ones; undefined if the entries differ from the text, or contain unknown tokens. */
function rowsOfAll(reading: Reading, left: ReadonlySet<Entry>): Map<Entry, readonly Row[]> | undefined {
  if (reading.isLeveled || hasSlipInOtherColumn(reading)) return undefined;
  const all = new Map<Entry, readonly Row[]>();
  for (const entry of reading.entries) {
    const { start } = placeOf(reading, entry);
    const rows = left.has(entry) ? unreadRows(entry, start) : rowsOf(entry, start);
    if (!rows) return undefined;
    all.set(entry, rows);
  }
  return all;
}

/** The entries that edits would change in meaning; all if that cannot be determined. */
function changedBy(edits: readonly Replacement[], reading: Reading): readonly Entry[] {
  if (edits.length === 0) return [];
  const after = read(applyEdits(reading.text, edits), reading).entries;
  if (after.length !== reading.entries.length) return reading.entries;
  return reading.entries.filter((entry, index) => !sameEntry(entry, after[index]!));
}
