import type { Organization, Position } from '../../model';
import { removeKey } from '../../model';
import { endOfMonth } from '../analysis/deadline';
import { isPerson } from '../analysis/people';
import { statusOf } from '../analysis/stand-in';
import { actingEdits } from '../fixes/holder-edits';
import type { ProposedFix, Rule } from '../rule';
import { called } from '../words/say';

export const vacantWithHolder: Rule = {
  id: 'vacant-with-holder',
  group: 'People',
  summary: 'A position is marked as vacant and has a permanent holder.',
  severity: 'warning',
  facts: [],
  *check(organization, { today }) {
    for (const position of organization.positions) {
      const isHeldForGood = position.holders.some((holder) => holder.type === 'permanent' && isPerson(holder));
      if (position.status !== 'vacant' || !isHeldForGood || hasFreeSeats(position)) continue;
      yield {
        at: statusOf(position),
        message: `${called(organization, position)} is marked as vacant but has a holder. Remove the status if the position is filled, or the holder if it is not.`,
        positions: [position],
        fixes: fixes(organization, position, endOfMonth(today, ACTING_MONTHS)),
      };
    }
  },
};

const ACTING_MONTHS = 3;

/** Of several seats, some may be filled and others vacant. */
const hasFreeSeats = ({ headcount, holders }: Position): boolean => headcount > holders.filter(isPerson).length;

function fixes(organization: Organization, position: Position, until: string): ProposedFix[] {
  const name = called(organization, position);
  const [holder, other] = position.holders;
  const acting = holder && !other ? actingEdits(position, holder, until) : [];
  return [
    { title: `Mark ${name} as filled`, safe: false, edits: removeKey(position.source, 'status') },
    ...(acting.length > 0
      ? [{ title: `Mark the holder of ${name} as acting until ${until}`, safe: false, edits: acting }]
      : []),
    ...(isDispensable(organization, position)
      ? [{ title: `Remove the holder of ${name}`, safe: false, edits: removeKey(position.source, 'holder') }]
      : []),
  ];
}

/** Whether an empty seat leaves every position with a manager and every area with an owner. */
const isDispensable = ({ lines }: Organization, position: Position): boolean =>
  lines.reports(position).length === 0 && position.owns.length === 0;
