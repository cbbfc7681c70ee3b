import type { FoldingRange } from 'vscode-languageserver-types';
import type { Position } from '../../model';
import type { Snapshot } from '../../workspace';
import type { Client } from '../client';
import { ownText } from '../own-text';
import { branches } from './branches';
import { foldableText } from './foldable-text';

/**
 * The folding ranges, at most one per line, since editors show no more.
 * The line of an id folds the position's whole branch, as far as it is contiguous, so that an editor's fold levels are those of
 * the organization. A manager's own keys fold at the line below the id. The top folds only its own keys, since its branch is the
 * company. Everything else folds by indentation.
 */
export function foldingRanges(snapshot: Snapshot, { foldingLimit }: Client): FoldingRange[] {
  const ranges = new Map<number, FoldingRange>();
  const add = (range: FoldingRange): void => {
    if (range.endLine > range.startLine && !ranges.has(range.startLine)) ranges.set(range.startLine, range);
  };
  const managers = linesOfManagers(snapshot);
  for (const { id, branchEnd, isTop } of managers) if (!isTop) add({ startLine: id, endLine: branchEnd });
  for (const range of foldableText(snapshot.text)) add(range);
  for (const { id, ownEnd, isTop } of managers) if (!isTop) add({ startLine: id + 1, endLine: ownEnd });
  const inOrder = [...ranges.values()].sort((a, b) => a.startLine - b.startLine);
  return foldingLimit === undefined || inOrder.length <= foldingLimit ? inOrder : largest(inOrder, foldingLimit);
}

/** The lines of each position that has a branch: the line of its id, and the ends of the position and its branch. */
function linesOfManagers(snapshot: Snapshot): { id: number; ownEnd: number; branchEnd: number; isTop: boolean }[] {
  const { reading, lines, organization } = snapshot;
  const endOf = (position: Position): number => lines.at(reading.place(ownText(position)).end).line;
  return [...branches(snapshot)].map(([position, last]) => ({
    id: lines.at(reading.place(position.id).start).line,
    ownEnd: endOf(position),
    branchEnd: endOf(last),
    isTop: organization.lines.manager(position) === undefined,
  }));
}

function largest(ranges: readonly FoldingRange[], limit: number): FoldingRange[] {
  const kept = new Set(ranges.toSorted((a, b) => b.endLine - b.startLine - (a.endLine - a.startLine)).slice(0, limit));
  return ranges.filter((range) => kept.has(range));
}
