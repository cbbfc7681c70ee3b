import type { RoleId } from '../../knowledge';
import type { Organization } from '../../model';
import { endOfMonth } from '../analysis/deadline';
import type { Seat } from '../analysis/people';
import { seatsOfPeople } from '../analysis/people';
import { actingEdits } from '../fixes/holder-edits';
import type { ProposedFix, Rule } from '../rule';
import { called } from '../words/say';

/** The two roles that one person can hardly fill at once. */
const OFFICERS: readonly RoleId[] = ['chief-experience-officer', 'chief-customer-officer'];

export const rolesMergedInOnePerson: Rule = {
  id: 'roles-merged-in-one-person',
  group: 'Boundary',
  summary: 'One person is both the Chief Experience Officer and the Chief Customer Officer.',
  severity: 'info',
  facts: ['A53', 'D12'],
  *check(organization, { today }) {
    for (const seats of seatsOfPeople(organization)) {
      const merged = OFFICERS.map((role) => seats.find(({ position }) => organization.roleOf(position) === role));
      const [first, later] = seats.filter((seat) => merged.includes(seat));
      if (!first || !later) continue;
      yield {
        at: later.holder.name,
        message:
          `One person holds both ${called(organization, first.position)} and ${called(organization, later.position)}. ` +
          'If this is permanent, create one position for both, such as a Chief Transformation Officer. ' +
          'Otherwise mark the person as acting in one of them, with an end date.',
        positions: [later.position, first.position],
        related: [
          { at: first.holder.name, message: `${called(organization, first.position)} is held by the same person.` },
        ],
        fixes: [later, first].flatMap((seat) => acting(organization, seat, today)),
      };
    }
  },
};

const MONTHS_ACTING = 6;

function acting(organization: Organization, { position, holder }: Seat, today: string): ProposedFix[] {
  const until = endOfMonth(today, MONTHS_ACTING);
  const edits = actingEdits(position, holder, until);
  const title = `Mark the holder of ${called(organization, position)} as acting, until ${until}`;
  return edits.length > 0 ? [{ title, safe: false, edits }] : [];
}
