import { meet, type Rect } from '../../../../picture';
import type { Camera, Size } from '../../../shared/viewport/camera';

/** Something that is painted, and where. */
export interface Painted {
  readonly rect: Rect;
  readonly element: SVGGElement;
}

/** A picture of fewer pieces is painted whole. */
const MIN_CULLED_CARDS = 400;

/** How far around the window pieces are painted too, in windows. */
const MARGIN_RATIO = 0.5;

/** So much larger or smaller a scale may become before it is looked again. */
const ZOOM_RATIO = 1.5;

/** Takes what is far outside the window out of what the browser has to paint, so that a large picture moves as lightly as a small one. */
export class Culling {
  #pieces: readonly Painted[] = [];
  #away = new Set<SVGGElement>();
  /** The part of the picture that is painted, and the scale at which that was decided. */
  #area: Rect | undefined;
  #scale = 1;

  show(pieces: readonly Painted[]): void {
    this.#pieces = pieces.length < MIN_CULLED_CARDS ? [] : pieces;
    this.#area = undefined;
    if (this.#pieces.length > 0) return;
    for (const element of this.#away) element.classList.remove('away');
    this.#away.clear();
  }

  move(camera: Camera, size: Size): void {
    if (this.#pieces.length === 0) return;
    const seen = seenBy(camera, size);
    const zoomed = Math.max(camera.scale / this.#scale, this.#scale / camera.scale);
    if (this.#area !== undefined && zoomed < ZOOM_RATIO && isWithin(seen, this.#area)) return;
    const area = grown(seen, MARGIN_RATIO);
    this.#area = area;
    this.#scale = camera.scale;
    const away = new Set<SVGGElement>();
    for (const { rect, element } of this.#pieces) {
      // What the Tab key stops at has to be there.
      if (!meet(rect, area) && element.getAttribute('tabindex') !== '0') away.add(element);
    }
    for (const element of this.#away) if (!away.has(element)) element.classList.remove('away');
    for (const element of away) element.classList.add('away');
    this.#away = away;
  }
}

/** The part of the picture that is in the window. */
const seenBy = ({ x, y, scale }: Camera, { width, height }: Size): Rect => ({
  x: -x / scale,
  y: -y / scale,
  width: width / scale,
  height: height / scale,
});

const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - width * by,
  y: y - height * by,
  width: width * (1 + 2 * by),
  height: height * (1 + 2 * by),
});

const isWithin = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
