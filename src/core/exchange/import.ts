import type { Company } from './company';
import type { ReadOptions } from './read/reader';
import { readSources } from './read-sources';
import type { ResolveOptions } from './resolve/resolve';
import { resolve } from './resolve/resolve';
import type { Roster } from './roster';
import type { ChartFile, WriteOptions } from './write/write';
import { writeCompany } from './write/write';

/** A file to import. */
export interface SourceFile {
  /** Its path, as shown to the user. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether it was only found in a folder. Such a file is skipped if no reader recognizes it. */
  readonly isOptional?: boolean;
}

export interface ImportOptions extends ReadOptions, ResolveOptions, WriteOptions {}

/** The result of importing a source. */
export interface Imported {
  readonly files: readonly ChartFile[];
  readonly company: Company;
  readonly roster: Roster;
}

/**
 * Creates a chart from files in other formats.
 * @throws {UnreadableSource} if they cannot become a chart
 */
export async function importSources(sources: readonly SourceFile[], options: ImportOptions): Promise<Imported> {
  const roster = await readSources(sources, options);
  const company = resolve(roster, options);
  return { files: writeCompany(company, options), company, roster };
}
