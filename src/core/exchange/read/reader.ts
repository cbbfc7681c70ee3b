import type { Data } from '../../syntax';
import type { Roster } from '../roster';
import type { ColumnMap } from '../table/columns';
import type { Grid } from '../table/csv';

/** A file of a source, decoded on demand. */
export interface Content {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The decoded text; empty for a zip archive. @throws {UnreadableSource} for binary data */
  readonly text: string;
  /** Its content if it is JSON. */
  readonly json: unknown;
  /** Its documents if it is YAML. */
  readonly yaml: readonly Data[];
}

export interface ReadOptions {
  /** The current day as an ISO date. */
  readonly today: string;
  readonly map: ColumnMap;
  /** The sheet of a workbook to read; by default the first one that is an org chart. */
  readonly sheet?: string;
}

/** One format that can be imported. */
export interface Reader {
  readonly id: string;
  /** A description of the format, for help and questions. */
  readonly label: string;
  /** Whether the content of a file is of this format, whatever the file name is. Must be cheap, because it runs for every file. */
  readonly detect: (content: Content) => boolean;
  /** The tables in the files, before the meaning of their columns is known; only for formats with tables. @throws {UnreadableSource} */
  readonly tables?: (contents: readonly Content[], options: ReadOptions) => readonly Grid[] | Promise<readonly Grid[]>;
  /** Reads all files of this format together. @throws {UnreadableSource} */
  readonly read: (contents: readonly Content[], options: ReadOptions) => Roster | Promise<Roster>;
}
