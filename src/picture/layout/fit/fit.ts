import type { Forest } from '../forest';
import type { Frame } from '../frame';
import type { Kind } from '../kinds';
import type { Place } from '../places';
import { MARGIN } from '../sizes';
import { type Branch, branchesOf, inOrder } from './branches';
import { type ColumnSpacing, columnsOf, gapBehind } from './columns';
import { packings } from './packings';
import { placeBranches, type Standing } from './place';
import { bestShapes, type Shape, type Size } from './shape';
import { bestShelves } from './shelves';

/** A layout that is made for a window, and its size. */
export interface Fitted extends Size {
  readonly places: readonly Place[];
}

/** Minimum number of cards without a manager that form their own block. */
const MIN_BLOCK = 3;

/**
 * The place of each card, in a top-down picture that is to be seen whole in a window. Branches become rows, columns and
 * lists, and trees rows, so that the scale is as large as it gets.
 * @param longestRow up to how many managers are never wrapped into several lists
 */
export function fittedPlaces(
  forest: Forest,
  kinds: readonly Kind[],
  frame: Frame,
  window: Size,
  longestRow: number,
): Fitted {
  const branches = branchesOf(forest.roots, forest, kinds, frame, longestRow);
  const roots = inOrder(forest.roots, kinds);
  const single = roots.filter((card) => kinds[card] === 'leaf');
  const block = single.length < MIN_BLOCK ? [] : single;
  const trees = roots.slice(0, roots.length - block.length);
  const { siblings, stack, rows } = frame.spacing;
  const inBlock: ColumnSpacing = { siblings, stack, indent: 0 };
  const members = block.map((card) => branches[card]!);
  const shelves = bestShelves(
    [
      ...trees.map((card) => branches[card]!),
      ...(block.length === 0 ? [] : [{ shapes: blockShapes(members, inBlock) }]),
    ],
    { width: window.width - 2 * MARGIN, height: window.height - 2 * MARGIN },
    { across: siblings, along: rows },
  );
  const standing = shelves.corners.flatMap(({ x, y }, i): Standing[] => {
    const corner = { x: x + MARGIN, y: y + MARGIN };
    const shape = shelves.shapes[i]!;
    const tree = trees[i];
    if (tree !== undefined) return [{ card: tree, shape, isListed: false, entry: NO_LINE, ...corner }];
    return placeBlock(block, members, shape, corner, inBlock);
  });
  const places: Place[] = [];
  placeBranches(standing, branches, frame, (card, place) => {
    places[card] = place;
  });
  return { places, width: shelves.width + 2 * MARGIN, height: shelves.height + 2 * MARGIN };
}

/** A card without a manager has no line. */
const NO_LINE = { kind: 'bus', bus: 0 } as const;

const blockShapes = (members: readonly Branch[], spacing: ColumnSpacing): Shape[] =>
  bestShapes(
    packings(members, spacing, 0).map(({ width, height, limits }) => ({
      width,
      height,
      anchor: 0,
      packing: { limits, hangs: false },
    })),
  );

/** Cards without any line, in columns. */
function placeBlock(
  cards: readonly number[],
  members: readonly Branch[],
  { packing }: Shape,
  corner: { readonly x: number; readonly y: number },
  spacing: ColumnSpacing,
): Standing[] {
  if (packing === undefined) return [];
  let x = corner.x;
  return columnsOf(members, packing.limits, spacing).flatMap((column) => {
    let y = corner.y;
    const standing = column.shapes.map((shape, i): Standing => {
      const at = column.start + i;
      const placed = { card: cards[at]!, shape, isListed: true, x, y, entry: NO_LINE };
      y += shape.height + gapBehind(members, at, spacing);
      return placed;
    });
    x += column.width + spacing.siblings;
    return standing;
  });
}
