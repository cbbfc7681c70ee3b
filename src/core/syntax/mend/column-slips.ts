import type { Replacement } from '../../text';
import { HEAD_KEYS, INNER_KEYS, POSITION_KEYS } from '../keys.generated';
import type { Draft } from './draft';
import { above, subtreeEnd, wordOn } from './draft';
import type { Line } from './lines';
import { isBare } from './lines';
import type { Slip } from './slip';
import { tabSlip } from './tab-slips';

/** Possible slips of a line in the wrong column: it alone, with the lines below it, or with those next to it. */
export function* columnSlips(draft: Draft, index: number): Generator<Slip> {
  const { text, lines, role } = draft;
  const line = lines[index]!;
  if (isBare(text, line) || !isMovable(text, line)) return;
  const own = subtreeEnd(draft, index);
  const run = runEnd(draft, index, own);
  for (const target of targets(draft, index)) {
    const alone = indented(draft, index, index + 1, target);
    yield slip(draft, line, target, alone, 6 + Math.abs(target - line.column) / 8);
    if (own > index + 1) yield slip(draft, line, target, indented(draft, index, own, target), 7);
    if (run > own) yield slip(draft, line, target, indented(draft, index, run, target), 9);
    const inner = innerEnd(draft, index);
    if (inner > own) yield slip(draft, line, target, indented(draft, index, inner, target), 7);
  }
  if (role.kind === 'position' && line.column !== draft.body && POSITION_KEYS.has(wordOn(text, line))) {
    const scattered = scatteredFields(draft, index);
    if (scattered.length > 1)
      yield slip(
        draft,
        line,
        draft.body,
        scattered.flatMap((at) => indented(draft, at, subtreeEnd(draft, at), draft.body)),
        10,
      );
  }
}

/** Whether a line starts something; other words would continue the text above. */
const isMovable = (text: string, { first, end }: Line): boolean =>
  '-]}?'.includes(text[first]!) || /:(?=\s|$)/.test(text.slice(first, end));

/** The possible columns of a line, the likeliest first. */
function targets({ text, lines, body, role, ...rest }: Draft, index: number): number[] {
  const draft = { text, lines, body, role, ...rest };
  const line = lines[index]!;
  const before = above(draft, index);
  const columns = new Set<number>();
  const isKey = (role.kind === 'head' ? HEAD_KEYS : POSITION_KEYS).has(wordOn(text, line));
  if (role.kind === 'position') {
    columns.add(isKey && before ? body : role.column);
    columns.add(isKey && before ? role.column : body);
  } else columns.add(role.column);
  if (before) {
    columns.add(before.column + 2);
    columns.add(before.column);
  }
  for (let at = index - 1, seen = 0; at >= 0 && seen < 4; at--)
    if (!isBare(text, lines[at]!)) {
      columns.add(lines[at]!.column);
      seen++;
    }
  columns.delete(line.column);
  return [...columns];
}

/** The lines from one on in its column, up to the next that is further left. */
function runEnd(draft: Draft, index: number, own: number): number {
  const { text, lines } = draft;
  const { column } = lines[index]!;
  let end = own;
  for (let at = own; at < lines.length; at++) {
    const line = lines[at]!;
    if (isBare(text, line)) continue;
    if (line.column < column) break;
    end = at + 1;
  }
  return end;
}

/** The index behind the lines from one on that begin, in its column, with keys that no position has itself. */
function innerEnd({ text, lines }: Draft, index: number): number {
  const { column } = lines[index]!;
  const isInner = (line: Line): boolean => INNER_KEYS.has(wordOn(text, line)) && !POSITION_KEYS.has(wordOn(text, line));
  let end = index;
  while (end < lines.length && lines[end]!.column === column && isInner(lines[end]!)) end++;
  return end;
}

/** The lines with fields from one on in its column, whatever is between them. */
function scatteredFields({ text, lines }: Draft, index: number): number[] {
  const { column } = lines[index]!;
  const found: number[] = [];
  for (let at = index; at < lines.length; at++) {
    const line = lines[at]!;
    if (!isBare(text, line) && line.column === column && POSITION_KEYS.has(wordOn(text, line))) found.push(at);
  }
  return found;
}

/** Moves lines so that the first of them starts in a column. */
export function indented({ lines }: Draft, from: number, to: number, target: number): Replacement[] {
  const by = target - lines[from]!.column;
  return lines.slice(from, to).flatMap((line): Replacement[] => {
    if (line.first >= line.end) return [];
    const column = Math.max(0, line.column + by);
    return [{ span: { start: line.start, end: line.first }, text: ' '.repeat(column) }];
  });
}

function slip(draft: Draft, line: Line, target: number, edits: readonly Replacement[], cost: number): Slip {
  const { text } = draft;
  const word = wordOn(text, line);
  const width = Math.max(1, Math.min(word.length, line.end - line.first));
  const tab = text.slice(line.start, line.first).indexOf('\t');
  if (tab !== -1) return { ...tabSlip(line.start + tab), edits, cost };
  return {
    kind: 'column',
    span: { start: line.first, end: line.first + width },
    message: message(draft, word, line.column, target),
    title: `Indent "${word}" by ${spaces(target)}`,
    safe: false,
    edits,
    cost,
  };
}

function message({ role, body }: Draft, word: string, column: number, target: number): string {
  const where = column === 0 ? 'is at the left edge' : `is indented by ${spaces(column)}`;
  if (']}'.includes(word)) return `"${word}" ${where}. Indent it further than the key that it closes.`;
  if (word === '-') return `This item ${where}; the items of its list are indented by ${spaces(target)}.`;
  if (target === 0) return `"${word}" ${where}. The keys of a chart start at the left edge.`;
  if (role.kind === 'position' && target === role.column)
    return `"${word}" ${where}. Positions are indented by ${spaces(target)}.`;
  if (role.kind === 'position' && target === body && POSITION_KEYS.has(word))
    return `"${word}" ${where}. The keys of this position are indented by ${spaces(target)}.`;
  return `"${word}" ${where}. Indent it by ${spaces(target)}, like the keys that belong with it.`;
}

const WORDS = ['no spaces', 'one space', 'two spaces', 'three spaces', 'four spaces', 'five spaces', 'six spaces'];
const spaces = (count: number): string => WORDS[count] ?? `${count} spaces`;
