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

/** A claim that counts: of a term that is not ambiguous, by a position that is not given up. One that joins several terms counts once for each. Vacant and proposed positions have stakes too. */
export interface AnyStake {
  readonly owner: Position;
  readonly claim: Claim;
  /** What it is limited to: by itself, by its position and by the managers above. */
  readonly scope: Scope;
  /** Its rank among all of its kind, in the order of the files. */
  readonly order: number;
}

/** That a position owns an area. */
export interface Stake extends AnyStake {
  readonly area: TreeArea;
}

/** That a position answers for a metric. */
export interface MetricStake extends AnyStake {
  readonly metric: ChartMetric;
}

/** Who has which stakes of a kind, indexed. */
export interface Stakes<Each extends AnyStake = Stake> {
  /** In the order of the files. */
  readonly all: readonly Each[];
  readonly of: (owner: Position) => readonly Each[];
  /** Those in exactly this term whose scope meets another: a group for each scope, each in the order of the files. */
  readonly meeting: (term: string, scope: Scope) => readonly (readonly Each[])[];
}

/** Who owns what. */
export const stakesOf = memo(
  (organization: Organization): Stakes =>
    collect(
      organization,
      ({ owns }) => owns,
      organization.areasOf,
      (stake, area) => ({ ...stake, area }),
    ),
);

/** Who answers for which metric. */
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
      const scope = inherited(scopes.around(owner), narrowed(owner.only, claim.only));
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
