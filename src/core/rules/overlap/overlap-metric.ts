import type { MetricStake, Organization, Position } from '../../model';
import { isAcceptedInPart } from '../analysis/accepted-pairs';
import { likeliestOwner } from '../analysis/likely-owner';
import type { MetricDisputes } from '../analysis/metric-disputes';
import { metricDisputesOf } from '../analysis/metric-disputes';
import type { Rivalry } from '../analysis/rivals';
import { disputants } from '../analysis/rivals';
import { allOrNone, shareTogether, track } from '../fixes/claim-edits';
import type { Problem, ProposedFix, Rule } from '../rule';
import { called, capital, listed, MAX_NAMED, metricInSentence } from '../words/say';

export const overlapMetric: Rule = {
  id: 'overlap-metric',
  group: 'Overlap',
  summary: 'Two positions in different reporting lines are accountable for the same metric.',
  severity: 'warning',
  facts: ['A25', 'A26', 'A32', 'A60', 'A64', 'D02', 'D14'],
  *check(organization) {
    const disputes = metricDisputesOf(organization);
    for (const stakes of disputants(disputes.same)) {
      const [stake, ...rivals] = [...stakes].reverse();
      if (stakes.length > 2 && isAcceptedInPart(organization, overlapMetric.id, stakes)) {
        const members = new Set(stakes);
        for (const rivalry of disputes.same)
          if (members.has(rivalry.stake)) yield sameMetric(organization, disputes, rivalry);
      } else yield sameMetric(organization, disputes, { stake: stake!, rivals: rivals.reverse() });
    }
    for (const rivalry of disputes.mirrored) yield mirrorImage(organization, disputes, rivalry);
  },
};

/** The most related locations of a finding. */
const MAX_RELATED = 50;

function sameMetric(
  organization: Organization,
  disputes: MetricDisputes,
  { stake, rivals }: Rivalry<MetricStake>,
): Problem {
  const others = ownersOf(rivals);
  const metric = metricInSentence(stake.metric);
  const many = others.length > 1;
  const names = listed(
    [...others, stake.owner].map((owner) => called(organization, owner)),
    MAX_NAMED + 1,
  );
  return {
    at: stake.claim.term,
    message:
      `${capital(metric)} has ${others.length === 1 ? 'two' : others.length + 1} accountable positions: ${names}. ` +
      `When it moves, each can point to the other${many ? 's' : ''}. Name one; let the other${many ? 's' : ''} track it.`,
    positions: [stake.owner, ...others],
    related: rivals.slice(0, MAX_RELATED).map(({ owner, claim }) => ({
      at: claim.term,
      message: `${called(organization, owner)} is accountable for ${metric} too.`,
    })),
    get fixes() {
      return fixes(organization, disputes, stake, rivals);
    },
  };
}

function mirrorImage(
  organization: Organization,
  { hidesMore }: MetricDisputes,
  { stake, rivals }: Rivalry<MetricStake>,
): Problem {
  const others = ownersOf(rivals);
  const [mine, theirs] = [stake, rivals[0]!].map(({ metric }) => metricInSentence(metric));
  const names = listed(
    others.map((owner) => called(organization, owner)),
    MAX_NAMED,
  );
  return {
    at: stake.claim.term,
    severity: 'hint',
    message:
      `${called(organization, stake.owner)} is accountable for ${mine} and ${names} for ${theirs}. These are two views of one number. ` +
      'Make one position accountable for both, and let the other track its own.',
    positions: [stake.owner, ...others],
    related: rivals.map(({ owner, claim }) => ({
      at: claim.term,
      message: `${called(organization, owner)} is accountable for ${theirs}.`,
    })),
    get fixes() {
      const sides = rivals.length === 1 ? [rivals[0]!, stake] : [stake];
      return sides.filter((side) => !hidesMore(side)).map((side) => tracking(organization, side));
    },
  };
}

function fixes(
  organization: Organization,
  { hidesMore }: MetricDisputes,
  stake: MetricStake,
  rivals: readonly MetricStake[],
): ProposedFix[] {
  const others = ownersOf(rivals);
  const { area } = stake.metric;
  const all = [...rivals, stake];
  if (all.length > MAX_CHANGED || others.length + 1 < all.length) return [];
  const lead = area ? likeliestOwner(organization, area.id, [...others, stake.owner]) : others[0]!;
  const keeps = (keeper: MetricStake): ProposedFix[] => {
    const giving = all.filter((each) => each !== keeper);
    if (giving.some((each) => all.some((other) => other !== each && hidesMore(each, other)))) return [];
    const [only, another] = giving;
    if (only && !another) return [tracking(organization, only)];
    const title = `Leave ${metricInSentence(stake.metric)} to ${called(organization, keeper.owner)} and let the others track it`;
    return [{ title, safe: false, edits: allOrNone(giving.map((each) => track(organization, each))) }];
  };
  const keepers = [...all].sort((a, b) => Number(b.owner === lead) - Number(a.owner === lead)).slice(0, 2);
  const isFree = all.every(({ claim }) => claim.sharedWith.length === 0 && !claim.lead);
  const shared = {
    title: `Share ${metricInSentence(stake.metric)}, led by ${called(organization, lead)}`,
    safe: false,
    edits: shareTogether(organization, all, lead),
  };
  return [...keepers.flatMap(keeps), ...(isFree && all.length === 2 ? [shared] : [])];
}

/** The most positions that one fix edits. */
const MAX_CHANGED = 8;

const tracking = (organization: Organization, stake: MetricStake): ProposedFix => ({
  title: `Let ${called(organization, stake.owner)} track ${metricInSentence(stake.metric)} instead of being accountable for it`,
  safe: false,
  edits: track(organization, stake),
});

const ownersOf = (stakes: readonly MetricStake[]): Position[] => [...new Set(stakes.map(({ owner }) => owner))];
