import type { Reading } from '../syntax';
import type { Replacement } from '../text';
import { isKey } from './layout';
import type { Row } from './row';
import { rowsOf } from './row';

/**
 * The edit for a new line after an item of a list: the next item if the new line is empty, or
 * the end of the list after an empty item. A dash without a space after it is left alone, since its item may follow below.
 * @param offset any offset in the new line
 */
export function continueList(reading: Reading, offset: number): readonly Replacement[] {
  const { text } = reading;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const found = text.indexOf('\n', offset);
  const end = found === -1 ? text.length : found - (text[found - 1] === '\r' ? 1 : 0);
  const line = text.slice(start, Math.max(start, end));
  const rows = rowsAround(reading, start - 1);
  const index = rows.findIndex((row) => row.next === start);
  const above = rows[index];
  const dash = above?.pieces[0];
  if (!above || dash?.kind !== 'dash' || !/^ *(?:- *)?$/.test(line)) return [];
  if (above.pieces.length === 1) return above.end > dash.end ? endList(rows, index, { start, line }) : [];
  if (line.includes('-') || !isWholeItem(above)) return [];
  const spaces = ' '.repeat(dash.start - above.start);
  return line.length <= spaces.length
    ? [{ span: { start: start + line.length, end: start + line.length }, text: `${spaces.slice(line.length)}- ` }]
    : [];
}

/** The lines of the entry at an offset, and which of them are text. */
function rowsAround(reading: Reading, offset: number): readonly Row[] {
  const startOf = (entry: Reading['entries'][number]): number =>
    reading.place({ entry, span: { start: 0, end: 0 } }).start;
  const entry = offset < 0 ? undefined : reading.entries.findLast((each) => startOf(each) <= offset);
  return (entry && rowsOf(entry, startOf(entry))) ?? [];
}

/** Whether an item starts and ends in its line, and no key could follow in it. */
function isWholeItem({ pieces }: Row): boolean {
  const open =
    pieces.filter(({ kind }) => kind === 'open').length - pieces.filter(({ kind }) => kind === 'close').length;
  const kind = pieces[1]!.kind;
  return (
    open === 0 && !isKey(pieces, 1) && (kind === 'plain' || kind === 'quoted' || kind === 'alias' || kind === 'open')
  );
}

/** Removes the empty item and moves the new line to the column of the list's key. */
function endList(
  rows: readonly Row[],
  index: number,
  { start, line }: { readonly start: number; readonly line: string },
): Replacement[] {
  const item = rows[index]!;
  const column = item.pieces[0]!.start - item.start;
  const owner = rows.slice(0, index).findLast((row) => isOwner(row, column));
  const key = owner?.pieces.find(({ kind }) => kind !== 'dash');
  const spaces = ' '.repeat(owner && key ? key.start - owner.start : 0);
  const kept = /^ */.exec(line)![0].slice(0, spaces.length);
  const edits = [{ span: { start: item.start, end: start }, text: '' }];
  const rest = { span: { start: start + kept.length, end: start + line.length }, text: spaces.slice(kept.length) };
  return rest.text === '' && rest.span.start === rest.span.end ? edits : [...edits, rest];
}

/** Whether a line has the key of a list with its dashes in a certain column. */
function isOwner({ start, pieces, goesOn }: Row, column: number): boolean {
  const first = pieces[0];
  if (!first || goesOn || first.kind === 'comment') return false;
  return first.start - start < column || (first.start - start === column && first.kind !== 'dash');
}
