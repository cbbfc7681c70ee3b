import type { Diff, Names } from '../../core/diff';
import { diff, namesIn } from '../../core/diff';
import type { Costs, SideBySide } from '../../core/scenario';
import { sideBySide } from '../../core/scenario';
import type { Snapshot } from '../../core/workspace';
import { snapshot } from '../../core/workspace';
import { Misuse } from '../command';
import type { NamedChart, NamedCharts } from '../operand';
import type { Version } from './versions';

/** Two versions of one chart, compared. */
export interface Compared {
  /** What to call the chart. */
  readonly title: string;
  readonly base: NamedChart;
  readonly head: NamedChart;
  readonly diff: Diff;
  readonly names: Names;
}

/** One chart and its other versions, each compared with it. */
export interface Scenarios {
  /** The name of the chart that all are compared with. */
  readonly base: string;
  readonly compared: readonly Compared[];
  readonly table: SideBySide;
}

/** Compares several versions with the first one. @throws {Misuse} if a version has several charts */
export function compareScenarios(
  [base, ...heads]: readonly [Version, ...Version[]],
  costs: Costs | undefined,
  today: string,
): Scenarios {
  const one = only(base);
  const compared = heads.map((head) => ({ ...compareTwo(one, only(head), today), title: head.name }));
  const columns = [
    { chart: one.chart },
    ...compared.map(({ head, diff: found }) => ({ chart: head.chart, diff: found })),
  ];
  return { base: base.name, compared, table: sideBySide(columns, costs) };
}

function only({ name, charts }: Version): NamedChart {
  const [chart, ...more] = charts.values();
  if (chart === undefined || more.length > 0)
    throw new Misuse(`Figures side by side are for one chart, and ${name} has ${charts.size}. Name one of them.`);
  return chart;
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
