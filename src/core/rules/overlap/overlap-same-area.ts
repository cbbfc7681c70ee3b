import type { Organization, Position, Stake } from '../../model';
import { disputesOf } from '../analysis/disputes';
import { likeliestOwner } from '../analysis/likely-owner';
import { contribute, share } from '../fixes/claim-edits';
import type { Problem, ProposedFix, Rule } from '../rule';
import { called, capital, inSentence, listed, MOST_NAMED } from '../words/say';

export const overlapSameArea: Rule = {
  id: 'overlap-same-area',
  group: 'Overlap',
  summary: 'Two positions that are not in one reporting line own the same area.',
  severity: 'warning',
  facts: ['A32', 'A39', 'A51', 'A56', 'A60', 'B14', 'D03', 'D04', 'D05'],
  *check(organization) {
    for (const { stake, rivals } of disputesOf(organization).same) yield problem(organization, stake, rivals);
  },
};

function problem(organization: Organization, stake: Stake, rivals: readonly Stake[]): Problem {
  const others = [...new Set(rivals.map(({ owner }) => owner))];
  const many = rivals.length > MOST_NAMED;
  const owners = many ? [stake.owner, ...others] : [...others, stake.owner];
  const count = many ? 'many' : owners.length === 2 ? 'two' : String(owners.length);
  const names = listed(
    owners.map((owner) => called(organization, owner)),
    MOST_NAMED + 1,
  );
  const area = inSentence(stake.area);
  return {
    at: stake.claim.term,
    message:
      `${capital(area)} has ${count} owners: ${names}. ` +
      `Where ${others.length === 1 ? 'two' : 'several'} answer for one thing, its decisions wait or are made twice. ` +
      `Let one own it and the other${others.length === 1 ? '' : 's'} contribute, or share it with a lead.`,
    positions: [stake.owner, ...others],
    related: rivals.map(({ owner, claim }) => ({
      at: claim.term,
      message: `${called(organization, owner)} owns ${area} too.`,
    })),
    get fixes() {
      return fixes(organization, stake, rivals, others);
    },
  };
}

function fixes(
  organization: Organization,
  stake: Stake,
  rivals: readonly Stake[],
  others: readonly Position[],
): ProposedFix[] {
  const area = inSentence(stake.area);
  const { hidesMore } = disputesOf(organization);
  const contributes = (giving: Stake, keeping: readonly Stake[]): ProposedFix[] =>
    keeping.some((rival) => hidesMore(giving, rival))
      ? []
      : [
          {
            title: `Let ${called(organization, giving.owner)} contribute to ${area}`,
            safe: false,
            edits: contribute(organization, giving),
          },
        ];
  const given = contributes(stake, rivals);
  const [rival, third] = rivals;
  if (!rival || third) return given;

  const lead = likeliestOwner(organization, stake.area.id, [...others, stake.owner]);
  const shared = {
    title: `Share ${area}, with ${called(organization, lead)} in the lead`,
    safe: false,
    edits: share(stake, others, lead),
  };
  const taken = contributes(rival, [stake]);
  const isFree = [stake, rival].every(({ claim }) => claim.sharedWith.length === 0);
  return [...(lead === stake.owner ? [...taken, ...given] : [...given, ...taken]), ...(isFree ? [shared] : [])];
}
