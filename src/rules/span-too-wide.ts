import { setKey } from '../model';
import { roleIn } from './new-manager';
import type { Rule } from './rule';
import { called } from './say';

/** How many people one manager can look after, where the work says nothing else. */
const LIMIT = 12;

export const spanTooWide: Rule = {
  id: 'span-too-wide',
  group: 'Reporting lines',
  summary: 'A manager has more direct reports than is usual for the kind of work.',
  severity: 'info',
  startup: 'off',
  facts: [],
  *check(organization) {
    for (const position of organization.positions) {
      const team = organization.lines.reports(position).filter(({ status }) => status !== 'eliminated');
      const role = roleIn(organization, position);
      const isExecutive = (position.level?.value ?? role?.level) === 'executive';
      const seats = team.reduce((sum, { headcount }) => sum + (isExecutive ? 1 : headcount), 0);
      const limit = position.spanLimit ?? role?.span?.[1] ?? LIMIT;
      if (seats <= limit) continue;
      yield {
        at: position.title ?? position.id,
        message:
          `${called(organization, position)} has ${seats} direct reports; ${limit} is ${position.spanLimit === undefined ? 'usual at most' : 'the limit set here'}. ` +
          'With more, little time is left for each. Put a team lead in between, or set "span_limit" where the work allows it.',
        positions: [position],
        fixes: [{ title: `Set the "span_limit" of ${called(organization, position)} to ${seats}`, safe: false, edits: setKey(position.source, 'span_limit', String(seats)) }],
      };
    }
  },
};
