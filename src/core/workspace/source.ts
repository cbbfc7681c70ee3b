import type { Chart } from '../model';
import { readChart } from '../model';
import type { Reading } from '../syntax';
import { read } from '../syntax';
import { Lines } from '../text';
import { lazy } from './lazy';

/** One file of a chart, read. Immutable; expensive parts are computed on first use. */
export interface Source {
  readonly uri: string;
  /** The editor's version of the text, which increases with every change; undefined for a file that is not open. */
  readonly version: number | undefined;
  readonly text: string;
  readonly lines: Lines;
  readonly reading: Reading;
  readonly chart: Chart;
}

/** @param before an earlier state of the same file: unchanged parts are reused */
export function readSource(uri: string, version: number | undefined, text: string, before?: Source): Source {
  const reading = read(text, before?.reading);
  const lines = lazy(() => new Lines(text));
  const chart = lazy(() => readChart(uri, reading));
  return {
    uri,
    version,
    text,
    reading,
    get lines() {
      return lines();
    },
    get chart() {
      return chart();
    },
  };
}
