import type { Holder, Organization, Position } from '../model';
import { actingEdits } from './holder-edits';
import type { ProposedFix, Rule } from './rule';
import { called } from './say';

export const rolesMergedInOnePerson: Rule = {
  id: 'roles-merged-in-one-person',
  group: 'Boundary',
  summary: 'One person is both the Chief Experience Officer and the Chief Customer Officer.',
  severity: 'info',
  facts: ['A53', 'D12'],
  *check(organization, { today }) {
    const seats = organization.withRole('chief-experience-officer').flatMap(seatsOf);
    const officers = new Map(seats.map((seat) => [seat.holder.identity, seat]));
    for (const cco of organization.withRole('chief-customer-officer').flatMap(seatsOf)) {
      const cxo = officers.get(cco.holder.identity);
      if (!cxo) continue;
      const [first, later] = inTextOrder(organization, cxo, cco);
      yield {
        at: later.holder.name,
        message:
          `One person holds both ${called(organization, first.position)} and ${called(organization, later.position)}. ` +
          'If that is meant to last, one position for both, such as a Chief Transformation Officer, is clearer; ' +
          'if it is not, say in which of them the person is acting, and until when.',
        positions: [later.position, first.position],
        related: [{ at: first.holder.name, message: `${called(organization, first.position)} is held by the same person.` }],
        fixes: [later, first].flatMap((seat) => acting(organization, seat, today)),
      };
    }
  },
};

/** A position with somebody who fills it. */
interface Seat {
  readonly position: Position;
  readonly holder: Holder;
}

/** What is written where nobody is known yet. */
const NOBODY = /^(?:tb[acd]|n\/?a|vacan(?:t|cy)|open|none|nobody|unknown|[-–—?.…_*\s]*)$/i;

/** Those who fill a position for good: who is acting in it, or is yet to come, merges nothing. */
const seatsOf = (position: Position): Seat[] =>
  position.status === 'filled'
    ? position.holders.filter(({ name, type }) => type === 'permanent' && !NOBODY.test(name.value.trim())).map((holder) => ({ position, holder }))
    : [];

function inTextOrder({ positions }: Organization, one: Seat, other: Seat): [Seat, Seat] {
  return positions.indexOf(one.position) < positions.indexOf(other.position) ? [one, other] : [other, one];
}

const MONTHS_ACTING = 6;

function acting(organization: Organization, { position, holder }: Seat, today: string): ProposedFix[] {
  const until = monthsAfter(today, MONTHS_ACTING);
  const edits = actingEdits(position, holder, until);
  const title = `Say that the holder of ${called(organization, position)} is acting, until ${until}`;
  return edits.length > 0 ? [{ title, safe: false, edits }] : [];
}

function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months + 1, 0)).toISOString().slice(0, 10);
}
