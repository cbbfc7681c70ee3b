import { removeItem } from '../../model';
import { dottedItem } from '../fixes/dotted-item';
import type { Rule } from '../rule';
import { called } from '../words/say';

export const redundantDottedLine: Rule = {
  id: 'redundant-dotted-line',
  group: 'Reporting lines',
  summary: 'A dotted line repeats the solid line.',
  severity: 'hint',
  facts: [],
  *check(organization) {
    for (const position of organization.positions) {
      const manager = organization.lines.manager(position);
      const at = manager && position.dottedLineTo.find(({ value }) => value === manager.id.value);
      const item = at && dottedItem(position, at);
      if (!manager || !at || !item) continue;
      const name = called(organization, manager);
      yield {
        at,
        message: `${called(organization, position)} already reports to ${name}. The dotted line to the same position adds nothing. Remove it.`,
        positions: [position],
        fixes: [
          {
            title: `Remove the dotted line to ${name}`,
            safe: true,
            edits: removeItem(position.source, 'dotted_line_to', item),
          },
        ],
      };
    }
  },
};
