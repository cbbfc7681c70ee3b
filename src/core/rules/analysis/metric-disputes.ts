import { metrics } from '../../knowledge';
import type { MetricStake, Organization } from '../../model';
import { metricStakesOf } from '../../model';
import { metricClashIn } from './clash';
import type { Hidden, Rivalry } from './rivals';
import { first, hidden, MAX_RIVALS, rivalries, rivalsIn } from './rivals';
import { superiors } from './superiors';

/** The most conflicts about inverse metrics that are reported; more would repeat the first ones. */
const MAX_MIRRORED = 10;

/** Metrics that positions in different lines are both accountable for. */
export interface MetricDisputes extends Pick<Hidden, 'hidesMore'> {
  /** Stakes in one and the same metric. */
  readonly same: readonly Rivalry<MetricStake>[];
  /** Stakes in metrics that are inverses of each other. */
  readonly mirrored: readonly Rivalry<MetricStake>[];
}

/** Conflicts about metrics. A conflict that managers share, or that is also about the very same metric, is reported once. */
export function metricDisputesOf(organization: Organization): MetricDisputes {
  const stakes = metricStakesOf(organization);
  const clash = metricClashIn(organization);
  const hiding = hidden();

  const same = rivalries(organization, stakes, ({ metric }) => metric.id, clash, hiding);

  /** A stake of one side, or of its manager, that is nearer to the other side. */
  function nearer(side: MetricStake, other: MetricStake): MetricStake | undefined {
    const isNearer = (each: MetricStake): boolean =>
      each.metric === other.metric || (each.metric === side.metric && each.owner !== side.owner);
    return [side.owner, ...superiors(organization, side.owner)]
      .flatMap(stakes.of)
      .find((each) => isNearer(each) && clash(each, other));
  }
  function isReportedElsewhere(one: MetricStake, other: MetricStake): boolean {
    const mine = nearer(one, other);
    const theirs = mine ? undefined : nearer(other, one);
    if (mine) hiding.hide(mine, other);
    if (theirs) hiding.hide(theirs, one);
    return mine !== undefined || theirs !== undefined;
  }

  const mirrored = stakes.all.flatMap((stake) => {
    const inverse = stake.metric.known && metrics.get(stake.metric.known).inverseOf;
    if (!inverse) return [];
    const found = first(MAX_RIVALS, rivalsIn(inverse, stake, stakes, clash, stake.order));
    const rivals = found.filter((rival) => !isReportedElsewhere(stake, rival)).sort((a, b) => a.order - b.order);
    return rivals.length > 0 ? [{ stake, rivals }] : [];
  });
  return { same, mirrored: mirrored.slice(0, MAX_MIRRORED), hidesMore: hiding.hidesMore };
}
