import type { AnyStake, MetricStake, Organization, Position, Stake, Stakes } from '../../model';
import { metricStakesOf, scopesMeet, stakesOf } from '../../model';

/** An agreement that positions share an area or a metric, from all their claims. */
export interface Agreement<Each extends AnyStake> {
  /** The first claim that names a partner. */
  readonly first: Each;
  /** All claims of the agreement, in the order of the files. */
  readonly stakes: readonly Each[];
  /** Its sharers, those with a stake first, without eliminated and unknown positions. */
  readonly sharers: readonly Position[];
  /** Whether a lead is named. */
  readonly hasLead: boolean;
}

/** All shared areas. */
export const sharedAreas = (organization: Organization): Agreement<Stake>[] =>
  agreementsOn(organization, stakesOf(organization), (one, other) => one.area === other.area);

/** All shared metrics. */
export const sharedMetrics = (organization: Organization): Agreement<MetricStake>[] =>
  agreementsOn(organization, metricStakesOf(organization), (one, other) => one.metric === other.metric);

/** Matching claims of several sides are one agreement. @param isSame whether two stakes are in one and the same term */
function agreementsOn<Each extends AnyStake>(
  organization: Organization,
  stakes: Stakes<Each>,
  isSame: (one: Each, other: Each) => boolean,
): Agreement<Each>[] {
  const partnersOf = ({ owner, claim }: Each): Position[] =>
    claim.sharedWith
      .flatMap(({ value }) => organization.position(value) ?? [])
      .filter((partner) => partner !== owner && partner.status !== 'eliminated');
  const declared = stakes.all.flatMap((stake) => {
    const partners = stake.claim.sharedWith.length > 0 ? partnersOf(stake) : [];
    return partners.length > 0 ? [{ stake, partners }] : [];
  });

  const joined = new Map<Each, Set<Each>>();
  for (const { stake, partners } of declared) {
    for (const other of partners
      .flatMap(stakes.of)
      .filter((each) => isSame(stake, each) && scopesMeet(stake.scope, each.scope))) {
      joined.set(stake, (joined.get(stake) ?? new Set()).add(other));
      joined.set(other, (joined.get(other) ?? new Set()).add(stake));
    }
  }

  const seen = new Set<Each>();
  return declared.flatMap(({ stake: start }) => {
    if (seen.has(start)) return [];
    const group = new Set([start]);
    for (const stake of group) for (const other of joined.get(stake) ?? []) group.add(other);
    for (const stake of group) seen.add(stake);
    const found = [...group].sort((a, b) => a.order - b.order);
    return [
      {
        first: start,
        stakes: found,
        sharers: [...new Set([...found.map(({ owner }) => owner), ...found.flatMap(partnersOf)])],
        hasLead: found.some(({ claim }) => claim.lead !== undefined),
      },
    ];
  });
}
