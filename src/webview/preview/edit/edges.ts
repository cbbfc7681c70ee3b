import type { Point } from '../../../picture';

/** So near an edge the picture begins to move, faster the nearer. */
const EDGE_PX = 40;
const MAX_STEP_PX = 16;

/** How far a picture moves within one frame while something is carried at a place near the edges of its window. */
export function pushAt(
  { x, y }: Point,
  { left, top, right, bottom }: DOMRect,
): { readonly right: number; readonly down: number } {
  return { right: push(x - left, right - x), down: push(y - top, bottom - y) };
}

function push(before: number, after: number): number {
  if (before < EDGE_PX) return speed(before);
  return after < EDGE_PX ? -speed(after) : 0;
}

const speed = (distance: number): number => (Math.min(EDGE_PX, EDGE_PX - distance) / EDGE_PX) * MAX_STEP_PX;
