import type { Diff } from '../diff';
import type { Figures } from '../report';
import { figuresOf } from '../report';
import type { Group } from '../rules';
import { isVacant, rules } from '../rules';
import type { Finding, Severity } from '../text';
import type { Snapshot } from '../workspace';
import type { Costs } from './costs';
import { costOf } from './costs';

/** What is measured of a chart and of each of its scenarios, in the order of a table. */
export const MEASURES = [
  'positions',
  'seats',
  'vacantSeats',
  'proposedSeats',
  'fte',
  'layers',
  'managers',
  'meanSpan',
  'largestSpan',
  'wideSpans',
  'newManager',
  'handovers',
  'overlaps',
  'gaps',
  'errors',
  'warnings',
  'cost',
  'vacantCost',
] as const;
export type Measure = (typeof MEASURES)[number];

/** One chart among several. */
export interface Column {
  readonly chart: Snapshot;
  /** What changes from the chart that all are compared with; undefined for that one itself. */
  readonly diff?: Diff;
}

/** One measure of all charts; undefined where a chart has no such value, such as the changes of the base. */
export interface Row {
  readonly measure: Measure;
  readonly values: readonly (number | undefined)[];
}

/** Several charts in numbers, side by side. */
export interface SideBySide {
  readonly rows: readonly Row[];
  readonly currency: string | undefined;
  /** The positions of each chart whose cost is not known; none where no costs are given. */
  readonly withoutCost: readonly (readonly string[])[];
}

/** Measures charts, the one that all others are compared with first. One that cannot be read, which is undefined, has no values. */
export function sideBySide(columns: readonly (Column | undefined)[], costs?: Costs): SideBySide {
  const measured = columns.map((column) => column && measuresOf(column));
  const priced = costs && columns.map((column) => column && costOf(column.chart.organization, costs));
  const values = columns.map((_, index) => ({
    ...measured[index],
    ...(priced && { cost: priced[index]?.total, vacantCost: priced[index]?.vacant }),
  }));
  const rows = MEASURES.map((measure) => ({ measure, values: values.map((each) => each[measure]) }));
  return {
    rows: rows.filter((row) => row.values.some((value) => value !== undefined)),
    currency: costs?.currency,
    withoutCost: priced?.map((cost) => cost?.unknown ?? []) ?? [],
  };
}

function measuresOf({ chart, diff }: Column): Partial<Record<Measure, number>> {
  const figures = figuresOf(chart.organization);
  return {
    ...ofFigures(figures),
    ...(diff && { newManager: seatsWithNewManager(chart, diff), handovers: handovers(diff) }),
    overlaps: inGroup(chart.findings, 'Overlap'),
    gaps: inGroup(chart.findings, 'Gaps'),
    errors: ofSeverity(chart.findings, 'error'),
    warnings: ofSeverity(chart.findings, 'warning'),
  };
}

const ofFigures = ({ spans, ...figures }: Figures): Partial<Record<Measure, number>> => ({
  positions: figures.positions,
  seats: figures.seats,
  vacantSeats: figures.vacantSeats,
  proposedSeats: figures.proposedSeats,
  fte: figures.fte,
  layers: figures.layers,
  managers: figures.managers,
  meanSpan: spans.mean,
  largestSpan: Math.max(0, ...Object.values(spans.sizes)),
  wideSpans: spans.wide.length,
});

/** The filled seats of positions that were there before and now report to another position. */
function seatsWithNewManager({ organization }: Snapshot, { differences }: Diff): number {
  const deltas = differences.flatMap((difference) => difference.deltas);
  const moved = new Set(deltas.filter(({ key }) => key === 'reports_to').map(({ position }) => position));
  const isNew = new Set(
    differences.flatMap((each) => (each.kind === 'added' ? [each.position] : each.kind === 'split' ? [each.into] : [])),
  );
  return organization.positions
    .filter((each) => moved.has(each.id.value) && !isNew.has(each.id.value) && !isVacant(each))
    .reduce((sum, { headcount }) => sum + headcount, 0);
}

const handovers = ({ differences }: Diff): number => differences.filter(({ kind }) => kind === 'handed-over').length;

const GROUP_OF: ReadonlyMap<string, Group> = new Map(rules.map(({ id, group }) => [id, group]));

/** Hints are not problems. */
const inGroup = (findings: readonly Finding[], group: Group): number =>
  findings.filter(({ code, severity }) => severity !== 'hint' && GROUP_OF.get(code) === group).length;

const ofSeverity = (findings: readonly Finding[], wanted: Severity): number =>
  findings.filter(({ severity }) => severity === wanted).length;
