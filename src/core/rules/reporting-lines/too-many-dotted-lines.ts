import { addItem, removeItem, scalarText, together } from '../../model';
import { dottedItem } from '../fixes/dotted-item';
import type { Rule } from '../rule';
import { called, calledBy, listed } from '../words/say';

/** Dotted lines that a person can serve in addition to the manager. */
const MOST = 2;

export const tooManyDottedLines: Rule = {
  id: 'too-many-dotted-lines',
  group: 'Reporting lines',
  summary: 'A position has more than two dotted lines.',
  severity: 'info',
  facts: [],
  *check(organization) {
    for (const position of organization.positions) {
      if (position.status === 'eliminated') continue;
      const lines = [...new Map(position.dottedLineTo.map((line) => [line.value, line])).values()];
      const last = lines.at(-1);
      const item = last && dottedItem(position, last);
      if (!last || !item || lines.length <= MOST) continue;
      const one = calledBy(organization, last);
      const isPartner = position.worksWith.some((link) => link.with.value === last.value);
      const add = isPartner
        ? []
        : addItem(position.source, 'works_with', scalarText(last.value), ['dotted_line_to', 'owns', 'metrics']);
      yield {
        at: lines[MOST]!,
        message: `${called(organization, position)} has ${lines.length} dotted lines besides its manager: to ${listed(
          lines.map((line) => calledBy(organization, line)),
          4,
        )}. Who decides when they disagree? Some of them may be a collaboration instead.`,
        positions: [position],
        fixes:
          lines.length === MOST + 1
            ? [
                {
                  title: `Turn the line to ${one} into "works_with"`,
                  safe: false,
                  edits: together([...removeItem(position.source, 'dotted_line_to', item), ...add]),
                },
              ]
            : [],
      };
    }
  },
};
