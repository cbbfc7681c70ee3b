import type { Severity } from '../text';

/** A comparison as plain data, to be sent to the page that shows it. */
export interface Sheet {
  /** The files of the chart, by their addresses. */
  readonly files: readonly string[];
  /** All that can be compared. */
  readonly candidates: readonly Candidate[];
  /** Missing where the chart does not have the two positions asked for, or where none were and no pair suggests itself. */
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
  /** The title of the catalog's role it stands for. */
  readonly role?: string;
}

export interface Row {
  readonly topic: string;
  readonly cells: Pair<Cell>;
}

export interface Cell {
  /** What the chart says. */
  readonly here: readonly string[];
  /** What is usual for the role, as far as the catalog knows. */
  readonly usual: readonly string[];
}

/** How two positions can meet: what both claim, what else is open between them, and what they have settled. */
export type MeetingKind = 'contested' | 'open' | 'scope' | 'shared' | 'delegated' | 'unowned';

export interface SheetMeeting {
  readonly kind: MeetingKind;
  readonly subject: string;
  readonly message: string;
  /** How much a contested or an open one matters. */
  readonly severity?: Severity;
  /** The key of the problem that a contested or an open one is. */
  readonly problem?: string;
  /** The titles of its quick fixes. */
  readonly fixes: readonly string[];
}

export interface SheetNote {
  readonly text: string;
  /** Ids of the facts that it rests on. */
  readonly facts: readonly string[];
}

export type Pair<T> = readonly [T, T];

/** What each kind of meeting is headed with, in the order in which people want to know. */
export const MEETING_HEADINGS: Readonly<Record<MeetingKind, string>> = {
  contested: 'Contested',
  open: 'Open between them',
  scope: 'Scope of one of them',
  shared: 'Shared',
  delegated: 'Delegated',
  unowned: 'No owner',
};

/** What is known of the two roles together. */
export const NOTES_HEADING = 'About these two roles';
