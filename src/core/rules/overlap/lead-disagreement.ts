import type { AnyStake, Organization } from '../../model';
import { replaceWord } from '../../model';
import type { Agreement } from '../analysis/agreements';
import { sharedAreas, sharedMetrics } from '../analysis/agreements';
import type { Problem, Rule } from '../rule';
import { called, calledBy, capital, inSentence, metricInSentence } from '../words/say';

export const leadDisagreement: Rule = {
  id: 'lead-disagreement',
  group: 'Overlap',
  summary: 'Positions share an area or a metric and name different leads.',
  severity: 'warning',
  facts: [],
  *check(organization) {
    for (const agreement of sharedAreas(organization))
      yield* disagreement(organization, agreement, inSentence(agreement.first.area));
    for (const agreement of sharedMetrics(organization))
      yield* disagreement(organization, agreement, metricInSentence(agreement.first.metric));
  },
};

function* disagreement(organization: Organization, { stakes }: Agreement<AnyStake>, what: string): Generator<Problem> {
  const sides = stakes.flatMap(({ owner, claim: { lead } }) =>
    lead && organization.position(lead.value) ? [{ owner, lead }] : [],
  );
  const [one] = sides;
  const other = sides.find(({ lead }) => lead.value !== one?.lead.value);
  if (!one || !other) return;
  const leads = [...new Set(sides.map(({ lead }) => lead.value))];
  yield {
    at: other.lead,
    message:
      `${capital(what)} has two leads, ${calledBy(organization, one.lead)} and ${calledBy(organization, other.lead)}. ` +
      'Agree on one, so that it is clear who decides.',
    positions: [other.owner, ...new Set(sides.map(({ owner }) => owner).filter((owner) => owner !== other.owner))],
    related: [
      {
        at: one.lead,
        message: `${called(organization, one.owner)} names ${calledBy(organization, one.lead)} as the lead.`,
      },
    ],
    fixes: leads.map((id) => ({
      title: `Let ${called(organization, organization.position(id)!)} lead`,
      safe: false,
      edits: sides.filter(({ lead }) => lead.value !== id).map(({ lead }) => replaceWord(lead, id)),
    })),
  };
}
