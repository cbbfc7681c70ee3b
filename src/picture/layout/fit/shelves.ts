import type { Member } from './columns';
import { lengthsInRow } from './packings';
import { narrowestWithin, type Shape, type Size } from './shape';
import { countsOf, lengthFor } from './trials';

/** Trees side by side, in rows one below the other. */
export interface Shelves extends Size {
  /** The shape of each tree, in their order. */
  readonly shapes: readonly Shape[];
  /** Where each of them starts. */
  readonly corners: readonly { readonly x: number; readonly y: number }[];
}

/** Room between two trees of a row, and between two rows. */
export interface ShelfGaps {
  readonly across: number;
  readonly along: number;
}

/** A shape that is less like a row has to be so much larger in the window, lest small gains make a picture restless. */
const MIN_GAIN = 1.02;

/** The rows of trees that fit a window best: those that can be shown in it in the largest scale. */
export function bestShelves(trees: readonly Pick<Member, 'shapes'>[], window: Size, gaps: ShelfGaps): Shelves {
  let best: Shelves | undefined;
  for (const length of lengthsInRow(trees).reverse()) {
    const shapes = trees.map((tree) => narrowestWithin(tree.shapes, length));
    for (const width of widthsOf(shapes, gaps)) {
      const shelves = shelvesOf(shapes, width, gaps);
      if (best === undefined || scaleIn(window, shelves) > scaleIn(window, best) * MIN_GAIN) best = shelves;
    }
  }
  return best ?? { width: 0, height: 0, shapes: [], corners: [] };
}

/** In which scale something fits a window; never enlarged. */
export const scaleIn = (window: Size, { width, height }: Size): number =>
  Math.min(1, window.width / width, window.height / height);

/** Widths that trees fit into in one row, in two, and so on. */
function widthsOf(shapes: readonly Shape[], { across }: ShelfGaps): number[] {
  const widths = shapes.map(({ width }) => width);
  const gaps = widths.map(() => across);
  return countsOf(shapes.length).map((rows) => lengthFor(widths, gaps, rows));
}

function shelvesOf(shapes: readonly Shape[], limit: number, { across, along }: ShelfGaps): Shelves {
  const corners: { x: number; y: number }[] = [];
  let [x, y, width, height] = [0, 0, 0, 0];
  for (const shape of shapes) {
    if (x > 0 && x + shape.width > limit) [x, y, height] = [0, y + height + along, 0];
    corners.push({ x, y });
    width = Math.max(width, x + shape.width);
    height = Math.max(height, shape.height);
    x += shape.width + across;
  }
  return { shapes, corners, width, height: y + height };
}
