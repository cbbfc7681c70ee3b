/** What a reference or an own key names a row by. */
export type IdSpace = 'position' | 'id' | 'email' | 'name' | 'title' | 'unit';

/** Where something is in a source, as its reader counts: spreadsheets in rows, texts in lines, lists in entries. */
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
  /** What kind of thing it is; notices of one kind are shown together. */
  readonly code: string;
  readonly message: string;
  /** What to do about it on the command line. */
  readonly hint?: string;
  readonly place?: SourcePlace;
}

/** A word in a row that names another row. */
export interface Reference {
  readonly value: string;
  /** The header or key that it is written under. */
  readonly column: string;
  /** What the header says that it is; tried before other spaces. */
  readonly space?: IdSpace;
}

export type RowStatus = 'filled' | 'vacant' | 'proposed' | 'eliminated';

/** One position or person of a source, in words that all sources share. */
export interface RosterRow {
  readonly place: SourcePlace;
  /** The id that the source has for the seat. */
  readonly positionId?: string;
  /** The id that the source has for the person, or for the box in a drawing. */
  readonly id?: string;
  /** Other words that references may use for it: a login, a distinguished name, an employee number. */
  readonly aliases?: readonly string[];
  /** The id that the author of a text gave; becomes the position's id. */
  readonly slug?: string;
  readonly name?: string;
  /** Others who hold the same position. */
  readonly alsoHeldBy?: readonly string[];
  readonly email?: string;
  readonly employeeId?: string;
  readonly title?: string;
  readonly unit?: string;
  readonly manager: readonly Reference[];
  readonly dotted: readonly Reference[];
  /** Rows that report to this one, where the source names them there. */
  readonly reports?: readonly Reference[];
  readonly department?: string;
  readonly location?: string;
  readonly level?: string;
  readonly status?: RowStatus;
  /** Why the row is no part of the organization today; it is left out unless asked for. */
  readonly inactive?: string;
  readonly fte?: number;
  readonly headcount?: number;
  readonly assistant?: boolean;
  readonly external?: boolean;
  /** ISO dates. */
  readonly start?: string;
  readonly end?: string;
  /** What the position does, in the words of the source. */
  readonly scope?: readonly string[];
  readonly purpose?: string;
  /** Areas and metrics; only the product's own exports have them. */
  readonly owns?: readonly string[];
  readonly metrics?: readonly string[];
}

/** What a source holds, whichever format it has. */
export interface Roster {
  /** What the source is, for a sentence: `a spreadsheet`, `Microsoft Graph`. */
  readonly format: string;
  readonly organization?: string;
  readonly rows: readonly RosterRow[];
  readonly notices: readonly Notice[];
  /** Columns or keys that were not read. */
  readonly leftOut: readonly string[];
  /** Which column was taken for what; only spreadsheets have it. */
  readonly columns?: readonly { readonly role: string; readonly header: string }[];
}

/** What several places are called. */
export const plural = (unit: SourcePlace['unit'] = 'row'): string => (unit === 'entry' ? 'entries' : `${unit}s`);

/** A place in one phrase, such as `people.csv, row 12, "Manager"`. */
export function placeText({ file, unit, number, column }: SourcePlace): string {
  const at = unit === undefined || number === undefined ? '' : `, ${unit} ${number}`;
  return `${file}${at}${column === undefined ? '' : `, "${column}"`}`;
}

/** That a source cannot be read at all; the message is a sentence for the person who named it. */
export class UnreadableSource extends Error {
  readonly place: SourcePlace;
  /** What to do about it on the command line. */
  readonly hint: string | undefined;

  constructor(place: SourcePlace, reason: string, hint?: string) {
    super(reason);
    this.place = place;
    this.hint = hint;
  }
}
