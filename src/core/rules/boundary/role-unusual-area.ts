import type { Role } from '../../knowledge';
import { roles } from '../../knowledge';
import type { Organization, Stake } from '../../model';
import { stakesOf } from '../../model';
import { catalogRole, fitOf } from '../analysis/boundary';
import { usualOwnersIn } from '../analysis/likely-owner';
import { handovers } from '../fixes/handover';
import type { Rule } from '../rule';
import { capital, inSentence, listed, withArticle } from '../words/say';

export const roleUnusualArea: Rule = {
  id: 'role-unusual-area',
  group: 'Boundary',
  summary: 'A position owns an area that is unusual for its role.',
  severity: 'info',
  startup: 'hint',
  facts: ['B29', 'B33', 'B37'],
  *check(organization) {
    for (const stake of stakesOf(organization).all) {
      const role = catalogRole(organization, stake.owner);
      if (!role || fitOf(organization, role, stake.area.id) !== 'unusual') continue;
      if (isOnlyChief(organization, role, stake)) continue;
      yield {
        at: stake.claim.term,
        message: message(organization, role, stake),
        positions: [stake.owner],
        get fixes() {
          return handovers(organization, stake);
        },
      };
    }
  },
};

/** The number of usual owners, the likeliest first, that would be a better home for an area. */
const LIKELIEST = 2;

/** Whether a position is the one chief for the people that an area serves: without the usual owner, complaints are best with a chief experience officer. */
function isOnlyChief(organization: Organization, { level, focus }: Role, { area }: Stake): boolean {
  return (
    level === 'executive' &&
    area.stakeholders.length > 0 &&
    area.stakeholders.every((each) => focus.includes(each)) &&
    usualOwnersIn(organization, area.id)
      .slice(0, LIKELIEST)
      .every((role) => organization.withRole(role).length === 0)
  );
}

/** How many of a role's usual areas the message lists. */
const MAX_USUAL = 2;

function message(organization: Organization, role: Role, { area }: Stake): string {
  const { areas: tree } = organization;
  const known = role.owns.slice(0, MAX_USUAL).flatMap((id) => tree.all.get(id) ?? []);
  const usual = listed(known.map((each) => inSentence(each).replace(/ \(.*\)$/, '')));
  const [owner] = usualOwnersIn(organization, area.id);
  const home = owner === undefined ? 'another position' : withArticle(roles.get(owner).title);
  return (
    `${capital(inSentence(area))} is unusual for ${withArticle(role.title)}${usual && `, whose field is ${usual}`}: others may not look for it here. ` +
    `Accept it if this is intentional. Otherwise give it to ${home}, or let the role contribute to it.`
  );
}
