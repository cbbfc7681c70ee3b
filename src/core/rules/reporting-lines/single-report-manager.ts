import type { Organization, Position } from '../../model';
import { roleIn } from '../fixes/new-manager';
import type { Rule } from '../rule';
import { called } from '../words/say';

export const singleReportManager: Rule = {
  id: 'single-report-manager',
  group: 'Reporting lines',
  summary: 'A manager has one direct report, who leads the team.',
  severity: 'hint',
  startup: 'off',
  facts: [],
  *check(organization) {
    const { lines } = organization;
    for (const position of organization.positions) {
      const [report, another] = lines
        .reports(position)
        .filter(({ status, assistant }) => status !== 'eliminated' && !assistant);
      if (!report || another || report.headcount > 1 || lines.reports(report).length === 0) continue;
      if (position.owns.length + position.metrics.length > 0) continue;
      if (isApex(organization, position) || isApex(organization, report)) continue;
      yield {
        at: position.title ?? position.id,
        message:
          `${called(organization, position)} has one direct report, ${called(organization, report)}, who leads the team. ` +
          'Each layer slows decisions down. Check whether this one is needed.',
        positions: [position, report],
        related: [{ at: report.id, message: `${called(organization, report)} leads the team.` }],
      };
    }
  },
};

/** Titles of chairs and owners, in the forms that companies use. */
const CHAIR_OR_OWNER =
  /\b(chair(man|woman|person)?|owner|founder|proprietor|trustees?|shareholders?|partners|members|assembly|congress|council|mayor|governor|minister|board)\b/i;

/** Whether a position appoints the one head or is the head: a board, its chair, an owner, a chief executive. Neither is a layer of management. */
function isApex(organization: Organization, position: Position): boolean {
  const { level, title } = position;
  const role = roleIn(organization, position);
  return (
    (level?.value ?? role?.level) === 'board' ||
    role?.top === true ||
    (title ? CHAIR_OR_OWNER.test(title.value) : false)
  );
}
