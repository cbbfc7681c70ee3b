import type { MetricStake, Organization, Position } from '../../model';
import { likeliestOwner } from '../analysis/likely-owner';
import type { MetricDisputes } from '../analysis/metric-disputes';
import { metricDisputesOf } from '../analysis/metric-disputes';
import type { Rivalry } from '../analysis/rivals';
import { share, track } from '../fixes/claim-edits';
import type { Problem, ProposedFix, Rule } from '../rule';
import { called, capital, listed, MOST_NAMED, metricInSentence } from '../words/say';

export const overlapMetric: Rule = {
  id: 'overlap-metric',
  group: 'Overlap',
  summary: 'Two positions that are not in one reporting line answer for the same metric.',
  severity: 'warning',
  facts: ['A25', 'A26', 'A32', 'A60', 'A64', 'D02', 'D14'],
  *check(organization) {
    const disputes = metricDisputesOf(organization);
    for (const rivalry of disputes.same) yield sameMetric(organization, disputes, rivalry);
    for (const rivalry of disputes.mirrored) yield mirrorImage(organization, disputes, rivalry);
  },
};

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
    MOST_NAMED + 1,
  );
  return {
    at: stake.claim.term,
    message:
      `${capital(metric)} is answered for by ${names}. When it moves, each can point to the other${many ? 's' : ''}. ` +
      `Let one answer for it and the other${many ? 's' : ''} track it, or share it with a lead.`,
    positions: [stake.owner, ...others],
    related: rivals.map(({ owner, claim }) => ({
      at: claim.term,
      message: `${called(organization, owner)} answers for ${metric} too.`,
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
    MOST_NAMED,
  );
  return {
    at: stake.claim.term,
    severity: 'hint',
    message:
      `${called(organization, stake.owner)} answers for ${mine}, and ${names} for ${theirs}, which tells the same the other way round. ` +
      'One number would then have two owners. Let one side answer for both, or track its own.',
    positions: [stake.owner, ...others],
    related: rivals.map(({ owner, claim }) => ({
      at: claim.term,
      message: `${called(organization, owner)} answers for ${theirs}.`,
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
  const given = rivals.some((rival) => hidesMore(stake, rival)) ? [] : [tracking(organization, stake)];
  const [rival, third] = rivals;
  if (!rival || rivals.length > MOST_NAMED) return given;
  const lead = area ? likeliestOwner(organization, area.id, [...others, stake.owner]) : others[0]!;
  const taken = third || hidesMore(rival, stake) ? [] : [tracking(organization, rival)];
  const shared = {
    title: `Share ${metricInSentence(stake.metric)}, with ${called(organization, lead)} in the lead`,
    safe: false,
    edits: share(stake, others, lead),
  };
  return [...(lead === stake.owner ? [...taken, ...given] : [...given, ...taken]), shared];
}

const tracking = (organization: Organization, stake: MetricStake): ProposedFix => ({
  title: `Let ${called(organization, stake.owner)} track ${metricInSentence(stake.metric)}`,
  safe: false,
  edits: track(stake),
});

const ownersOf = (stakes: readonly MetricStake[]): Position[] => [...new Set(stakes.map(({ owner }) => owner))];
