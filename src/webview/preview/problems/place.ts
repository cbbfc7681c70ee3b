/** A rectangle in the window. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The place of an element, and the maximum height that it may have there. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

const GAP_PX = 8;
const EDGE_PX = 6;

/** Minimum room beside something, in pixels; with less, the element covers it. */
const MIN_HEIGHT_PX = 160;

/** Places an element beside another, inside the window: to the right, else to the left, below or above, where it may have to be shorter. */
export function placeBeside(anchor: Box, { width, height }: Size, window: Size): Place {
  const within = (at: number, length: number, room: number): number =>
    Math.max(EDGE_PX, Math.min(at, room - length - EDGE_PX));
  const whole = Math.min(height, window.height - 2 * EDGE_PX);
  const y = within(anchor.top, whole, window.height);
  if (anchor.right + GAP_PX + width + EDGE_PX <= window.width) return { x: anchor.right + GAP_PX, y, height: whole };
  if (anchor.left - GAP_PX - width >= EDGE_PX) return { x: anchor.left - GAP_PX - width, y, height: whole };
  const x = within(anchor.right - width, width, window.width);
  const below = window.height - EDGE_PX - anchor.bottom - GAP_PX;
  const above = anchor.top - GAP_PX - EDGE_PX;
  if (Math.max(below, above) < Math.min(whole, MIN_HEIGHT_PX))
    return { x, y: within(anchor.bottom + GAP_PX, whole, window.height), height: whole };
  if (below >= Math.min(whole, above)) return { x, y: anchor.bottom + GAP_PX, height: Math.min(whole, below) };
  const fitted = Math.min(whole, above);
  return { x, y: anchor.top - GAP_PX - fitted, height: fitted };
}
