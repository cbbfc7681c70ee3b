import type { Point } from '../../../picture';

/** So near an edge the picture begins to move, faster the nearer. */
const EDGE = 40;
const FASTEST = 16;

/** How far a picture moves within one frame while something is carried at a place near the edges of its window. */
export function pushAt(
  { x, y }: Point,
  { left, top, right, bottom }: DOMRect,
): { readonly right: number; readonly down: number } {
  return { right: push(x - left, right - x), down: push(y - top, bottom - y) };
}

function push(before: number, after: number): number {
  if (before < EDGE) return speed(before);
  return after < EDGE ? -speed(after) : 0;
}

const speed = (distance: number): number => (Math.min(EDGE, EDGE - distance) / EDGE) * FASTEST;
