import type { Point, Rect } from '../../picture';
import type { View } from '../protocol';

export interface Size {
  readonly width: number;
  readonly height: number;
}

const SMALLEST = 0.05;
const LARGEST = 4;

/** Below this, titles cannot even be guessed; a chart that would need it is shown from its top instead. */
const LEGIBLE = 0.25;
/** How near a revealed card may come to the window's edge. */
const EDGE = 16;

const within = (scale: number): number => Math.min(LARGEST, Math.max(SMALLEST, scale));

/** Where a point of the picture stands in the window. */
const toWindow = ({ x, y }: Point, view: View): Point => ({ x: x * view.scale + view.x, y: y * view.scale + view.y });

export const centerOf = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height / 2 });

/** The whole picture, centered and not enlarged; one that would become too small to read from its top, around `top`. */
export function fit(picture: Size, window: Size, top: Rect | undefined): View {
  const whole = Math.min(1, window.width / picture.width, window.height / picture.height);
  const scale = Math.max(LEGIBLE, whole);
  const width = picture.width * scale;
  const height = picture.height * scale;
  const middle = top === undefined || width <= window.width ? width / 2 : centerOf(top).x * scale;
  return {
    scale,
    x: Math.round(window.width / 2 - middle),
    y: height <= window.height ? Math.round((window.height - height) / (height < window.height / 2 ? 3 : 2)) : 0,
  };
}

/** Whether a view has all of the picture inside the window. A pixel more is lost to rounding, not to sight. */
export const holds = ({ x, y, scale }: View, picture: Size, window: Size): boolean =>
  x >= -1 && y >= -1 && x + picture.width * scale <= window.width + 1 && y + picture.height * scale <= window.height + 1;

/** Larger or smaller, where `point` of the window stays where it is. */
export function zoom(view: View, factor: number, point: Point): View {
  const scale = within(view.scale * factor);
  const ratio = scale / view.scale;
  return { scale, x: point.x - (point.x - view.x) * ratio, y: point.y - (point.y - view.y) * ratio };
}

export const pan = (view: View, dx: number, dy: number): View => ({ ...view, x: view.x + dx, y: view.y + dy });

/** The view in which `after` stands where `before` stood. */
export const hold = (view: View, before: Point, after: Point): View =>
  pan(view, (before.x - after.x) * view.scale, (before.y - after.y) * view.scale);

/** Whether the middle of a rectangle of the picture can be seen. */
export function isVisible(rect: Rect, view: View, window: Size): boolean {
  const { x, y } = toWindow(centerOf(rect), view);
  return x > 0 && y > 0 && x < window.width && y < window.height;
}

/** Moved as little as needed to see a rectangle of the picture whole; of one too large, its start. */
export function reveal(rect: Rect, view: View, window: Size): View {
  const { x, y } = toWindow(rect, view);
  return pan(view, push(x, rect.width * view.scale, window.width), push(y, rect.height * view.scale, window.height));
}

function push(start: number, length: number, room: number): number {
  if (start < EDGE) return EDGE - start;
  const over = start + length - (room - EDGE);
  return over > 0 ? -Math.min(over, start - EDGE) : 0;
}

/** Which point of the picture stands in the middle of the window. */
export const middle = (view: View, window: Size): Point => ({
  x: (window.width / 2 - view.x) / view.scale,
  y: (window.height / 2 - view.y) / view.scale,
});
