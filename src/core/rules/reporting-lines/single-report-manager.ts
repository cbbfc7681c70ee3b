import type { Organization, Position } from '../../model';
import { roleIn } from '../fixes/new-manager';
import type { Rule } from '../rule';
import { called } from '../words/say';

export const singleReportManager: Rule = {
  id: 'single-report-manager',
  group: 'Reporting lines',
  summary: 'A manager has one direct report, who has the team.',
  severity: 'hint',
  startup: 'off',
  facts: [],
  *check(organization) {
    const { lines } = organization;
    for (const position of organization.positions) {
      const [report, another] = lines.reports(position).filter(({ status }) => status !== 'eliminated');
      if (!report || another || report.headcount > 1 || lines.reports(report).length === 0) continue;
      if (position.owns.length + position.metrics.length > 0 || isBoard(organization, position)) continue;
      yield {
        at: position.title ?? position.id,
        message:
          `${called(organization, position)} has one report, ${called(organization, report)}, who has the team. ` +
          'Each layer makes decisions slower. Is this one needed?',
        positions: [position, report],
        related: [{ at: report.id, message: `${called(organization, report)} leads the team.` }],
      };
    }
  },
};

/** Whether a position is a body that appoints one head, and is no layer of management. */
const isBoard = (organization: Organization, position: Position): boolean =>
  (position.level?.value ?? roleIn(organization, position)?.level) === 'board';
