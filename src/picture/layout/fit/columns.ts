import type { Spacing } from '../sizes';
import { STACK_INDENT } from '../sizes';
import { narrowestWithin, type Shape, type Size, shortestWithin } from './shape';

/** How siblings are packed. */
export interface Limits {
  /** Maximum length of a column. */
  readonly length: number;
  /** Maximum width of managers that share a column; wider ones, and all if it is 0, have their own column. */
  readonly width: number;
}

/** A branch among its siblings. */
export interface Member {
  /** As `bestShapes` gives them. */
  readonly shapes: readonly Shape[];
  readonly isLeaf: boolean;
  /** How far its head reaches before the middle of its card. */
  readonly before: number;
}

/** Siblings that follow one another. */
export interface Column extends Size {
  /** Whether they hang from a trunk at their left; one alone has its line from above. */
  readonly isList: boolean;
  /** The place of its first member among the siblings. */
  readonly start: number;
  readonly shapes: readonly Shape[];
}

/** How columns are set apart. */
export interface ColumnSpacing extends Pick<Spacing, 'siblings' | 'stack'> {
  /** Room for the trunk of a list. */
  readonly indent: number;
}

export const hangingFrom = ({ siblings, stack }: Spacing): ColumnSpacing => ({ siblings, stack, indent: STACK_INDENT });

/** How much room is left between a member and the one that follows it: leaves keep together. */
export const gapBehind = (members: readonly Member[], at: number, { siblings, stack }: ColumnSpacing): number =>
  members[at]!.isLeaf && members[at + 1]?.isLeaf === true ? stack : siblings;

/** Packs siblings into columns in their order, each as full as the limits allow. */
export function columnsOf(members: readonly Member[], limits: Limits, spacing: ColumnSpacing): Column[] {
  const columns: Column[] = [];
  let shapes: Shape[] = [];
  let height = 0;
  const close = (end: number): void => {
    if (shapes.length === 0) return;
    const start = end - shapes.length;
    const isList = shapes.length > 1 || (members.length === 1 && shapes[0]!.width <= limits.width);
    if (isList) {
      const width = spacing.indent + shapes.reduce((most, shape) => Math.max(most, shape.width), 0);
      columns.push({ isList, start, shapes, width, height });
    } else {
      const shape = narrowestWithin(members[start]!.shapes, limits.length);
      columns.push({ isList, start, shapes: [shape], width: shape.width, height: shape.height });
    }
    shapes = [];
    height = 0;
  };
  members.forEach((member, i) => {
    const shape = shapeIn(member, limits);
    const gap = shapes.length === 0 ? 0 : gapBehind(members, i - 1, spacing);
    const isAlone = !member.isLeaf && shape.width > limits.width;
    if (isAlone || height + gap + shape.height > limits.length) close(i);
    height += (shapes.length === 0 ? 0 : gap) + shape.height;
    shapes.push(shape);
    if (isAlone) close(i + 1);
  });
  close(members.length);
  return columns;
}

/** The shape of a member in a list, if it fits into one, else in a column for itself. */
export function shapeIn({ shapes }: Member, { width, length }: Limits): Shape {
  const shape = shortestWithin(shapes, width);
  return shape === undefined || shape.height > length ? narrowestWithin(shapes, length) : shape;
}

/** The room that columns side by side take. */
export const sizeOf = (columns: readonly Column[], { siblings }: ColumnSpacing): Size => ({
  width: columns.reduce((sum, { width }) => sum + width + siblings, -siblings),
  height: columns.reduce((most, { height }) => Math.max(most, height), 0),
});

/** The middle between the first cards of the first and the last column. */
export function middleOf(columns: readonly Column[], members: readonly Member[], spacing: ColumnSpacing): number {
  const first = columns[0]!;
  const last = columns.at(-1)!;
  const headOf = ({ isList, start, shapes }: Column): number =>
    isList ? spacing.indent + members[start]!.before : shapes[0]!.anchor;
  return (headOf(first) + sizeOf(columns, spacing).width - last.width + headOf(last)) / 2;
}
