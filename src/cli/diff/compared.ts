import type { Diff, Names } from '../../core/diff';
import { diff, namesIn } from '../../core/diff';
import type { Snapshot } from '../../core/workspace';
import { snapshot } from '../../core/workspace';
import type { NamedChart, NamedCharts } from '../operand';

/** Two versions of one chart, compared. */
export interface Compared {
  /** What to call the chart. */
  readonly title: string;
  readonly base: NamedChart;
  readonly head: NamedChart;
  readonly diff: Diff;
  readonly names: Names;
}

/** Compares the charts that have the same names; one that is on one side only is compared with an empty one. */
export function compareAll(base: NamedCharts, head: NamedCharts, today: string): Compared[] {
  const isPair = base.size === 1 && head.size === 1;
  if (isPair) return [compareTwo([...base.values()][0], [...head.values()][0], today)];
  return [...new Set([...base.keys(), ...head.keys()])]
    .sort()
    .map((name) => compareTwo(base.get(name), head.get(name), today));
}

function compareTwo(one: NamedChart | undefined, other: NamedChart | undefined, today: string): Compared {
  const [base, head] = [one ?? nothing(today), other ?? nothing(today)];
  const found = diff(base.chart, head.chart);
  const shown = other ?? base;
  return {
    title: shown.name(shown.chart.files[0].uri),
    base,
    head,
    diff: found,
    names: namesIn(base.chart.organization, head.chart.organization, found.differences),
  };
}

const nothing = (today: string): NamedChart => ({ chart: empty(today), name: () => 'nothing' });

const empty = (today: string): Snapshot => snapshot('file:///nothing.orgchart.yaml', 0, '', { today });
