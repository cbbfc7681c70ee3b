import type { Point, Rect } from '../../../picture';

/** How the picture is placed: window pixels = picture units × scale + offset. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const MIN_SCALE = 0.05;
const MAX_SCALE = 4;

/** How near a revealed card may come to the window's edge. */
const EDGE_PX = 16;

/** Not further away than usual, unless the picture already is. */
const within = (scale: number, before: number): number =>
  Math.min(MAX_SCALE, Math.max(Math.min(MIN_SCALE, before), scale));

/** The place of a point of the picture in the window. */
const toWindow = ({ x, y }: Point, camera: Camera): Point => ({
  x: x * camera.scale + camera.x,
  y: y * camera.scale + camera.y,
});

export const centerOf = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height / 2 });

/** The smallest rectangle around some others; undefined around none. */
export function unionOf(rects: readonly Rect[]): Rect | undefined {
  let [x, y, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const rect of rects) {
    x = Math.min(x, rect.x);
    y = Math.min(y, rect.y);
    right = Math.max(right, rect.x + rect.width);
    bottom = Math.max(bottom, rect.y + rect.height);
  }
  return rects.length === 0 ? undefined : { x, y, width: right - x, height: bottom - y };
}

/** In which scale the whole picture is seen; never enlarged. */
export const scaleToFit = (picture: Size, window: Size): number =>
  Math.min(1, window.width / picture.width, window.height / picture.height);

/** The whole picture, centered and not enlarged, however small that makes it. */
export function fit(picture: Size, window: Size): Camera {
  const scale = scaleToFit(picture, window);
  const height = picture.height * scale;
  return {
    scale,
    x: Math.round((window.width - picture.width * scale) / 2),
    y: Math.round((window.height - height) / (height < window.height / 2 ? 3 : 2)),
  };
}

/** A picture, and what in it must not be hidden. */
export interface Shapes {
  readonly size: Size;
  readonly rects: readonly Rect[];
}

/**
 * The whole picture, in the largest scale in which nothing over the window hides any of it.
 * @param over in pixels of the window
 */
export function fitClear({ size, rects }: Shapes, window: Size, over: readonly Rect[]): Camera {
  const cameras = roomsBeside(window, over)
    .map((room) => pan(fit(size, room), room.x, room.y))
    .sort((a, b) => b.scale - a.scale);
  return cameras.find((camera) => isClear(camera, rects, over)) ?? cameras[0]!;
}

/** Whether none of some rectangles of the picture is hidden by something over the window. */
export const isClear = (camera: Camera, rects: readonly Rect[], over: readonly Rect[]): boolean =>
  !rects.some((rect) => {
    const { x, y } = toWindow(rect, camera);
    const [right, bottom] = [x + rect.width * camera.scale, y + rect.height * camera.scale];
    return over.some(
      (other) => x < other.x + other.width && right > other.x && y < other.y + other.height && bottom > other.y,
    );
  });

/** The window, and what is left of it where each of the things over it is left out, at its side or with all that is above or below it. */
function roomsBeside(window: Size, over: readonly Rect[]): readonly Rect[] {
  const whole: Rect = { x: 0, y: 0, ...window };
  return over.reduce<readonly Rect[]>(
    (rooms, other) => rooms.flatMap((room) => [room, ...around(room, other)]),
    [whole],
  );
}

function around(room: Rect, other: Rect): readonly Rect[] {
  const [right, bottom] = [room.x + room.width, room.y + room.height];
  const after = { x: other.x + other.width, y: other.y + other.height };
  const isLeft = other.x + other.width / 2 < room.x + room.width / 2;
  const isAbove = other.y + other.height / 2 < room.y + room.height / 2;
  const across = isLeft ? { ...room, x: after.x, width: right - after.x } : { ...room, width: other.x - room.x };
  const along = isAbove ? { ...room, y: after.y, height: bottom - after.y } : { ...room, height: other.y - room.y };
  return [across, along].filter(({ width, height }) => width > 0 && height > 0);
}

/** Whether a camera has all of the picture inside the window. A pixel more is lost to rounding, not to sight. */
export const holds = ({ x, y, scale }: Camera, picture: Size, window: Size): boolean =>
  x >= -1 &&
  y >= -1 &&
  x + picture.width * scale <= window.width + 1 &&
  y + picture.height * scale <= window.height + 1;

/** Larger or smaller, where `point` of the window stays where it is. */
export function zoom(camera: Camera, factor: number, point: Point): Camera {
  const scale = within(camera.scale * factor, camera.scale);
  const ratio = scale / camera.scale;
  return { scale, x: point.x - (point.x - camera.x) * ratio, y: point.y - (point.y - camera.y) * ratio };
}

export const pan = (camera: Camera, dx: number, dy: number): Camera => ({
  ...camera,
  x: camera.x + dx,
  y: camera.y + dy,
});

/** The camera that shows `after` where `before` was. */
export const hold = (camera: Camera, before: Point, after: Point): Camera =>
  pan(camera, (before.x - after.x) * camera.scale, (before.y - after.y) * camera.scale);

/** Whether the middle of a rectangle of the picture can be seen. */
export function isVisible(rect: Rect, camera: Camera, window: Size): boolean {
  const { x, y } = toWindow(centerOf(rect), camera);
  return x > 0 && y > 0 && x < window.width && y < window.height;
}

/** Moved as little as needed to see a rectangle of the picture whole; of one too large, its start. */
export function reveal(rect: Rect, camera: Camera, window: Size): Camera {
  const { x, y } = toWindow(rect, camera);
  return pan(
    camera,
    push(x, rect.width * camera.scale, window.width),
    push(y, rect.height * camera.scale, window.height),
  );
}

function push(start: number, length: number, room: number): number {
  if (start < EDGE_PX) return EDGE_PX - start;
  const over = start + length - (room - EDGE_PX);
  return over > 0 ? -Math.min(over, start - EDGE_PX) : 0;
}

/** The point of the picture in the middle of the window. */
export const middle = (camera: Camera, window: Size): Point => ({
  x: (window.width / 2 - camera.x) / camera.scale,
  y: (window.height / 2 - camera.y) / camera.scale,
});
