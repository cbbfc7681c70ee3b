import { roles } from '../../knowledge';
import type { Organization, Position } from '../../model';
import { addHeadItem, addItem, replaceWord, scalarText } from '../../model';
import { cxoAndCco } from '../analysis/coexistence';
import type { ProposedFix, Rule } from '../rule';
import { called } from '../words/say';

export const cxoCcoNoDirectAccess: Rule = {
  id: 'cxo-cco-no-direct-access',
  group: 'Coexistence',
  summary: 'An experience officer and a customer officer work side by side, and one has no direct line to leadership.',
  severity: 'warning',
  facts: ['A28', 'A40', 'A41', 'B30', 'D06'],
  *check(organization) {
    const { head, lines, position: find } = organization;
    const pair = cxoAndCco(organization) ?? [];
    const atTheTable = new Set([...head.leadershipTeam, ...head.coLeads].map(({ value }) => value));
    for (const position of pair) {
      const manager = lines.manager(position);
      const at = position.reportsTo.find(({ value }) => find(value) === manager);
      const dotted = position.dottedLineTo.flatMap(({ value }) => find(value) ?? []);
      if (!manager || !at || atTheTable.has(position.id.value)) continue;
      if ([manager, ...dotted].some((each) => isLeadership(organization, each))) continue;
      const other = pair.find((each) => each !== position)!;
      const leader = lines.chain(position).find((each) => isLeadership(organization, each))!;
      yield {
        at,
        ...(isUsualManager(organization, position, manager) ? { severity: 'hint' as const } : {}),
        message:
          `${called(organization, position)} reports to ${called(organization, manager)} and has no direct line to leadership. ` +
          `Next to ${called(organization, other)} it needs one, or it is not heard when the two overlap. ` +
          `Add a dotted line to ${called(organization, leader)}, or list it under "leadership_team".`,
        positions: [position, other],
        fixes: [
          dottedLine(organization, position, leader),
          ...seat(organization, position),
          {
            title: `Let ${called(organization, position)} report to ${called(organization, leader)}`,
            safe: false,
            edits: [replaceWord(at, leader.id.value)],
          },
        ],
      };
    }
  },
};

/**
 * Whether reporting to a position is direct access to leadership: it is the top, has a leadership role, or reports to a board.
 * A position with an unknown title may be a deputy, if it reports to the top.
 */
function isLeadership({ lines, roleOf }: Organization, position: Position): boolean {
  const manager = lines.manager(position);
  if (!manager || roleOf(manager) === 'board-of-directors') return true;
  const role = roleOf(position);
  if (role === undefined) return lines.manager(manager) === undefined;
  const { top, leadership } = roles.get(role);
  return top || leadership;
}

/** Whether a position reports to a usual manager of its role who is heard at the top: a customer officer to the CEO or the CMO. */
function isUsualManager({ lines, roleOf }: Organization, position: Position, manager: Position): boolean {
  const [role, above, top] = [roleOf(position), roleOf(manager), lines.manager(manager)];
  const isHeard = top !== undefined && lines.manager(top) === undefined;
  return role !== undefined && above !== undefined && isHeard && roles.get(role).reportsTo.includes(above);
}

const dottedLine = (organization: Organization, position: Position, leader: Position): ProposedFix => ({
  title: `Draw a dotted line from ${called(organization, position)} to ${called(organization, leader)}`,
  safe: false,
  edits: addItem(position.source, 'dotted_line_to', scalarText(leader.id.value), ['reports_to']),
});

/** An entry in the leadership team, if the chart lists one. */
function seat(organization: Organization, position: Position): ProposedFix[] {
  const { head } = organization;
  if (head.leadershipTeam.length === 0) return [];
  const edits = addHeadItem(head.key, 'leadership_team', scalarText(position.id.value));
  return [{ title: `Name ${called(organization, position)} under "leadership_team"`, safe: false, edits }];
}
