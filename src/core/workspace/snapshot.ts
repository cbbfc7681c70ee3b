import type { Position } from '../model';
import type { Source } from './source';
import { readSource } from './source';
import type { Whole, WholeOptions } from './whole';
import { wholeOf } from './whole';

/** A chart at one moment, seen from one of its files: that file's text, and everything known about the whole chart. */
export interface Snapshot extends Source, Whole {
  readonly version: number;
  /** The position in this file whose text, from its id to the end of its last value, contains or touches an offset. */
  readonly positionAt: (offset: number) => Position | undefined;
}

export type SnapshotOptions = WholeOptions;

/**
 * A chart that is written in one file.
 * @param before an earlier snapshot of the same file: unchanged parts are reused
 */
export const snapshot = (
  uri: string,
  version: number,
  text: string,
  options: SnapshotOptions,
  before?: Snapshot,
): Snapshot => {
  const source = readSource(uri, version, text, before);
  return seenFrom(wholeOf([source], options, { revision: version, inclusions: [] }), source, version);
};

/**
 * @param source one of the chart's files
 * @param version the version of its text
 */
export function seenFrom(whole: Whole, source: Source, version: number): Snapshot {
  const { uri, text, reading } = source;
  return {
    uri,
    version,
    text,
    reading,
    get chart() {
      return source.chart;
    },
    get lines() {
      return source.lines;
    },
    files: whole.files,
    revision: whole.revision,
    today: whole.today,
    get organization() {
      return whole.organization;
    },
    get findings() {
      return whole.findings;
    },
    file: whole.file,
    positionAt: (offset) =>
      source.chart.positions.findLast((position) => {
        const { entry, key, value } = position.source;
        const { start } = reading.place({ entry, span: key.span });
        const { end } = reading.place({ entry, span: value.span });
        return start <= offset && offset <= Math.max(end, start);
      }),
  };
}
