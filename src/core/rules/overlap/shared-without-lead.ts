import type { AnyStake, Organization, Position } from '../../model';
import { scalarText, setKey } from '../../model';
import type { Agreement } from '../analysis/agreements';
import { sharedAreas, sharedMetrics } from '../analysis/agreements';
import { likeliestOwner } from '../analysis/likely-owner';
import type { Problem, Rule } from '../rule';
import { called, capital, inSentence, listed, MAX_NAMED, metricInSentence } from '../words/say';

export const sharedWithoutLead: Rule = {
  id: 'shared-without-lead',
  group: 'Overlap',
  summary: 'Positions share an area or a metric without naming a lead.',
  severity: 'info',
  facts: ['A39', 'A60'],
  *check(organization) {
    for (const agreement of sharedAreas(organization)) {
      const { area } = agreement.first;
      if (isOpen(organization, agreement)) yield problem(organization, agreement, inSentence(area), area.id);
    }
    for (const agreement of sharedMetrics(organization)) {
      const { metric } = agreement.first;
      if (isOpen(organization, agreement))
        yield problem(organization, agreement, metricInSentence(metric), metric.area?.id);
    }
  },
};

/** Whether no position has the final say: no lead, no manager of all the others, and no pair that leads the organization together. */
function isOpen({ lines, head }: Organization, { sharers, hasLead }: Agreement<AnyStake>): boolean {
  const coLeads = new Set(head.coLeads.map(({ value }) => value));
  const [top] = [...sharers].sort((a, b) => lines.below(b) - lines.below(a));
  const isManaged = sharers.every((each) => each === top || (top !== undefined && lines.isAbove(top, each)));
  return !hasLead && !isManaged && !sharers.every(({ id }) => coLeads.has(id.value));
}

function problem(
  organization: Organization,
  { first, sharers }: Agreement<AnyStake>,
  what: string,
  area: string | undefined,
): Problem {
  const { owner, claim } = first;
  const names = listed(
    sharers.slice(0, MAX_NAMED + 2).map((each) => called(organization, each)),
    MAX_NAMED + 1,
  );
  return {
    at: claim.term,
    message:
      `${capital(what)} is shared by ${names}, but no lead is named. ` +
      'Disagreements then wait for their manager. Name one of them under "lead".',
    positions: [owner, ...sharers.filter((each) => each !== owner)],
    get fixes() {
      const place = { entry: owner.source.entry, key: owner.source.key, value: claim.node };
      return likeliestFirst(organization, sharers, area)
        .slice(0, MAX_NAMED)
        .map((lead) => ({
          title: `Let ${called(organization, lead)} lead`,
          safe: false,
          edits: setKey(place, 'lead', scalarText(lead.id.value), ['shared_with']),
        }));
    },
  };
}

function likeliestFirst(
  organization: Organization,
  sharers: readonly Position[],
  area: string | undefined,
): Position[] {
  const likeliest = area === undefined ? sharers[0]! : likeliestOwner(organization, area, sharers);
  return [likeliest, ...sharers.filter((each) => each !== likeliest)];
}
