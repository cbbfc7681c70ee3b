import type { Finding, Severity } from '../text';
import type { Snapshot } from '../workspace';
import type { Unreadable } from './failure';

/** What a check found, before it is put into words for somebody. */
export interface Report {
  /** In the order of checking; the `uri` of each, and of its findings, is the name it is shown by. */
  readonly charts: readonly CheckedChart[];
  readonly failures: readonly Unreadable[];
}

export interface CheckedChart extends Pick<Snapshot, 'uri' | 'text' | 'lines' | 'findings'> {
  readonly positions: number;
}

export type Counts = Readonly<Record<`${Severity}s` | 'files' | 'positions', number>>;

export function count({ charts }: Report): Counts {
  const found = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of charts.flatMap(({ findings }) => findings)) found[severity]++;
  return {
    errors: found.error,
    warnings: found.warning,
    infos: found.info,
    hints: found.hint,
    files: charts.length,
    positions: charts.reduce((sum, { positions }) => sum + positions, 0),
  };
}

/** Every finding with the chart it stands in, in the order of the text. */
export const findingsOf = ({ charts }: Report): (readonly [Finding, CheckedChart])[] =>
  charts.flatMap((chart) => chart.findings.map((finding) => [finding, chart] as const));
