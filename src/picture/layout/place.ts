export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** Whether two rectangles overlap; to touch is not enough. */
export const meet = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Swaps across and along: what is laid out downward then runs to the right, and the other way round. */
export const turned = <T extends Point | Rect>(shape: T): T =>
  'width' in shape
    ? { ...shape, x: shape.y, y: shape.x, width: shape.height, height: shape.width }
    : { ...shape, x: shape.y, y: shape.x };
