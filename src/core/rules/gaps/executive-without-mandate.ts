import type { Organization, Position } from '../../model';
import { cxoAndCco } from '../analysis/coexistence';
import { executivesOf } from '../analysis/executives';
import { ownershipIn } from '../analysis/ownership';
import { roleIn } from '../fixes/new-manager';
import { give, newOwners } from '../fixes/new-owner';
import type { ProposedFix, Rule } from '../rule';
import { called } from '../words/say';

export const executiveWithoutMandate: Rule = {
  id: 'executive-without-mandate',
  group: 'Gaps',
  summary: 'An executive owns nothing, while others do.',
  severity: 'info',
  startup: 'off',
  needs: ['scopes', 'all'],
  facts: ['A39'],
  *check(organization) {
    const exempt: readonly Position[] = cxoAndCco(organization) ?? [];
    for (const position of executivesOf(organization).withoutMandate) {
      if (exempt.includes(position)) continue;
      yield {
        at: position.title ?? position.role ?? position.id,
        message:
          `${called(organization, position)} is an executive but owns nothing in this chart. ` +
          'Others cannot tell what to bring to it. List its areas under "owns", or its work under "responsibilities".',
        positions: [position],
        fixes: fixes(organization, position),
      };
    }
  },
};

const MAX_OFFERED = 2;

/** Gives a position the unowned areas that are usual for its role. */
function fixes(organization: Organization, position: Position): ProposedFix[] {
  const { reaches } = ownershipIn(organization, 'any');
  const usual = (roleIn(organization, position)?.owns ?? [])
    .filter((id) => !reaches(id))
    .flatMap((id) => organization.areas.all.get(id) ?? []);
  return usual
    .filter((area) => newOwners(organization, area, [position]).includes(position))
    .slice(0, MAX_OFFERED)
    .map((area) => give(organization, area, position));
}
