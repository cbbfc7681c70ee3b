import type { Measure, SideBySide } from './side-by-side';

const LABELS: Readonly<Record<Measure, string>> = {
  positions: 'Positions',
  seats: 'Seats',
  vacantSeats: 'Vacant seats',
  proposedSeats: 'Proposed seats',
  fte: 'Full-time equivalents',
  layers: 'Layers',
  managers: 'Managers',
  meanSpan: 'Mean span',
  largestSpan: 'Largest span',
  wideSpans: 'Spans over the limit',
  newManager: 'People with a new manager',
  handovers: 'Handovers',
  overlaps: 'Overlaps',
  gaps: 'Gaps',
  errors: 'Errors',
  warnings: 'Warnings',
  cost: 'Cost',
  vacantCost: 'Cost of vacant seats',
};

/** A cell: a value, and how much it is above or below the value of the base; empty where there is no value. */
export interface Cell {
  readonly value: string;
  /** Such as `+3` or `−1.5`; empty where it is the same. */
  readonly change: string;
}

/** One measure in words: its label, and a cell for each chart, the base first. */
export interface TableLine {
  readonly label: string;
  readonly cells: readonly Cell[];
}

/** Charts side by side in words. */
export const tableOf = ({ rows, currency }: SideBySide): TableLine[] =>
  rows.map(({ measure, values: [base, ...others] }) => ({
    label:
      (measure === 'cost' || measure === 'vacantCost') && currency
        ? `${LABELS[measure]} (${currency})`
        : LABELS[measure],
    cells: [cellOf(base, undefined), ...others.map((value) => cellOf(value, base))],
  }));

function cellOf(value: number | undefined, base: number | undefined): Cell {
  const difference = value === undefined || base === undefined ? 0 : value - base;
  return { value: value === undefined ? '' : numberText(value), change: signed(difference) };
}

/** At most two decimals, which is also what differences of such numbers are rounded to. */
const numberText = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 });

function signed(difference: number): string {
  const text = numberText(Math.abs(difference));
  return text === '0' ? '' : `${difference > 0 ? '+' : '−'}${text}`;
}

/** How many positions of each chart have no cost, in a sentence for those that have any. */
export const costCaveats = ({ withoutCost }: SideBySide, names: readonly string[]): string[] =>
  withoutCost.flatMap((ids, index) =>
    ids.length === 0
      ? []
      : [
          `${names[index]}: ${ids.length === 1 ? '1 position has no cost and counts' : `${ids.length} positions have no cost and count`} as 0 (${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ', …' : ''}).`,
        ],
  );
