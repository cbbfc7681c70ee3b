export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** Swaps across and along: what is laid out downward then runs to the right, and the other way round. */
export const turned = <T extends Point | Rect>(shape: T): T =>
  'width' in shape
    ? { ...shape, x: shape.y, y: shape.x, width: shape.height, height: shape.width }
    : { ...shape, x: shape.y, y: shape.x };
