import type { Position } from '../../model';
import type { Snapshot } from '../../workspace';

/**
 * For each position of a file, the last one of its branch: of the positions that follow it in the text without a gap and
 * are below it in the reporting tree. Positions without such followers are missing.
 */
export function branches({ chart, organization }: Snapshot): ReadonlyMap<Position, Position> {
  const { isAbove } = organization.lines;
  const lasts = new Map<Position, Position>();
  const open: Position[] = [];
  let before: Position | undefined;
  const close = (position: Position): void => {
    if (before && before !== position) lasts.set(position, before);
  };
  for (const position of chart.positions) {
    while (open.length > 0 && !isAbove(open.at(-1)!, position)) close(open.pop()!);
    open.push(position);
    before = position;
  }
  while (open.length > 0) close(open.pop()!);
  return lasts;
}
