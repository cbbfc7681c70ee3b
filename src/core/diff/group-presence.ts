import type { Delta } from './delta';
import type { Difference } from './difference';
import { consequences } from './group-parts';
import type { Pool, Side } from './pool';
import { OPPOSITE } from './pool';

/** Positions on one side only, with the results for other positions. */
export function groupPresence(pool: Pool): Difference[] {
  const only = (side: Side): string[] =>
    [...pool.facts[side].positions.keys()].filter((id) => !pool.has(OPPOSITE[side], id) && pool.of(id).length > 0);
  return [
    ...only('after').map((position): Difference => ({ kind: 'added', position, ...presence(pool, position, 'after') })),
    ...only('before').map(
      (position): Difference => ({ kind: 'removed', position, ...presence(pool, position, 'before') }),
    ),
  ];
}

function presence(
  pool: Pool,
  id: string,
  side: Side,
): { readonly manager?: string; readonly reports: readonly string[]; readonly deltas: readonly Delta[] } {
  const manager = pool.manager(side, id);
  const reports = pool
    .reports(side, id)
    .filter((report) => pool.survives(report) && pool.manager(OPPOSITE[side], report) === manager)
    .sort();
  const [from, to] = side === 'before' ? [id, manager] : [manager, id];
  const deltas = pool.take([
    ...pool.of(id),
    ...reports.flatMap((report) => pool.lines(report, from, to)),
    ...consequences(pool, id, undefined, side),
  ]);
  return { ...(manager !== undefined && { manager }), reports, deltas };
}
