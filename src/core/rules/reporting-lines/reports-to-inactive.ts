import type { Organization, Position } from '../../model';
import { replaceWord } from '../../model';
import { statusOf } from '../analysis/stand-in';
import { managerWord } from '../fixes/new-manager';
import type { ProposedFix, Rule } from '../rule';
import { called, listed, MAX_NAMED } from '../words/say';

export const reportsToInactive: Rule = {
  id: 'reports-to-inactive',
  group: 'Reporting lines',
  summary: 'Positions report to one that is eliminated or only proposed.',
  severity: 'warning',
  facts: [],
  *check(organization) {
    for (const manager of organization.positions) {
      if (manager.status !== 'eliminated' && manager.status !== 'proposed') continue;
      const team = organization.lines.reports(manager).filter((report) => needsManager(report, manager));
      if (team.length === 0) continue;
      const names = listed(
        team.map((report) => called(organization, report)),
        MAX_NAMED,
      );
      const isGone = manager.status === 'eliminated';
      yield {
        at: statusOf(manager),
        message:
          `${names} ${team.length === 1 ? 'reports' : 'report'} to ${called(organization, manager)}, which ` +
          (isGone
            ? 'is eliminated. Choose a manager who exists.'
            : 'is only proposed. Keep the current manager until the position exists.'),
        severity: isGone ? 'warning' : 'info',
        positions: [manager, ...team],
        related: team.map((report) => ({
          at: managerWord(organization, report) ?? report.id,
          message: `${called(organization, report)} reports to it.`,
        })),
        fixes: moveUp(organization, manager, team),
      };
    }
  },
};

/** Positions that are planned together with their manager may report to it. */
const needsManager = (report: Position, manager: Position): boolean =>
  report.status !== 'eliminated' && (manager.status === 'eliminated' || report.status !== 'proposed');

/** Has a team report to the nearest existing position above. */
function moveUp(organization: Organization, manager: Position, team: readonly Position[]): ProposedFix[] {
  const above = organization.lines.chain(manager).find(({ status }) => status === 'filled' || status === 'vacant');
  const words = team.flatMap((report) => managerWord(organization, report) ?? []);
  if (!above || words.length < team.length || team.some(({ reportsTo }) => reportsTo.length > 1)) return [];
  const who =
    team.length === 1 ? called(organization, team[0]!) : `the direct reports of ${called(organization, manager)}`;
  return [
    {
      title: `Let ${who} report to ${called(organization, above)}`,
      safe: false,
      edits: words.map((word) => replaceWord(word, above.id.value)),
    },
  ];
}
