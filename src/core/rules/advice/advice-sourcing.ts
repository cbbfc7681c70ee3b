import type { RoleId, SourcingPoint } from '../../knowledge';
import { sourcingPointsFor } from '../../knowledge';
import { isOpen, OFFICERS, replaceWord } from '../../model';
import type { Rule } from '../rule';
import { called, listed } from '../words/say';

export const adviceSourcing: Rule = {
  id: 'advice-sourcing',
  group: 'Advice',
  summary: 'A vacant or proposed Chief Experience or Customer Officer is to be filled from one side only.',
  severity: 'hint',
  facts: ['B50', 'B51', 'B52', 'B53', 'B54', 'B55', 'B56', 'B57', 'B58', 'B59', 'B60', 'D13'],
  *check(organization) {
    for (const position of organization.positions) {
      const role = organization.roleOf(position);
      const at = position.sourcing;
      if (!at || !isOpen(position) || role === undefined || !OFFICERS.includes(role)) continue;
      const side = at.value;
      if (side !== 'internal' && side !== 'external') continue;
      yield {
        at,
        message:
          `${called(organization, position)} is to be filled from ${side === 'internal' ? 'inside' : 'outside'} only. ` +
          `A candidate from there ${points(role, side, 'for')}, but ${points(role, side, 'against')}. ` +
          'With "both" you can compare.',
        positions: [position],
        fixes: [
          {
            title: `Consider internal and external candidates for ${called(organization, position)}`,
            safe: false,
            edits: [replaceWord(at, 'both')],
          },
        ],
      };
    }
  },
};

const points = (role: RoleId, side: SourcingPoint['side'], argues: SourcingPoint['argues']): string =>
  listed(
    sourcingPointsFor(role)
      .filter((point) => point.side === side && point.argues === argues)
      .map(({ text }) => text),
  );
