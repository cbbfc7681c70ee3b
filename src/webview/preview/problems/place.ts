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

/** Where something stands, and how high it may be there. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

const GAP = 8;
const EDGE = 6;

/** Less room than this is no place; what stands beside something else then stands over it. */
const LEAST = 160;

/** Where something of a size stands beside something else, inside the window: to the right, else to the left, below or above, where it may have to be lower. */
export function placeBeside(anchor: Box, { width, height }: Size, window: Size): Place {
  const within = (at: number, length: number, room: number): number =>
    Math.max(EDGE, Math.min(at, room - length - EDGE));
  const whole = Math.min(height, window.height - 2 * EDGE);
  const y = within(anchor.top, whole, window.height);
  if (anchor.right + GAP + width + EDGE <= window.width) return { x: anchor.right + GAP, y, height: whole };
  if (anchor.left - GAP - width >= EDGE) return { x: anchor.left - GAP - width, y, height: whole };
  const x = within(anchor.right - width, width, window.width);
  const below = window.height - EDGE - anchor.bottom - GAP;
  const above = anchor.top - GAP - EDGE;
  if (Math.max(below, above) < Math.min(whole, LEAST))
    return { x, y: within(anchor.bottom + GAP, whole, window.height), height: whole };
  if (below >= Math.min(whole, above)) return { x, y: anchor.bottom + GAP, height: Math.min(whole, below) };
  const fitted = Math.min(whole, above);
  return { x, y: anchor.top - GAP - fitted, height: fitted };
}
