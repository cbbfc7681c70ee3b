/** What a reference or a key of a row consists of. */
export type IdSpace = 'position' | 'id' | 'email' | 'name' | 'title' | 'unit';

/** A place in a source, in the units of its reader: rows of spreadsheets, lines of texts, entries of lists. */
export interface SourcePlace {
  readonly file: string;
  readonly unit?: 'row' | 'line' | 'entry';
  /** Counts from 1. */
  readonly number?: number;
  /** The header of the column, or the key. */
  readonly column?: string;
}

/** Something to know about a source. An error means that a part of the source could not be used. */
export interface Notice {
  readonly severity: 'error' | 'warning' | 'info';
  /** Its kind; notices of one kind are shown together. */
  readonly code: string;
  readonly message: string;
  /** Advice for the command line. */
  readonly hint?: string;
  readonly place?: SourcePlace;
}

/** A reference in a row to another row. */
export interface Reference {
  readonly value: string;
  /** The header or key that contains it. */
  readonly column: string;
  /** The kind that the header suggests; tried before others. */
  readonly space?: IdSpace;
}

export type RowStatus = 'filled' | 'vacant' | 'proposed' | 'eliminated';

/** One position or person of a source, in terms that all sources share. */
export interface RosterRow {
  readonly place: SourcePlace;
  /** The source's id for the seat. */
  readonly positionId?: string;
  /** The source's id for the person, or for the box in a drawing. */
  readonly id?: string;
  /** Other keys that references may use for it: a login, a distinguished name, an employee number. */
  readonly aliases?: readonly string[];
  /** The id that the author of a text chose; becomes the position's id. */
  readonly slug?: string;
  readonly name?: string;
  /** Other holders of the same position. */
  readonly alsoHeldBy?: readonly string[];
  readonly email?: string;
  readonly employeeId?: string;
  readonly title?: string;
  readonly unit?: string;
  readonly manager: readonly Reference[];
  readonly dotted: readonly Reference[];
  /** Rows that report to this one, if the source lists them here. */
  readonly reports?: readonly Reference[];
  readonly department?: string;
  readonly location?: string;
  readonly level?: string;
  readonly status?: RowStatus;
  /** Why the row does not belong to the organization today; it is left out by default. */
  readonly inactive?: string;
  readonly fte?: number;
  readonly headcount?: number;
  readonly assistant?: boolean;
  readonly external?: boolean;
  /** ISO dates. */
  readonly start?: string;
  readonly end?: string;
  /** What the position does, as the source words it. */
  readonly scope?: readonly string[];
  readonly purpose?: string;
  /** Areas and metrics; only in this program's exports. */
  readonly owns?: readonly string[];
  readonly metrics?: readonly string[];
}

/** The content of a source, whatever its format. */
export interface Roster {
  /** The type of the source, for a sentence: `a spreadsheet`, `Microsoft Graph`. */
  readonly format: string;
  readonly organization?: string;
  readonly rows: readonly RosterRow[];
  readonly notices: readonly Notice[];
  /** Columns or keys that were not read. */
  readonly leftOut: readonly string[];
  /** The meaning of each column; only for spreadsheets. */
  readonly columns?: readonly { readonly role: string; readonly header: string }[];
}

/** The plural of a unit. */
export const plural = (unit: SourcePlace['unit'] = 'row'): string => (unit === 'entry' ? 'entries' : `${unit}s`);

/** A place in one phrase, such as `people.csv, row 12, "Manager"`. */
export function placeText({ file, unit, number, column }: SourcePlace): string {
  const at = unit === undefined || number === undefined ? '' : `, ${unit} ${number}`;
  return `${file}${at}${column === undefined ? '' : `, "${column}"`}`;
}

/** Thrown if a source cannot be read at all; the message is a sentence for the user. */
export class UnreadableSource extends Error {
  readonly place: SourcePlace;
  /** Advice for the command line. */
  readonly hint: string | undefined;

  constructor(place: SourcePlace, reason: string, hint?: string) {
    super(reason);
    this.place = place;
    this.hint = hint;
  }
}
