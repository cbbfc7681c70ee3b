import type { Entry, Reading } from '../syntax';
import { read } from '../syntax';
import type { Replacement, Span } from '../text';
import { applyEdits, touches } from '../text';
import { draft } from './draft';
import type { Row } from './row';
import { rowsOf, unreadRows } from './row';
import { isBroken, sameEntry } from './same';

/** How a chart is put in order. */
export interface Formatting {
  /** Changes to blanks and line breaks, each as small as it can be, in the order of the text; nothing else is ever changed. */
  readonly edits: readonly Replacement[];
  /** What is left as it is because it cannot be read. */
  readonly left: readonly Span[];
}

/** Each round leaves more of a chart as it is; one that is not settled after so many is left altogether. */
const MAX_ROUNDS = 4;

/**
 * Puts a chart in order: steps of two blanks, whatever an editor's own settings are, since that is how charts are shared;
 * one blank behind signs, at most one blank line, one between positions of several lines.
 * Quotation marks, line breaks in values and the order of keys stay as they were made. The result is read again,
 * and whatever would then say something else is left alone.
 * @param range where only a part is to be put in order: the positions that it touches
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

/** Whether a range reaches into a stretch; one that is only a cursor may stand at its ends. */
const meet = (stretch: Span, range: Span): boolean =>
  range.start === range.end ? touches(stretch, range.start) : stretch.start < range.end && range.start < stretch.end;

/** Slips that are mended by the columns of the lines around them. */
const COLUMN_SLIPS: ReadonlySet<string | undefined> = new Set(['tab', 'blank', 'column', 'dash', 'list', 'stray']);

/** Whether a slip is read by the column of the ids, which formatting would change. */
const hasSlipInOtherColumn = ({ entries }: Reading): boolean =>
  entries.some(
    ({ column, problems }) => column !== 0 && column !== 2 && problems.some(({ slip }) => COLUMN_SLIPS.has(slip)),
  );

/** The lines of all entries, those to be left without a look at what they say; undefined where a text is not read as it was typed, or has signs that nobody knows. */
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

/** The entries that edits would give another meaning; all, where it cannot be said which. */
function changedBy(edits: readonly Replacement[], reading: Reading): readonly Entry[] {
  if (edits.length === 0) return [];
  const after = read(applyEdits(reading.text, edits), reading).entries;
  if (after.length !== reading.entries.length) return reading.entries;
  return reading.entries.filter((entry, index) => !sameEntry(entry, after[index]!));
}
