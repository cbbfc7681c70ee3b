import { claimIn, reach, without } from './claim';
import type { Delta } from './delta';
import { sameData } from './delta';
import type { Difference } from './difference';
import type { ClaimData, ClaimKey } from './facts-position';
import type { Pool } from './pool';
import { isClaim } from './pool';

/** Changes in the remaining claims: sharing, another lead, narrower, wider, gained, lost. */
export function groupClaims(pool: Pool): Difference[] {
  return [
    ...[...pool.claimPaths].flatMap((path) => [...sharing(pool, path, 'shared'), ...sharing(pool, path, 'unshared')]),
    ...[...pool.claimPaths].flatMap((path) => leads(pool, path)),
    ...pool.left.filter(isClaim).flatMap((delta) => single(pool, delta)),
  ];
}

const keyOf = ({ key }: Delta): ClaimKey => key as ClaimKey;

/** Owners with new partners, together with the claims of partners who become owners; or the reverse. */
function sharing(pool: Pool, path: string, kind: 'shared' | 'unshared'): Difference[] {
  const [old, now] = kind === 'shared' ? (['before', 'after'] as const) : (['after', 'before'] as const);
  const claims = pool.claims(path);
  const [first] = claims;
  if (!first) return [];
  const joining = claims.filter((delta) => delta[old] === undefined);
  const names = (delta: Delta, side: 'before' | 'after'): readonly string[] => claimIn(delta[side])?.shared_with ?? [];
  const gains = (delta: Delta): string[] => names(delta, now).filter((id) => !names(delta, old).includes(id));
  const loses = (delta: Delta): boolean => names(delta, old).some((id) => !names(delta, now).includes(id));
  const keepers = claims.filter((delta) => {
    const [one, other] = [claimIn(delta.before), claimIn(delta.after)];
    return one && other && without(one, other, ['shared_with', 'lead']) && gains(delta).length > 0 && !loses(delta);
  });
  // The previous owner need not declare the sharing: the new partner may declare it alone.
  const joined = joining.filter(
    (delta) =>
      keepers.some((keeper) => gains(keeper).includes(delta.position ?? '')) ||
      names(delta, now).some((id) => pool.sheet(old, id).has(path) && pool.sheet(now, id).has(path)),
  );
  if (keepers.length === 0 && joined.length === 0) return [];
  const partners = new Set([...keepers.flatMap(gains), ...joined.flatMap(({ position }) => position ?? [])]);
  const owners = new Set([
    ...keepers.flatMap(({ position }) => position ?? []),
    ...joined.flatMap((delta) => names(delta, now).filter((id) => pool.sheet(old, id).has(path))),
  ]);
  const both = [...owners].filter((id) => !partners.has(id));
  return [
    {
      kind,
      list: keyOf(first),
      term: first.item ?? '',
      positions: (both.length > 0 ? both : [...owners]).sort(),
      with: [...partners].sort(),
      deltas: pool.take([...keepers, ...joined]),
    },
  ];
}

/** The lead among the sharers, if all of them agree. */
function leads(pool: Pool, path: string): Difference[] {
  const groups = new Map<string, Delta[]>();
  for (const delta of pool.claims(path)) {
    const [before, after] = [claimIn(delta.before), claimIn(delta.after)];
    if (!before || !after || !without(before, after, ['lead'])) continue;
    const key = JSON.stringify([before.lead, after.lead]);
    groups.set(key, [...(groups.get(key) ?? []), delta]);
  }
  return [...groups.values()].flatMap((deltas): Difference[] => {
    const [first] = deltas;
    if (!first) return [];
    const [from, to] = [claimIn(first.before)?.lead, claimIn(first.after)?.lead];
    return [
      {
        kind: 'lead',
        list: keyOf(first),
        term: first.item ?? '',
        positions: deltas.flatMap(({ position }) => position ?? []).sort(),
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        deltas: pool.take(deltas),
      },
    ];
  });
}

function single(pool: Pool, delta: Delta): Difference[] {
  const { position, item: term = '' } = delta;
  if (position === undefined) return [];
  const list = keyOf(delta);
  const deltas = pool.take([delta]);
  const [before, after] = [claimIn(delta.before), claimIn(delta.after)];
  if (!before) return [{ kind: 'gained', list, term, position, deltas }];
  if (!after) return [{ kind: 'lost', list, term, position, deltas }];
  const [from, to] = [before.shared_with ?? [], after.shared_with ?? []];
  if (without(before, after, ['shared_with', 'lead']) && !sameData(from, to))
    return [{ kind: 'reshared', list, term, position, from, to, deltas }];
  const kind = reach(before, after) ?? 'rescoped';
  return [{ kind, position, list, term, from: scopeOf(before), to: scopeOf(after), deltas }];
}

/** The subject of a change in limits; undefined for claims whose other fields change. */
const scopeOf = ({ except, only }: ClaimData) => ({ ...(except && { except }), ...(only !== undefined && { only }) });
