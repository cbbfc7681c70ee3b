import { lint } from '../lint';
import type { Inclusion, Organization } from '../model';
import { organize } from '../model';
import type { Finding } from '../text';
import { lazy } from './lazy';
import type { Source } from './source';

/** All files of one chart together, at one moment. Immutable; what is dear is worked out when it is first asked for. */
export interface Whole {
  /** The file with the head first, then those that it includes. */
  readonly files: readonly [Source, ...Source[]];
  /** A file of the chart; undefined for one that is not part of it. */
  readonly file: (uri: string) => Source | undefined;
  readonly organization: Organization;
  /** What is wrong with the chart, in all of its files. */
  readonly findings: readonly Finding[];
  /** Grows with every change of any of the files. */
  readonly revision: number;
  /** The day it is seen on, as an ISO date. */
  readonly today: string;
}

export interface WholeOptions {
  /** The current day as an ISO date. */
  readonly today: string;
}

/** How the files of a chart came together. */
export interface Assembly {
  readonly revision: number;
  /** What came of the words by which the first file includes the others. */
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
