import type { TreeArea } from './area-tree';
import type { Organization } from './organization';
import type { Claim, Position } from './position';
import { narrowed, scopesMeet } from './scope';
import type { Scope } from './scope';

/** A claim of ownership that counts: of a known area, by a position that is not given up. Vacant and proposed positions own too. */
export interface Stake {
  readonly owner: Position;
  readonly claim: Claim;
  readonly area: TreeArea;
  /** What it is limited to, by itself and by its position. */
  readonly scope: Scope;
  /** Its rank among all, in the order of the files. */
  readonly order: number;
}

/** Who owns what, indexed. */
export interface Stakes {
  /** In the order of the files. */
  readonly all: readonly Stake[];
  readonly of: (owner: Position) => readonly Stake[];
  /** Those on exactly this area whose scope meets another: a group for each scope, each in the order of the files. */
  readonly meeting: (area: string, scope: Scope) => readonly (readonly Stake[])[];
}

const known = new WeakMap<Organization, Stakes>();

export function stakesOf(organization: Organization): Stakes {
  let stakes = known.get(organization);
  if (!stakes) known.set(organization, (stakes = collect(organization)));
  return stakes;
}

interface Group {
  readonly scope: Scope;
  readonly stakes: Stake[];
}

function collect({ positions, areaOf }: Organization): Stakes {
  const all: Stake[] = [];
  const byOwner = new Map<Position, Stake[]>();
  const byArea = new Map<string, Map<string, Group>>();
  for (const owner of positions) {
    if (owner.status === 'eliminated') continue;
    for (const claim of owner.owns) {
      const area = areaOf(claim);
      if (!area) continue;
      const stake: Stake = { owner, claim, area, scope: narrowed(owner.only, claim.only), order: all.length };
      all.push(stake);
      within(byOwner, owner, () => []).push(stake);
      const groups = within(byArea, area.id, () => new Map<string, Group>());
      within(groups, fingerprint(stake.scope), () => ({ scope: stake.scope, stakes: [] })).stakes.push(stake);
    }
  }
  return {
    all,
    of: (owner) => byOwner.get(owner) ?? [],
    meeting: (area, scope) =>
      [...(byArea.get(area)?.values() ?? [])].filter((group) => scopesMeet(group.scope, scope)).map(({ stakes }) => stakes),
  };
}

const fingerprint = (scope: Scope): string =>
  scope.size === 0 ? '' : JSON.stringify([...scope].map(([key, values]) => [key, ...[...values].sort()]).sort());

function within<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
