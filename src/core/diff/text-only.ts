import type { Position } from '../model';
import { sameData } from './delta';
import type { Facts, Rename } from './facts';
import type { State } from './state';

/** The amount of text that differs without a change in content. */
export interface TextOnly {
  /** Positions in another order. */
  readonly reordered: number;
  /** Positions that moved to another file of the chart. */
  readonly relocated: number;
  /** Positions with the same content in other words: other names for the same areas, other quotation marks, comments. */
  readonly reworded: number;
}

/** Counts the differences in text only. */
export function textOnly(base: State, head: State, facts: { before: Facts; after: Facts }, rename: Rename): TextOnly {
  const old = new Map(base.organization.positions.map((position) => [rename(position.id.value), position]));
  const common = head.organization.positions.filter(({ id }) => old.has(id.value));
  let [relocated, reworded] = [0, 0];
  for (const position of common) {
    const before = old.get(position.id.value);
    if (!before) continue;
    if (fileIndex(base, before) !== fileIndex(head, position)) relocated++;
    if (textOf(before) === textOf(position)) continue;
    if (sameSheets(facts, position.id.value)) reworded++;
  }
  return { reordered: outOfOrder(common, [...old.keys()]), relocated, reworded };
}

const textOf = ({ source: { entry, key, value } }: Position): string =>
  entry.kind === 'position'
    ? entry.text.trim()
    : entry.text.slice(key.span.start, Math.max(key.span.end, value.span.end));

function sameSheets({ before, after }: { before: Facts; after: Facts }, id: string): boolean {
  const [one, other] = [before.positions.get(id), after.positions.get(id)];
  return (
    one?.size === other?.size && [...(other ?? [])].every(([path, { value }]) => sameData(one?.get(path)?.value, value))
  );
}

const filesOf = new WeakMap<State, Map<unknown, number>>();

function fileIndex(state: State, { source: { entry } }: Position): number | undefined {
  let files = filesOf.get(state);
  if (!files) {
    files = new Map(
      state.organization.charts.flatMap(({ reading }, index) => reading.entries.map((each) => [each, index] as const)),
    );
    filesOf.set(state, files);
  }
  return files.get(entry);
}

/** The number of positions to move to restore the old order: all but the longest subsequence that kept it. */
function outOfOrder(positions: readonly Position[], oldOrder: readonly string[]): number {
  const rank = new Map(oldOrder.map((id, index) => [id, index]));
  const ends: number[] = [];
  for (const { id } of positions) {
    const at = rank.get(id.value) ?? 0;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    ends[low] = at;
  }
  return positions.length - ends.length;
}
