import { memo } from '../text';
import type { TreeArea } from './area-tree';
import type { ChartMetric } from './metrics';
import { metricsOf } from './metrics';
import type { Organization } from './organization';
import type { Claim, Position } from './position';
import { scopesOf } from './position-scopes';
import type { Scope } from './scope';
import { fingerprint, inherited, narrowed } from './scope';
import { ScopeGroups, within } from './scope-groups';

/** A claim that counts: of an unambiguous term, by a position that is not eliminated. A claim that joins several terms counts once for each. Vacant and proposed positions have stakes too. */
export interface AnyStake {
  readonly owner: Position;
  readonly claim: Claim;
  /** Its limits: its own, its position's and those of the managers above. */
  readonly scope: Scope;
  /** Its rank among all stakes of its kind, in the order of the files. */
  readonly order: number;
}

/** A stake in an area that a position owns. */
export interface Stake extends AnyStake {
  readonly area: TreeArea;
}

/** A stake in a metric that a position is accountable for. */
export interface MetricStake extends AnyStake {
  readonly metric: ChartMetric;
}

/** The stakes of a kind, indexed. */
export interface Stakes<Each extends AnyStake = Stake> {
  /** In the order of the files. */
  readonly all: readonly Each[];
  readonly of: (owner: Position) => readonly Each[];
  /** The stakes in exactly this term with an overlapping scope: a group for each scope, each in the order of the files. */
  readonly meeting: (term: string, scope: Scope) => readonly (readonly Each[])[];
}

/** The owners of areas. */
export const stakesOf = memo(
  (organization: Organization): Stakes =>
    collect(
      organization,
      ({ owns }) => owns,
      organization.areasOf,
      (stake, area) => ({ ...stake, area }),
    ),
);

/** The positions accountable for metrics. */
export const metricStakesOf = memo(
  (organization: Organization): Stakes<MetricStake> =>
    collect(
      organization,
      ({ metrics }) => metrics,
      metricsOf(organization).allOf,
      (stake, metric) => ({ ...stake, metric }),
    ),
);

function collect<Term extends { readonly id: string }, Each extends AnyStake>(
  organization: Organization,
  claimsOf: (position: Position) => readonly Claim[],
  termsOf: (claim: Claim) => readonly Term[],
  inTerm: (stake: AnyStake, term: Term) => Each,
): Stakes<Each> {
  const all: Each[] = [];
  const claimed = new Map<Position, Set<string>>();
  const byOwner = new Map<Position, Each[]>();
  const byTerm = new Map<string, ScopeGroups<Each>>();
  const scopes = scopesOf(organization);
  for (const owner of organization.positions) {
    if (owner.status === 'eliminated') continue;
    for (const claim of claimsOf(owner)) {
      const scope = inherited(scopes.around(owner), narrowed(scopes.own(owner), claim.only));
      for (const term of termsOf(claim)) {
        const stake = inTerm({ owner, claim, scope, order: all.length }, term);
        const key = `${term.id} ${fingerprint(scope)}`;
        const mine = within(claimed, owner, () => new Set<string>());
        if (mine.size === mine.add(key).size) continue;
        all.push(stake);
        within(byOwner, owner, () => []).push(stake);
        within(byTerm, term.id, () => new ScopeGroups<Each>()).add(scope, stake);
      }
    }
  }
  return {
    all,
    of: (owner) => byOwner.get(owner) ?? [],
    meeting: (term, scope) => byTerm.get(term)?.meeting(scope) ?? [],
  };
}
