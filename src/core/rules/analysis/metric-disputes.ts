import { metrics } from '../../knowledge';
import type { MetricStake, Organization } from '../../model';
import { metricStakesOf } from '../../model';
import { metricClashIn } from './clash';
import type { Hidden, Rivalry } from './rivals';
import { first, hidden, MAX_RIVALS, rivalries, rivalsIn } from './rivals';
import { superiors } from './superiors';

/** How many disputes about mirror images are told, since the last ones say what the first ones did. */
const MAX_MIRRORED = 10;

/** All metrics that positions of different lines both answer for. */
export interface MetricDisputes extends Pick<Hidden, 'hidesMore'> {
  /** Stakes in one and the same metric. */
  readonly same: readonly Rivalry<MetricStake>[];
  /** Stakes in metrics that are inverses of each other. */
  readonly mirrored: readonly Rivalry<MetricStake>[];
}

/** Who disputes which metric. A dispute that managers have as well, or that is about the very same metric too, is told once. */
export function metricDisputesOf(organization: Organization): MetricDisputes {
  const stakes = metricStakesOf(organization);
  const clash = metricClashIn(organization);
  const hiding = hidden();

  const same = rivalries(organization, stakes, ({ metric }) => metric.id, clash, hiding);

  /** A stake of one side, or of a manager of theirs, that stands nearer to the other side. */
  function nearer(side: MetricStake, other: MetricStake): MetricStake | undefined {
    const isNearer = (each: MetricStake): boolean =>
      each.metric === other.metric || (each.metric === side.metric && each.owner !== side.owner);
    return [side.owner, ...superiors(organization, side.owner)]
      .flatMap(stakes.of)
      .find((each) => isNearer(each) && clash(each, other));
  }
  function isToldElsewhere(one: MetricStake, other: MetricStake): boolean {
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
    const rivals = found.filter((rival) => !isToldElsewhere(stake, rival)).sort((a, b) => a.order - b.order);
    return rivals.length > 0 ? [{ stake, rivals }] : [];
  });
  return { same, mirrored: mirrored.slice(0, MAX_MIRRORED), hidesMore: hiding.hidesMore };
}
