import type { Report } from '../report';
import type { RepositoryPath } from '../repository';
import type { SourceLink } from '../source-link';

/** What a format depends on besides the report. */
export interface FormatOptions {
  readonly colors: boolean;
  /** The folder that names of files are counted from. */
  readonly folder: string;
  readonly pathOf: RepositoryPath;
  readonly linkOf: SourceLink;
  readonly version: () => string;
}

/** A way to print a report. */
export type Format = (report: Report, options: FormatOptions) => string;
