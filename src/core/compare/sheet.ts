import type { Severity } from '../text';

/** A comparison as plain data for the page that shows it. */
export interface Sheet {
  /** The files of the chart, by their addresses. */
  readonly files: readonly string[];
  /** All positions that can be compared. */
  readonly candidates: readonly Candidate[];
  /** Missing if the chart lacks a requested position, or if none were requested and there is no obvious pair. */
  readonly comparison?: SideBySide;
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
}

export interface SideBySide {
  readonly sides: Pair<SheetSide>;
  readonly rows: readonly Row[];
  readonly meetings: readonly SheetMeeting[];
  readonly notes: readonly SheetNote[];
}

export interface SheetSide extends Candidate {
  /** The title of its role in the catalog. */
  readonly role?: string;
}

export interface Row {
  readonly topic: string;
  readonly cells: Pair<Cell>;
}

export interface Cell {
  /** The chart's entries. */
  readonly here: readonly string[];
  /** The usual entries for the role, from the catalog. */
  readonly usual: readonly string[];
}

/** How two positions can meet: what both claim, what else is open between them, and what is settled. */
export type MeetingKind = 'contested' | 'open' | 'scope' | 'shared' | 'delegated' | 'unowned';

export interface SheetMeeting {
  readonly kind: MeetingKind;
  readonly subject: string;
  readonly message: string;
  /** The severity of a contested or an open topic. */
  readonly severity?: Severity;
  /** The key of the problem behind a contested or an open topic. */
  readonly problem?: string;
  /** The titles of its quick fixes. */
  readonly fixes: readonly string[];
}

export interface SheetNote {
  readonly text: string;
  /** Ids of the facts it is based on. */
  readonly facts: readonly string[];
}

export type Pair<T> = readonly [T, T];

/** The heading for each kind of meeting, in order of interest. */
export const MEETING_HEADINGS: Readonly<Record<MeetingKind, string>> = {
  contested: 'Contested',
  open: 'Open between them',
  scope: 'Scope of one of them',
  shared: 'Shared',
  delegated: 'Delegated',
  unowned: 'No owner',
};

/** Notes on the two roles together. */
export const NOTES_HEADING = 'About these two roles';
