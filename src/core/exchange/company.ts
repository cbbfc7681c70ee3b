import type { Notice, RosterRow } from './roster';

/** Somebody who holds a seat. */
export interface Incumbent {
  readonly name: string;
  readonly email?: string;
  readonly employeeId?: string;
}

/** One position as a source has it, with its place in the line. */
export interface Seat {
  /** The row that it comes from; of several, the first. */
  readonly row: RosterRow;
  readonly incumbents: readonly Incumbent[];
  readonly status: 'filled' | 'vacant' | 'proposed' | 'eliminated';
  readonly headcount: number;
  /** The index of the manager's seat; -1 at the top. */
  readonly manager: number;
  /** Indexes of seats. */
  readonly dotted: readonly number[];
}

/** A company as a source has it: seats in the order of the source, lines without loops. */
export interface Company {
  readonly organization?: string;
  readonly seats: readonly Seat[];
  readonly notices: readonly Notice[];
  readonly leftOut: readonly string[];
  /** How many people share title and manager with others. */
  readonly repeated: number;
  /** Manager references in the source, and how many of them name nothing. */
  readonly references: number;
  readonly unresolved: number;
}

/** How many seats are at the top, and how many are vacant. */
export const seatCounts = ({ seats }: Company): { readonly tops: number; readonly vacant: number } => ({
  tops: seats.filter(({ manager }) => manager === -1).length,
  vacant: seats.filter(({ status }) => status === 'vacant').length,
});
