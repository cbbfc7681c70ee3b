import type { Seat } from '../analysis/people';
import { seatsOfPeople, shareOf } from '../analysis/people';
import type { Rule } from '../rule';
import { called, listed, MAX_NAMED } from '../words/say';

/** Two positions are common. */
const MANY = 3;

export const holderManyPositions: Rule = {
  id: 'holder-many-positions',
  group: 'People',
  summary: 'One person holds three or more positions.',
  severity: 'hint',
  startup: 'off',
  facts: ['A33'],
  *check(organization) {
    for (const seats of seatsOfPeople(organization)) {
      const last = seats.at(-1);
      if (!last || seats.length < MANY || isPlanned(seats)) continue;
      const names = listed(
        seats.map(({ position }) => called(organization, position)),
        MAX_NAMED,
      );
      yield {
        at: last.holder.name,
        message:
          `One person holds ${seats.length} positions: ${names}. ` +
          `Each role gets only part of one person's attention. Fill some with other people, or divide the time with "fte".`,
        positions: [last.position, ...seats.slice(0, -1).map(({ position }) => position)],
        related: seats.slice(0, -1).map(({ position, holder }) => ({
          at: holder.name,
          message: `The same person holds ${called(organization, position)}.`,
        })),
      };
    }
  },
};

/** Whether the chart says how the person's time is divided. Another rule checks whether it is enough. */
const isPlanned = (seats: readonly Seat[]): boolean => seats.every(({ position }) => shareOf(position) !== undefined);
