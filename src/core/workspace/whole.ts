import { lint } from '../lint';
import type { Inclusion, Organization } from '../model';
import { organize } from '../model';
import type { Finding } from '../text';
import { lazy } from './lazy';
import type { Source } from './source';

/** All files of one chart at one moment. Immutable; expensive parts are computed on first use. */
export interface Whole {
  /** The file with the head first, then the included ones. */
  readonly files: readonly [Source, ...Source[]];
  /** A file of the chart; undefined if it is not part of it. */
  readonly file: (uri: string) => Source | undefined;
  readonly organization: Organization;
  /** The findings of the chart, in all of its files. */
  readonly findings: readonly Finding[];
  /** Increases with every change of any of the files. */
  readonly revision: number;
  /** The day for the checks, as an ISO date. */
  readonly today: string;
}

export interface WholeOptions {
  /** The current day as an ISO date. */
  readonly today: string;
}

/** How the files of a chart were collected. */
export interface Assembly {
  readonly revision: number;
  /** The results of the first file's include entries. */
  readonly inclusions: readonly Inclusion[];
}

export function wholeOf(
  files: readonly [Source, ...Source[]],
  { today }: WholeOptions,
  { revision, inclusions }: Assembly = ALONE,
): Whole {
  const [root, ...included] = files;
  const byUri = new Map(files.map((file) => [file.uri, file]));
  const organization = lazy(() => organize([root.chart, ...included.map(({ chart }) => chart)], inclusions));
  const findings = lazy(() => lint(organization(), { today }));
  return {
    files,
    file: (uri) => byUri.get(uri),
    revision,
    today,
    get organization() {
      return organization();
    },
    get findings() {
      return findings();
    },
  };
}

const ALONE: Assembly = { revision: 0, inclusions: [] };
