import type { Difference } from './difference';

/** The ids of the positions that a change is about: its subjects first, then the managers and partners that it names. */
export function subjectsOf(difference: Difference): string[] {
  const own = [
    ...('position' in difference && difference.position !== undefined ? [difference.position] : []),
    ...('positions' in difference ? difference.positions : []),
    ...('into' in difference ? [difference.into] : []),
    ...('with' in difference ? [difference.with].flat() : []),
    ...('reports' in difference ? difference.reports : []),
    ...partners(difference),
    ...difference.deltas.flatMap(({ position }) => position ?? []),
  ];
  return [...new Set(own)];
}

function partners(difference: Difference): readonly string[] {
  switch (difference.kind) {
    case 'moved':
      return [difference.to, difference.from].filter((id) => id !== undefined);
    case 'handed-over':
      return [...difference.from, ...difference.to];
    case 'dotted-line':
      return [difference.to];
    default:
      return [];
  }
}
