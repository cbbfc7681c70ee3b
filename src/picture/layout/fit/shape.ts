import type { Limits } from './columns';

/** How much room something takes, across and along. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One way to draw a branch. */
export interface Shape extends Size {
  /** Where across the middle of the head's card is. */
  readonly anchor: number;
  /** Undefined where nothing hangs below the head. */
  readonly packing?: Packing;
}

/** How the reports of a branch's head are packed. */
export interface Packing {
  readonly limits: Limits;
  /** Whether they hang in one column from the head itself. */
  readonly hangs: boolean;
}

/** More shapes of one branch would make the whole hardly smaller. */
const MAX_SHAPES = 64;

/**
 * The shapes that no other one beats in both width and height, from the narrowest to the widest, so from the longest to the
 * shortest. Of many, those that differ most in width.
 */
export function bestShapes<S extends Size>(shapes: readonly S[]): S[] {
  const best: S[] = [];
  for (const shape of [...shapes].sort((a, b) => a.width - b.width || a.height - b.height))
    if (shape.height < (best.at(-1)?.height ?? Number.POSITIVE_INFINITY)) best.push(shape);
  return best.length <= MAX_SHAPES ? best : spread(best);
}

/** The ends, and of each of some equal ratios of width between them the shape that takes the least room. */
function spread<S extends Size>(shapes: readonly S[]): S[] {
  const [first, last] = [shapes[0]!, shapes.at(-1)!];
  const step = Math.log(last.width / first.width) / (MAX_SHAPES - 2);
  const kept = new Map<number, S>();
  for (const shape of shapes.slice(1, -1)) {
    const key = Math.floor(Math.log(shape.width / first.width) / step);
    const other = kept.get(key);
    if (other === undefined || areaOf(shape) < areaOf(other)) kept.set(key, shape);
  }
  return [first, ...kept.values(), last];
}

const areaOf = ({ width, height }: Size): number => width * height;

/** The shortest shape that is not wider than a limit; undefined where all are. @param shapes as {@link bestShapes} gives them */
export const shortestWithin = (shapes: readonly Shape[], width: number): Shape | undefined =>
  shapes[countWhile(shapes, (shape) => shape.width <= width) - 1];

/** The narrowest shape that is not longer than a limit; the shortest where all are. */
export const narrowestWithin = (shapes: readonly Shape[], height: number): Shape =>
  shapes[
    Math.min(
      shapes.length - 1,
      countWhile(shapes, (shape) => shape.height > height),
    )
  ]!;

/** How many shapes at the start fulfil what none behind them does. */
function countWhile(shapes: readonly Shape[], holds: (shape: Shape) => boolean): number {
  let [low, high] = [0, shapes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(shapes[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
