import type { EntryEdit, Located, Organization, Position } from '../../model';
import { replaceNode, valueOf } from '../../model';
import { endOfMonth } from '../analysis/deadline';
import type { Seat } from '../analysis/people';
import { seatsOfPeople, shareOf } from '../analysis/people';
import { actingEdits } from '../fixes/holder-edits';
import type { ProposedFix, Rule } from '../rule';
import { called, listed, MAX_NAMED } from '../words/say';

export const holderOverAllocated: Rule = {
  id: 'holder-over-allocated',
  group: 'People',
  summary: "One person's positions add up to more than a full-time job.",
  severity: 'warning',
  facts: ['A33'],
  *check(organization, { today }) {
    for (const all of seatsOfPeople(organization)) {
      const seats = all.filter(({ position }) => (shareOf(position) ?? 0) > 0);
      const total = sum(seats);
      const last = seats.at(-1);
      if (!last || seats.length === 1 || total <= FULL + TOLERANCE) continue;
      const names = listed(
        seats.map(({ position }) => called(organization, position)),
        MAX_NAMED,
      );
      yield {
        at: fteOf(last.position),
        message:
          `One person holds ${names}, which add up to ${decimal(total)} full-time jobs. ` +
          'The time adds up to more than one person has. Lower some "fte" values, name someone else, or mark where the person is only acting.',
        positions: [last.position, ...seats.slice(0, -1).map(({ position }) => position)],
        related: seats.slice(0, -1).map(({ position }) => ({
          at: fteOf(position),
          message: `The same person holds ${called(organization, position)}, ${decimal(shareOf(position) ?? 0)} of a full-time job.`,
        })),
        fixes: [...divided(organization, seats), ...acting(organization, seats, endOfMonth(today, MONTHS))],
      };
    }
  },
};

const FULL = 1;

/** Rounded shares such as 0.33 do not have to add up exactly. */
const TOLERANCE = 0.011;

/** The usual length of an acting assignment. */
const MONTHS = 3;

const sum = (seats: readonly Seat[]): number =>
  seats.reduce((total, { position }) => total + (shareOf(position) ?? 0), 0);

const decimal = (share: number): string => String(Math.round(share * 100) / 100);

/** Gives the last position the remaining share, or the same to each if none remains; not if others share a seat. */
function divided(organization: Organization, seats: readonly Seat[]): ProposedFix[] {
  if (seats.some(({ position }) => position.holders.length > 1)) return [];
  const before = seats.slice(0, -1);
  const left = Math.round((FULL - sum(before)) * 100) / 100;
  const changed = left > 0 ? seats.slice(-1) : seats;
  const share = decimal(left > 0 ? left : Math.floor(100 / seats.length) / 100);
  const names = listed(changed.map(({ position }) => called(organization, position)));
  return [
    {
      title: `Set the "fte" of ${names} to ${share}`,
      safe: false,
      edits: changed.flatMap(({ position }) => setFte(position, share)),
    },
  ];
}

/** Marks the person as acting in the last position, if the others are not too much by themselves. */
function acting(organization: Organization, seats: readonly Seat[], until: string): ProposedFix[] {
  const last = seats.at(-1);
  if (!last || sum(seats.slice(0, -1)) > FULL + TOLERANCE) return [];
  const edits = actingEdits(last.position, last.holder, until);
  return edits.length > 0
    ? [
        {
          title: `Mark the holder of ${called(organization, last.position)} as acting, until ${until}`,
          safe: false,
          edits,
        },
      ]
    : [];
}

function setFte({ source: { entry, value } }: Position, share: string): EntryEdit[] {
  const node = value.kind === 'map' ? valueOf(value, 'fte') : undefined;
  return node ? [replaceNode(entry, node, share)] : [];
}

function fteOf({ source: { entry, value }, id }: Position): Located<unknown> {
  const node = value.kind === 'map' ? valueOf(value, 'fte') : undefined;
  return node ? { value: 'fte', entry, span: node.span } : id;
}
