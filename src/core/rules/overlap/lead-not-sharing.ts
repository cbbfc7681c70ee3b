import type { Organization, Position, Stake } from '../../model';
import { replaceWord, stakesOf } from '../../model';
import { sharedAreas } from '../analysis/agreements';
import type { ProposedFix, Rule } from '../rule';
import { called, inSentence } from '../words/say';

export const leadNotSharing: Rule = {
  id: 'lead-not-sharing',
  group: 'Overlap',
  summary: 'The lead of a shared area is not one of the positions that share it.',
  severity: 'warning',
  facts: [],
  *check(organization) {
    for (const { stakes, sharers } of sharedAreas(organization)) {
      for (const { owner, claim, area } of stakes) {
        const lead = claim.lead && organization.position(claim.lead.value);
        if (!claim.lead || !lead || sharers.includes(lead) || couldLead(organization, lead, sharers, area.id)) continue;
        yield {
          at: claim.lead,
          message:
            `${called(organization, lead)} leads ${inSentence(area)} but does not share it. ` +
            'Choose a lead from those who share it, or add the lead to "shared_with".',
          positions: [owner, lead],
          fixes: fixes(organization, claim.lead, sharers, stakes),
        };
      }
    }
  },
};

/** Whether a position may have the final say anyway: it owns the area or a wider one, or manages one of those who share it. */
const couldLead = (
  { areas, lines }: Organization,
  lead: Position,
  sharers: readonly Position[],
  area: string,
): boolean =>
  sharers.some((each) => lines.isAbove(lead, each)) ||
  lead.owns.some(({ term }) => {
    const owned = areas.find(term.value);
    return owned !== undefined && areas.isWithin(area, owned.id);
  });

/** A lead that the others name already counts. If they name none, all who share the area are offered. */
function fixes(
  organization: Organization,
  at: NonNullable<Stake['claim']['lead']>,
  sharers: readonly Position[],
  stakes: readonly Stake[],
): ProposedFix[] {
  const said = stakes.flatMap(({ claim: { lead } }) => (lead && lead !== at ? [lead.value] : []));
  const named = sharers.filter(({ id }) => said.includes(id.value));
  const offered = said.length > 0 ? named : sharers.filter((each) => stakesOf(organization).of(each).length > 0);
  return offered.map((each) => ({
    title: `Let ${called(organization, each)} lead`,
    safe: false,
    edits: [replaceWord(at, each.id.value)],
  }));
}
