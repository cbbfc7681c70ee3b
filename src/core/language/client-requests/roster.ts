import type { LineRange } from '../../text';

/** The positions of a chart and what they own, as plain data for pickers. */
export interface Roster {
  /** One for each id, in the order of the files. */
  readonly positions: readonly RosterPosition[];
  /** Every area that the chart can use: its own and the built-in ones. */
  readonly areas: readonly RosterArea[];
  /** The id of the position under the cursor; missing without a cursor or a position there. */
  readonly at?: string;
}

export interface RosterPosition {
  readonly id: string;
  readonly name: string;
  readonly status: 'filled' | 'vacant' | 'proposed' | 'eliminated';
  /** The names of its holders. */
  readonly holders: readonly string[];
  /** The id of its manager. */
  readonly manager?: string;
  /** The number of direct reports. */
  readonly reports: number;
  /** The location of its id. */
  readonly uri: string;
  readonly range: LineRange;
  /** The areas it owns, each with its location. */
  readonly areas: readonly RosterClaim[];
  /** The metrics it is accountable for, each with its location. */
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
  /** The ids of the positions that own it; empty if there are none. */
  readonly owners: readonly string[];
  /** The id of the wider area that its owners own, if it has no direct owner. */
  readonly within?: string;
}
