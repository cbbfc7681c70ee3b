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

/** Sentences about what was not compared. */
export function caveats({ diff: { unread, hidden, textOnly } }: Compared): string[] {
  const side = (name: string, { mistakes, isIncomplete }: Diff['unread']['base']): string[] => [
    ...(mistakes > 0
      ? [
          `The ${name} version has ${mistakes} ${mistakes === 1 ? 'mistake' : 'mistakes'} in its text; only what can be read was compared.`,
        ]
      : []),
    ...(isIncomplete ? [`Some files of the ${name} version could not be read.`] : []),
  ];
  const { reordered, relocated, reworded } = textOnly;
  const text = [
    ...(reordered > 0 ? [`${reordered} reordered`] : []),
    ...(relocated > 0 ? [`${relocated} in another file`] : []),
    ...(reworded > 0 ? [`${reworded} written differently`] : []),
  ];
  return [
    ...side('old', unread.base),
    ...side('new', unread.head),
    ...(hidden.length > 0 ? [`Not compared, because the text around them cannot be read: ${hidden.join(', ')}.`] : []),
    ...(text.length > 0 ? [`Same content, different text: ${text.join(', ')}.`] : []),
  ];
}
