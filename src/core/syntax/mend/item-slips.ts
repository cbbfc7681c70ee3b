import { HEAD_KEYS, POSITION_KEYS } from '../keys.generated';
import type { Draft } from './draft';
import { above, keyOn } from './draft';
import type { Line } from './lines';
import { isBare } from './lines';
import type { Slip } from './slip';
import { insertion } from './slip';
import { ITEM_KEYS } from './text-slips';

/** Signs that are used in front of list items instead of a dash, or with it. */
const BULLET =
  /^(?:-[ \t]+\[[ xX]?\]|-[ \t]+-|[-*+•●▪◦·‣⁃>–—‐‑−]{1,3}|\d{1,3}[.)]|[a-z][.)])[ \t]+|^[-•●▪◦·‣⁃–—](?=[\p{L}\p{N}])/u;

/** Possible list items, one per line, with other signs than dashes in front of them, or none. */
export function* itemSlips(draft: Draft, index: number): Generator<Slip> {
  const { text, lines, role } = draft;
  const line = lines[index]!;
  if (role.kind === 'position' && line.column <= role.column) return;
  yield* dashedKeys(draft, index);
  yield* dashlessMap(draft, index);
  if (!isBelowList(draft, index)) return;
  const run = runOf(draft, index);
  const fronts = run.map((each) => BULLET.exec(text.slice(each.first, each.end))?.[0] ?? '');
  if (fronts.every((front) => front === '- ') || fronts.some((front, at) => front === '' && fronts[0] !== '' && at > 0))
    return;
  if (fronts[0] === '' && run.some((each) => /[:[{#]/.test(text.slice(each.first, each.end)))) return;
  const sign = fronts[0]!.trim();
  yield {
    kind: 'dash',
    span: { start: line.first, end: line.first + Math.max(1, sign.length) },
    message:
      sign === ''
        ? 'Start each item of a list with a dash and a space.'
        : `Items of a list start with "- ", not with "${sign}".`,
    title: 'Start items with a dash',
    safe: false,
    edits: run.map((each, at) => ({ span: { start: each.first, end: each.first + fronts[at]!.length }, text: '- ' })),
    cost: 4,
  };
}

/** Whether the nearest line above is the key of a list without a value. */
function isBelowList(draft: Draft, index: number): boolean {
  const before = above(draft, index);
  if (!before || before.column > draft.lines[index]!.column) return false;
  const key = keyOn(draft.text, before);
  const keys = draft.role.kind === 'head' ? HEAD_KEYS : POSITION_KEYS;
  return key !== undefined && keys.get(key)?.list === true && draft.text[before.end - 1] === ':';
}

/** A line and those below it in its column. */
function runOf({ text, lines }: Draft, index: number): Line[] {
  const run: Line[] = [];
  for (const line of lines.slice(index)) {
    if (isBare(text, line)) continue;
    if (line.column !== lines[index]!.column || keyOn(text, line) !== undefined) break;
    run.push(line);
  }
  return run;
}

/** The keys of an item without the dash in front of the first of them. */
function* dashlessMap(draft: Draft, index: number): Generator<Slip> {
  const { text, lines } = draft;
  const line = lines[index]!;
  if (!isBelowList(draft, index) || !ITEM_KEYS.has(keyOn(text, line) ?? '')) return;
  if (POSITION_KEYS.get(keyOn(text, above(draft, index)!) ?? '')?.map) return;
  const end = lines.findIndex((each, at) => at > index && each.first < each.end && each.column < line.column);
  const others = lines.slice(index + 1, end === -1 ? undefined : end).filter(({ first, end: last }) => first < last);
  yield {
    kind: 'dash',
    span: { start: line.first, end: line.end },
    message: 'Start each item of a list with a dash and a space.',
    title: 'Add a dash',
    safe: false,
    edits: [insertion(line.first, '- '), ...others.map(({ first }) => insertion(first, '  '))],
    cost: 4,
  };
}

/** Fields with dashes in front of them, as if they were items. */
function* dashedKeys(draft: Draft, index: number): Generator<Slip> {
  const { text, lines, role } = draft;
  const { column, first } = lines[index]!;
  const before = role.kind === 'head' ? above(draft, index) : undefined;
  const form = HEAD_KEYS.get((before && keyOn(text, before)) ?? '');
  const isInMap = form?.map === true && !form.list;
  const isDashed = (line: Line): boolean => {
    const [, key] = /^- +([\w-]+):(?:\s|$)/.exec(text.slice(line.first, line.end)) ?? [];
    return key !== undefined && (isInMap || POSITION_KEYS.has(key));
  };
  const rest = lines.slice(isInMap ? index : 0);
  const behind = isInMap ? rest.findIndex((line) => line.first < line.end && line.column < column) : -1;
  const dashed = rest
    .slice(0, behind === -1 ? undefined : behind)
    .filter((line) => line.column === column && isDashed(line));
  if (!isDashed(lines[index]!) || dashed[0] !== lines[index]) return;
  yield {
    kind: 'dash',
    span: { start: first, end: first + 1 },
    message: isInMap
      ? `What is below "${keyOn(text, before!)}" has no dashes in front of it.`
      : 'The keys of a position have no dashes in front of them.',
    title: dashed.length > 1 ? 'Remove the dashes' : 'Remove the dash',
    safe: false,
    edits: dashed.map((line) => ({ span: { start: line.first, end: line.first + 2 }, text: '' })),
    cost: 4,
  };
}
