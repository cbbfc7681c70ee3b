import type { Position } from '../../model';
import { setKey } from '../../model';
import { roleIn } from '../fixes/new-manager';
import type { Rule } from '../rule';
import { called } from '../words/say';

/** How many people one manager can look after, where the work says nothing else. */
const LIMIT = 12;

/** A box of more seats than this is a workforce, not a team: it has leads that are not drawn. */
const LARGEST_TEAM = 100;

export const spanTooWide: Rule = {
  id: 'span-too-wide',
  group: 'Reporting lines',
  summary: 'A manager has more direct reports than is usual for the kind of work.',
  severity: 'info',
  startup: 'off',
  facts: [],
  *check(organization) {
    for (const position of organization.positions) {
      const team = organization.lines
        .reports(position)
        .filter(({ status, assistant }) => status !== 'eliminated' && !assistant);
      const role = roleIn(organization, position);
      const level = position.level?.value ?? role?.level;
      if (level === 'board') continue;
      const isExecutive = level === 'executive';
      const seats = Math.ceil(team.reduce((sum, report) => sum + (isExecutive ? 1 : seatsIn(report, position)), 0));
      const limit = position.spanLimit ?? role?.span?.[1] ?? LIMIT;
      if (seats <= limit) continue;
      yield {
        at: position.title ?? position.id,
        message:
          `${called(organization, position)} has ${seats} direct reports; ${position.spanLimit === undefined ? `more than ${limit} is unusual` : `its limit is ${limit}`}. ` +
          'Each gets little time. Add a team lead in between, or set "span_limit" if the work allows it.',
        positions: [position],
        fixes: [
          {
            title: `Set the "span_limit" of ${called(organization, position)} to ${seats}`,
            safe: false,
            edits: setKey(position.source, 'span_limit', String(seats)),
          },
        ],
      };
    }
  },
};

/** How many people each holder of a position leads in a box below it. A supplier leads its own. */
function seatsIn({ headcount, external }: Position, manager: Position): number {
  const each = headcount / manager.headcount;
  return external || each > LARGEST_TEAM ? 1 : each;
}
