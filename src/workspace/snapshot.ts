import { draw } from '../diagram';
import type { Drawing } from '../diagram';
import { lint } from '../lint';
import { organize, readChart } from '../model';
import type { Organization, Position } from '../model';
import { read } from '../syntax';
import type { Reading } from '../syntax';
import { Lines } from '../text';
import type { Finding } from '../text';

/** A chart at one moment, with all that is known about it. Immutable; what is dear is worked out when it is first asked for. */
export interface Snapshot {
  readonly uri: string;
  /** The editor's version of the text; grows with every change. */
  readonly version: number;
  readonly text: string;
  readonly lines: Lines;
  readonly reading: Reading;
  readonly organization: Organization;
  readonly findings: readonly Finding[];
  readonly drawing: Drawing;
  /** The position whose text, from its id to the end of its last value, holds or touches an offset. */
  readonly positionAt: (offset: number) => Position | undefined;
}

export interface SnapshotOptions {
  /** The current day as an ISO date. */
  readonly today: string;
}

/** @param before an earlier snapshot of the same file: what has not changed since is not worked out again */
export function snapshot(uri: string, version: number, text: string, { today }: SnapshotOptions, before?: Snapshot): Snapshot {
  const reading = read(text, before?.reading);
  const lines = lazy(() => new Lines(text));
  const organization = lazy(() => organize([readChart(uri, reading)]));
  const findings = lazy(() => lint(organization(), { today }));
  const drawing = lazy(() => draw(organization(), findings()));
  return {
    uri,
    version,
    text,
    reading,
    get lines() {
      return lines();
    },
    get organization() {
      return organization();
    },
    get findings() {
      return findings();
    },
    get drawing() {
      return drawing();
    },
    positionAt: (offset) => organization().charts[0]!.positions.findLast(({ source }) => {
      const { start } = reading.place({ entry: source.entry, span: source.key.span });
      const end = reading.place({ entry: source.entry, span: source.value.span }).end;
      return start <= offset && offset <= Math.max(end, start);
    }),
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
