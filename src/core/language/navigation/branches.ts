import type { Position } from '../../model';
import type { Snapshot } from '../../workspace';

/**
 * For each position of a file, the last one of its branch: of the positions that follow it in the text without a gap and
 * are below it in the reporting tree. Positions without such followers are missing.
 */
export const branches = ({ chart, organization }: Snapshot): ReadonlyMap<Position, Position> =>
  lastsOfRuns(chart.positions, organization.lines.isAbove);

/** The same for positions in any order. */
export function lastsOfRuns(
  positions: readonly Position[],
  isAbove: (upper: Position, lower: Position) => boolean,
): ReadonlyMap<Position, Position> {
  const lasts = new Map<Position, Position>();
  const open: Position[] = [];
  let before: Position | undefined;
  const close = (position: Position): void => {
    if (before && before !== position) lasts.set(position, before);
  };
  for (const position of positions) {
    while (open.length > 0 && !isAbove(open.at(-1)!, position)) close(open.pop()!);
    open.push(position);
    before = position;
  }
  while (open.length > 0) close(open.pop()!);
  return lasts;
}
