import type { Role } from '../../knowledge';
import { areas, roles, stakeholders } from '../../knowledge';
import type { Organization, Stake } from '../../model';
import { stakesOf } from '../../model';
import { catalogRole, fitOf } from '../analysis/boundary';
import { catalogArea, usualOwnersIn } from '../analysis/likely-owner';
import { handovers } from '../fixes/handover';
import { retitle } from '../fixes/retitle';
import type { ProposedFix, Rule } from '../rule';
import { capital, inSentence, listed, withArticle } from '../words/say';

export const roleOutsideBoundary: Rule = {
  id: 'role-outside-boundary',
  group: 'Boundary',
  summary: 'A position owns an area that lies outside of what its role is for.',
  severity: 'warning',
  startup: 'hint',
  facts: ['A14', 'A33', 'A53', 'B31', 'D12'],
  *check(organization) {
    for (const stake of stakesOf(organization).all) {
      const role = catalogRole(organization, stake.owner);
      if (!role || fitOf(organization, role, stake.area.id) !== 'outside') continue;
      yield {
        at: stake.claim.term,
        message: message(organization, role, stake),
        positions: [stake.owner],
        get fixes() {
          return fixes(organization, role, stake);
        },
      };
    }
  },
};

function message(organization: Organization, role: Role, { area }: Stake): string {
  const name = inSentence(area);
  const id = catalogArea(organization, area.id);
  const serves = id === undefined ? [] : areas.get(id).stakeholders;
  const served = listed(role.focus.map((each) => stakeholders.get(each).name.toLowerCase()));
  const reason =
    served !== '' && serves.length > 0 && !serves.some((each) => role.focus.includes(each))
      ? `${capital(withArticle(role.title))} is for ${served} only; owning ${name}`
      : `${capital(name)} lies outside of what ${withArticle(role.title)} is for; owning it`;
  const [usual, second] = usualOwnersIn(organization, area.id).map((owner) => withArticle(roles.get(owner).title));
  const home =
    usual === undefined ? 'Give it to another position' : `Give it to ${usual}${second ? ` or ${second}` : ''}`;
  return `${reason} as well stretches the role thin and puts both at risk. ${home}, or let the role contribute to it.`;
}

/** A customer officer who is for employees or partners too is an experience officer. */
const fixes = (organization: Organization, role: Role, stake: Stake): ProposedFix[] => [
  ...handovers(organization, stake),
  ...(role.id === 'chief-customer-officer' ? retitle(organization, stake.owner, 'chief-experience-officer') : []),
];
