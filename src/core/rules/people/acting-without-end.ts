import type { Holder, Located, Position } from '../../model';
import { setKey, valueOf } from '../../model';
import { endOfMonth } from '../analysis/deadline';
import { holderNode } from '../fixes/holder-edits';
import type { ProposedFix, Rule } from '../rule';
import { called } from '../words/say';

export const actingWithoutEnd: Rule = {
  id: 'acting-without-end',
  group: 'People',
  summary: 'A position is filled temporarily, without an end date.',
  severity: 'info',
  facts: [],
  *check(organization, { today }) {
    for (const position of organization.positions) {
      const { holders, status } = position;
      if (status === 'eliminated' || holders.some(({ type }) => type === 'permanent')) continue;
      for (const holder of holders.filter(({ until }) => until === undefined)) {
        const name = called(organization, position);
        yield {
          at: typeOf(position, holder),
          message:
            `${name} has an ${holder.type} holder without an end date. ` +
            'Temporary arrangements tend to last, and the search for a successor never begins. Add "until".',
          positions: [position],
          fixes: fixes(name, position, holder, endOfMonth(today, MONTHS)),
        };
      }
    }
  },
};

/** Months until an assignment is due for review. */
const MONTHS = 3;

/** The value that marks a holder as temporary. */
function typeOf(position: Position, holder: Holder): Located<unknown> {
  const node = holderNode(position, holder);
  const type = node?.kind === 'map' ? valueOf(node, 'type') : undefined;
  return type ? { value: holder.type, entry: position.source.entry, span: type.span } : holder.name;
}

function fixes(name: string, position: Position, holder: Holder, until: string): ProposedFix[] {
  const value = holderNode(position, holder);
  if (value?.kind !== 'map') return [];
  const edits = setKey({ ...position.source, value }, 'until', until, ['type']);
  return [{ title: `Let the ${holder.type} holder of ${name} end on ${until}`, safe: false, edits }];
}
