import type { Delta } from './delta';
import { EXISTS } from './delta';
import type { Difference } from './difference';
import { pathOf } from './facts';
import { explained } from './mentions';
import type { Pool, Side } from './pool';
import { claimPath, OPPOSITE } from './pool';

/** What one position took over from another one, or gave to it. */
interface Shared {
  readonly neighbor: string;
  /** The areas and metrics that changed owner. */
  readonly claims: readonly Delta[];
  readonly reports: readonly string[];
}

/**
 * Positions that were split off from another one, and those that were merged into another one. The position is on one side
 * only, and on the other side most of its areas belong to the other position. One without areas is matched by its direct reports.
 */
export function groupParts(pool: Pool): Difference[] {
  return [
    ...[...pool.facts.after.positions.keys()]
      .filter((id) => !pool.has('before', id))
      .flatMap((id) => partOf(pool, id, 'after')),
    ...[...pool.facts.before.positions.keys()]
      .filter((id) => !pool.has('after', id))
      .flatMap((id) => partOf(pool, id, 'before')),
  ];
}

/** @param side where the position is */
function partOf(pool: Pool, id: string, side: Side): Difference[] {
  const shared = neighborOf(pool, id, side);
  if (!shared) return [];
  const { neighbor, claims, reports } = shared;
  const opposite = OPPOSITE[side];
  const own = pool.of(id);
  const [from, to] = side === 'before' ? [id, neighbor] : [neighbor, id];
  const paths = new Set(own.filter(({ key }) => key !== EXISTS).map(pathOf));
  const deltas = pool.take([
    ...own,
    ...pool.of(neighbor).filter((delta) => delta[side] === undefined && paths.has(pathOf(delta))),
    ...lesserClaims(pool, neighbor, claims),
    ...reports.flatMap((report) => pool.lines(report, from, to)),
    ...(pool.below(side, id).includes(neighbor) ? pool.lines(neighbor, undefined, undefined) : []),
    ...consequences(pool, id, neighbor, side),
    ...consequences(pool, id, undefined, side),
  ]);
  const termsOf = (key: string): string[] =>
    claims.flatMap((claim) => (claim.key === key && claim.item !== undefined ? [claim.item] : [])).sort();
  const parts = { areas: termsOf('owns'), metrics: termsOf('metrics'), reports, deltas };
  return [
    opposite === 'before'
      ? { kind: 'split', position: neighbor, into: id, ...parts }
      : { kind: 'merged', position: id, into: neighbor, ...parts },
  ];
}

function neighborOf(pool: Pool, id: string, side: Side): Shared | undefined {
  const opposite = OPPOSITE[side];
  const own = pool.of(id).filter(({ key }) => key === 'owns' || key === 'metrics');
  const claims = new Map<string, Delta[]>();
  for (const claim of own) {
    for (const { position, [opposite]: had, [side]: has } of pool.claims(claimPath(claim)))
      if (position !== undefined && had !== undefined && has === undefined && pool.survives(position))
        claims.set(position, [...(claims.get(position) ?? []), claim]);
  }
  const manager = pool.manager(side, id);
  const surviving = pool.reports(side, id).filter((report) => pool.survives(report));
  const reports = new Map<string, string[]>();
  for (const report of surviving) {
    const other = pool.manager(opposite, report);
    if (other !== undefined && other !== manager && pool.survives(other))
      reports.set(other, [...(reports.get(other) ?? []), report]);
  }
  const isKnown = (neighbor: string): boolean => {
    const teams = surviving.filter((report) => report !== neighbor);
    if (!claims.has(neighbor) && reports.get(neighbor)?.length !== teams.length) return false;
    const kept = own.filter((claim) => pool.sheet(opposite, neighbor).has(pathOf(claim)));
    return own.length === 0 || 2 * kept.length > own.length;
  };
  const weight = (neighbor: string): number =>
    (claims.get(neighbor)?.length ?? 0) + (reports.get(neighbor)?.length ?? 0);
  const [neighbor] = [...new Set([...claims.keys(), ...reports.keys()])]
    .filter(isKnown)
    .sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
  return neighbor === undefined
    ? undefined
    : { neighbor, claims: claims.get(neighbor) ?? [], reports: (reports.get(neighbor) ?? []).sort() };
}

/** What a position claimed about an area before it owned it, or claims now that it does not. */
export const lesserClaims = (pool: Pool, position: string, claims: readonly Delta[]): Delta[] => {
  const lesser = new Set(
    claims.flatMap(({ key, item }) =>
      (key === 'metrics' ? ['tracks'] : ['contributes_to', 'consulted_on']).map((each) => `${each}/${item}`),
    ),
  );
  return pool.of(position).filter((delta) => lesser.has(pathOf(delta)));
};

/** The deltas of other positions that only result from a position on one side. That side names `id`; the other names `other`, or no position. */
export function consequences(pool: Pool, id: string, other: string | undefined, side: Side): Delta[] {
  const naming = pool.naming(id);
  const owners = new Set(naming.map(({ position }) => position));
  owners.delete(id);
  return [...owners].flatMap((owner) =>
    explained(
      pool
        .of(owner)
        .filter((delta) => delta.key !== 'reports_to' || other !== undefined || delta[OPPOSITE[side]] !== undefined),
      pool.sheet(side, owner),
      { owner, id, other },
      side,
    ),
  );
}
