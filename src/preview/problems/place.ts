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

const GAP = 8;
const EDGE = 6;

/** Where something of a size stands beside something else, whole inside the window: to the right, else to the left, below or above. */
export function placeBeside(anchor: Box, { width, height }: Size, window: Size): { readonly x: number; readonly y: number } {
  const within = (at: number, length: number, room: number): number => Math.max(EDGE, Math.min(at, room - length - EDGE));
  const y = within(anchor.top, height, window.height);
  if (anchor.right + GAP + width + EDGE <= window.width) return { x: anchor.right + GAP, y };
  if (anchor.left - GAP - width >= EDGE) return { x: anchor.left - GAP - width, y };
  const x = within(anchor.right - width, width, window.width);
  const isAbove = anchor.bottom + GAP + height + EDGE > window.height && anchor.top - GAP - height >= EDGE;
  return { x, y: isAbove ? anchor.top - GAP - height : within(anchor.bottom + GAP, height, window.height) };
}
