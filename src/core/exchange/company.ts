import type { Notice, RosterRow } from './roster';

/** A person who holds a seat. */
export interface Incumbent {
  readonly name: string;
  readonly email?: string;
  readonly employeeId?: string;
}

/** One position of a source, with its place in the reporting line. */
export interface Seat {
  /** The row that it comes from; the first if there are several. */
  readonly row: RosterRow;
  readonly incumbents: readonly Incumbent[];
  readonly status: 'filled' | 'vacant' | 'proposed' | 'eliminated';
  readonly headcount: number;
  /** The index of the manager's seat; -1 at the top. */
  readonly manager: number;
  /** Indexes of seats. */
  readonly dotted: readonly number[];
}

/** A company as in a source: seats in the order of the source, lines without loops. */
export interface Company {
  readonly organization?: string;
  readonly seats: readonly Seat[];
  readonly notices: readonly Notice[];
  readonly leftOut: readonly string[];
  /** The number of people who share title and manager with others. */
  readonly repeated: number;
  /** The number of manager references in the source, and of those that match nothing. */
  readonly references: number;
  readonly unresolved: number;
}

/** The numbers of seats at the top and of vacant seats. */
export const seatCounts = ({ seats }: Company): { readonly tops: number; readonly vacant: number } => ({
  tops: seats.filter(({ manager }) => manager === -1).length,
  vacant: seats.filter(({ status }) => status === 'vacant').length,
});
