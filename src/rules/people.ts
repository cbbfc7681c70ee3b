import type { Holder, Organization, Position } from '../model';

/** A position with somebody who fills it for good. */
export interface Seat {
  readonly position: Position;
  readonly holder: Holder;
}

/** What is written where nobody is known yet. */
const NOBODY = /^(?:tb[acd]|n\/?a|n\.? ?n\.?|vacan(?:t|cy)|open|none|nobody|unknown|to be (?:hired|named|confirmed)|(?:new )?hire|[-–—?.…_*\s]*)$/i;

/** Whether a holder is somebody, not a word that keeps a place free. */
export const isSomebody = ({ name }: Holder): boolean => !NOBODY.test(name.value.trim());

/**
 * The positions that each person fills for good, in the order of the file; a person for whom there is one is left out.
 * Who is acting helps out for a while, and what is proposed or given up takes nobody's time.
 */
export function seatsOfPeople({ positions }: Organization): readonly (readonly Seat[])[] {
  const people = new Map<string, Map<Position, Seat>>();
  for (const position of positions) {
    if (position.status !== 'filled') continue;
    for (const holder of position.holders) {
      if (holder.type !== 'permanent' || !isSomebody(holder)) continue;
      const seats = people.get(holder.identity) ?? new Map<Position, Seat>();
      people.set(holder.identity, seats.set(position, seats.get(position) ?? { position, holder }));
    }
  }
  return [...people.values()].map((seats) => [...seats.values()]).filter(({ length }) => length > 1);
}

/** How much of a full-time job a position is for each of its holders; undefined where the chart does not say. Several holders share its seats. */
export function shareOf({ fte, headcount, holders }: Position): number | undefined {
  return fte === undefined ? undefined : Math.min(fte, (fte * headcount) / Math.max(1, holders.length));
}
