import type { LineRange } from '../../text';

/** The positions of a chart and what they own, as plain data for whoever lets a person choose among them. */
export interface Roster {
  /** One for each id, in the order of the files. */
  readonly positions: readonly RosterPosition[];
  /** Every area that the chart can speak of: its own and those that are built in. */
  readonly areas: readonly RosterArea[];
  /** The id of the position under the cursor, where a cursor was given and there is one. */
  readonly at?: string;
}

export interface RosterPosition {
  readonly id: string;
  readonly name: string;
  readonly status: 'filled' | 'vacant' | 'proposed' | 'eliminated';
  /** The names of those who fill it. */
  readonly holders: readonly string[];
  /** The id of the position that it reports to. */
  readonly manager?: string;
  /** How many report to it directly. */
  readonly reports: number;
  /** Where its id is written. */
  readonly uri: string;
  readonly range: LineRange;
  /** What it owns, each with the place that says so. */
  readonly areas: readonly RosterClaim[];
  /** What it answers for, in the same way. */
  readonly metrics: readonly RosterClaim[];
}

export interface RosterClaim {
  readonly id: string;
  readonly name: string;
  readonly range: LineRange;
}

export interface RosterArea {
  readonly id: string;
  readonly name: string;
  /** The ids of the positions that own it; empty where nobody does. */
  readonly owners: readonly string[];
  /** The id of the wider area that they own it as a part of, where nobody owns it by itself. */
  readonly within?: string;
}
