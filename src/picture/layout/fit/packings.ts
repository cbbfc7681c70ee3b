import {
  type Column,
  type ColumnSpacing,
  columnsOf,
  gapBehind,
  type Limits,
  type Member,
  middleOf,
  shapeIn,
  sizeOf,
} from './columns';
import { bestShapes, type Size } from './shape';
import { countsOf, distinct, lengthFor, sampled } from './trials';

/** Limits, and what they come to. */
export interface Packed extends Size {
  readonly limits: Limits;
  readonly columns: readonly Column[];
  readonly middle: number;
}

/** How many widths of lists are tried. */
const MAX_WIDTHS = 24;

/**
 * The packings of siblings worth trying: managers in a row, with the leaves in columns after them; all of
 * them in one list; and many in several lists.
 * @param longestRow up to how many of those who manage are many
 */
export function packings(members: readonly Member[], spacing: ColumnSpacing, longestRow: number): Packed[] {
  const packed = (limits: Limits): Packed => {
    const columns = columnsOf(members, limits, spacing);
    return { ...sizeOf(columns, spacing), limits, columns, middle: middleOf(columns, members, spacing) };
  };
  const leaves = members.filter(({ isLeaf }) => isLeaf);
  const lists = listsOf(
    members,
    spacing,
    members.length - leaves.length <= longestRow ? [1] : countsOf(members.length),
  );
  const rows = [...lengthsInRow(members), ...columnLengths(leaves, 0, countsOf(leaves.length), spacing)]
    .filter((length) => length >= shortestOf(members))
    .map((length): Limits => ({ width: 0, length }));
  return bestShapes([...rows, ...lists].map(packed));
}

const shortestOf = (members: readonly Pick<Member, 'shapes'>[]): number =>
  members.reduce((most, { shapes }) => Math.max(most, shapes.at(-1)!.height), 0);

/** Limits for lists of several widths, in some numbers of columns. */
function listsOf(members: readonly Member[], spacing: ColumnSpacing, counts: readonly number[]): Limits[] {
  const shortest = shortestOf(members);
  const widths = distinct(members.flatMap(({ shapes }) => shapes.map(({ width }) => width)));
  return sampled(widths, MAX_WIDTHS).flatMap((width) =>
    columnLengths(members, width, counts, spacing).map((length) => ({ width, length: Math.max(shortest, length) })),
  );
}

/** How long columns have to be for members to fit into some numbers of them. */
function columnLengths(
  members: readonly Member[],
  width: number,
  counts: readonly number[],
  spacing: ColumnSpacing,
): number[] {
  const lengths = members.map((member) => shapeIn(member, { width, length: Number.POSITIVE_INFINITY }).height);
  const gaps = members.map((_, i) => gapBehind(members, i, spacing));
  return counts.map((count) => lengthFor(lengths, gaps, count));
}

/** The lengths at which members side by side take less room across than at any smaller length; of many, those that differ most in it. */
export function lengthsInRow(members: readonly Pick<Member, 'shapes'>[]): number[] {
  const shortest = shortestOf(members);
  let width = members.reduce((sum, { shapes }) => sum + shapes[0]!.width, 0);
  const steps = members
    .flatMap(({ shapes }) =>
      shapes.map(({ height, width: own }, i) => ({ height, more: (shapes[i + 1]?.width ?? own) - own })),
    )
    .filter(({ height }) => height >= shortest)
    .sort((a, b) => b.height - a.height);
  const sizes = steps.map(({ height, more }) => {
    const size = { width, height };
    width += more;
    return size;
  });
  return bestShapes(sizes).map(({ height }) => height);
}
