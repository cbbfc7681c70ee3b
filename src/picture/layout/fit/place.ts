import { type Assistants, placeAssistants } from '../assistants';
import type { Frame } from '../frame';
import type { Point } from '../place';
import type { Entry, Place } from '../places';
import { TRUNK } from '../sizes';
import { type Branch, below, hangingGap, narrowest, over } from './branches';
import {
  type Column,
  type ColumnSpacing,
  columnsOf,
  gapBehind,
  hangingFrom,
  type Member,
  middleOf,
  sizeOf,
} from './columns';
import type { Shape } from './shape';

/** A branch in the shape that it gets, and where its room starts. */
export interface Standing extends Point {
  readonly card: number;
  readonly shape: Shape;
  /** Whether its head is at the start of its room, as in a list, and not over the middle of its reports. */
  readonly isListed: boolean;
  readonly entry: Entry;
}

/** Where the cards of some branches are, and how their lines come to them. */
export function placeBranches(
  tops: readonly Standing[],
  branches: readonly Branch[],
  frame: Frame,
  place: (card: number, place: Place) => void,
): void {
  const standing = [...tops];
  for (let next = standing.pop(); next !== undefined; next = standing.pop()) {
    const middle = next.x + middleIn(next, branches[next.card]!);
    place(next.card, { x: middle - frame.across[next.card]! / 2, y: next.y, entry: next.entry });
    const { assistants } = branches[next.card]!;
    if (assistants !== undefined)
      standing.push(...assistantsBeside(assistants, middle, next.y + frame.along[next.card]!, branches, frame));
    standing.push(...reportsOf(next, middle, branches, frame));
  }
}

const middleIn = ({ shape, isListed }: Standing, { before }: Branch): number => (isListed ? before : shape.anchor);

/** Assistants at both sides of a line, in a band below their manager. */
export function assistantsBeside(
  assistants: Assistants,
  line: number,
  top: number,
  branches: readonly Branch[],
  frame: Frame,
): Standing[] {
  const shapeOf = (card: number): Shape => narrowest(branches[card]!);
  return placeAssistants(assistants, line, top, frame, shapeOf).map((placed) => ({
    ...placed,
    shape: shapeOf(placed.card),
    isListed: true,
    entry: { kind: 'aside' },
  }));
}

function reportsOf(standing: Standing, middle: number, branches: readonly Branch[], frame: Frame): Standing[] {
  const { card, shape, x, y } = standing;
  if (shape.packing === undefined) return [];
  const { limits, hangs } = shape.packing;
  const { reports, length } = branches[card]!;
  const members = reports.map((report) => branches[report]!);
  const spacing = hangingFrom(frame.spacing);
  const columns = columnsOf(members, limits, spacing);
  const isListed = standing.isListed && columns.length === 1;
  let left = x + (hangs ? 0 : startOf(standing, branches[card]!, columns, members, spacing));
  const top = y + length + (hangs ? hangingGap(frame) : frame.spacing.rows);
  const bus = top - frame.spacing.rows / 2;
  return columns.flatMap((column) => {
    const start = left;
    left += column.width + spacing.siblings;
    if (!column.isList) {
      const [first] = column.shapes;
      return { card: reports[column.start]!, shape: first!, isListed, x: start, y: top, entry: { kind: 'bus', bus } };
    }
    const entry: Entry = hangs
      ? { kind: 'hanging', trunk: middle - frame.across[card]! / 2 + TRUNK }
      : { kind: 'trunk', bus, trunk: start + TRUNK };
    let along = top;
    return column.shapes.map((shape, i): Standing => {
      const at = column.start + i;
      const placed = { card: reports[at]!, shape, isListed: true, x: start + spacing.indent, y: along, entry };
      along += shape.height + gapBehind(members, at, spacing);
      return placed;
    });
  });
}

/** Where columns start in the room of their branch. */
function startOf(
  { isListed }: Standing,
  branch: Branch,
  columns: readonly Column[],
  members: readonly Member[],
  spacing: ColumnSpacing,
): number {
  const { width } = sizeOf(columns, spacing);
  if (isListed && columns.length === 1) return below(branch, members[0]!);
  if (isListed && width >= branch.before + branch.behind) return 0;
  return over(branch, { width, middle: middleOf(columns, members, spacing) }).start;
}
