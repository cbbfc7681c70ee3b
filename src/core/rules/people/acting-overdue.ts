import type { Holder, Located, Position } from '../../model';
import { removeKey, setKey, valueOf } from '../../model';
import { endOfMonth } from '../analysis/deadline';
import { isPerson } from '../analysis/people';
import { holderNode } from '../fixes/holder-edits';
import type { ProposedFix, Rule } from '../rule';
import { called } from '../words/say';

export const actingOverdue: Rule = {
  id: 'acting-overdue',
  group: 'People',
  summary: 'An acting or interim holder stays past the agreed end date.',
  severity: 'warning',
  facts: [],
  *check(organization, { today }) {
    for (const position of organization.positions) {
      const { holders, status } = position;
      if (status === 'eliminated' || holders.some((holder) => holder.type === 'permanent' && isPerson(holder)))
        continue;
      for (const holder of holders) {
        if (holder.type === 'permanent' || !isOver(holder.until, today)) continue;
        const name = called(organization, position);
        yield {
          at: untilOf(position, holder),
          message:
            `The ${holder.type} assignment of ${name} ended on ${holder.until}. ` +
            'Extend "until", name a permanent holder, or mark the position as vacant.',
          positions: [position],
          fixes: fixes(name, position, holder, endOfMonth(today, EXTENSION_MONTHS)),
        };
      }
    }
  },
};

const EXTENSION_MONTHS = 3;

const isOver = (until: string | undefined, today: string): boolean =>
  until !== undefined && /^\d{4}-\d\d-\d\d$/.test(until) && until < today;

function untilOf(position: Position, holder: Holder): Located<unknown> {
  const node = holderNode(position, holder);
  const until = node?.kind === 'map' ? valueOf(node, 'until') : undefined;
  return until ? { value: holder.until, entry: position.source.entry, span: until.span } : holder.name;
}

function fixes(name: string, position: Position, holder: Holder, until: string): ProposedFix[] {
  const value = holderNode(position, holder);
  if (value?.kind !== 'map') return [];
  const place = { ...position.source, value };
  const permanent = [...setKey(place, 'type', 'permanent'), ...removeKey(place, 'until')];
  return [
    {
      title: `Extend the ${holder.type} assignment of ${name} to ${until}`,
      safe: false,
      edits: setKey(place, 'until', until),
    },
    { title: `Make the ${holder.type} holder of ${name} permanent`, safe: false, edits: permanent },
  ];
}
