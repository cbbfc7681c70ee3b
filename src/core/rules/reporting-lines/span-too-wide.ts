import { setKey } from '../../model';
import { spanLimitOf, spanOf } from '../analysis/spans';
import type { Rule } from '../rule';
import { called } from '../words/say';

export const spanTooWide: Rule = {
  id: 'span-too-wide',
  group: 'Reporting lines',
  summary: 'A manager has more direct reports than is usual for the kind of work.',
  severity: 'info',
  startup: 'off',
  facts: [],
  *check(organization) {
    for (const position of organization.positions) {
      const seats = spanOf(organization, position);
      const limit = spanLimitOf(organization, position);
      if (seats === undefined || seats <= limit) continue;
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
