import type { Organization, Position } from '../../model';
import { addItem, scalarText } from '../../model';
import { heldAbove, isHeld, isVacant, standIn, statusOf } from '../analysis/stand-in';
import type { ProposedFix, Rule } from '../rule';
import { called, listed, MAX_NAMED } from '../words/say';

export const reportsToVacant: Rule = {
  id: 'reports-to-vacant',
  group: 'People',
  summary: 'Positions report to one that is vacant.',
  severity: 'info',
  facts: [],
  *check(organization, { today }) {
    for (const vacant of organization.positions.filter(isVacant)) {
      const team = organization.lines
        .reports(vacant)
        .filter((report) => report.status === 'filled' && !isLookedAfter(organization, report));
      if (team.length === 0) continue;
      const names = listed(
        team.map((report) => called(organization, report)),
        MAX_NAMED,
      );
      yield {
        at: statusOf(vacant),
        message:
          `${names} ${team.length === 1 ? 'reports' : 'report'} to ${called(organization, vacant)}, which is vacant. ` +
          'It is unclear who leads them meanwhile. Name an acting holder, or add a dotted line to a filled position.',
        positions: [vacant, ...team],
        fixes: [...standIn(organization, vacant, today), ...dotted(organization, vacant, team)],
      };
    }
  },
};

/** Whether a position has a dotted line to a filled position. */
const isLookedAfter = ({ position: find }: Organization, { dottedLineTo }: Position): boolean =>
  dottedLineTo.some(({ value }) => {
    const other = find(value);
    return other !== undefined && isHeld(other);
  });

/** With this many dotted lines, another one does not help. */
const MAX_LINES = 1;

function dotted(organization: Organization, vacant: Position, team: readonly Position[]): ProposedFix[] {
  const manager = heldAbove(organization, vacant);
  if (!manager || team.some(({ dottedLineTo }) => dottedLineTo.length > MAX_LINES)) return [];
  const who =
    team.length === 1 ? called(organization, team[0]!) : `the direct reports of ${called(organization, vacant)}`;
  const edits = team.flatMap(({ source }) =>
    addItem(source, 'dotted_line_to', scalarText(manager.id.value), ['title', 'role', 'reports_to']),
  );
  return [{ title: `Give ${who} a dotted line to ${called(organization, manager)}`, safe: false, edits }];
}
