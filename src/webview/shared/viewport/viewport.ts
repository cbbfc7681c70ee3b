import type { Point, Rect } from '../../../picture';
import { type Camera, hold, isVisible, middle, pan, reveal, type Size, zoom } from './camera';
import { listenToPointers } from './pointers';

/** How far one press of a key or button goes. */
const ZOOM_STEP = 1.2;
const PAN_STEP_PX = 60;

/** Seen from farther away, where a title of usual size would be less than eight pixels high, cards show only their titles, as large as there is room. */
const FAR_SCALE = 0.6;

/** The window onto the picture: holds the camera and moves the picture by it. */
export class Viewport {
  readonly #window: HTMLElement;
  readonly #picture: HTMLElement;
  readonly #changed: (camera: Camera) => void;
  #camera: Camera = { x: 0, y: 0, scale: 1 };
  #size: Size | undefined;
  #distance = '';
  #isFitted = false;

  constructor(window: HTMLElement, picture: HTMLElement, changed: (camera: Camera) => void) {
    this.#window = window;
    this.#picture = picture;
    this.#changed = changed;
    new ResizeObserver(() => {
      this.#size = undefined;
    }).observe(window);
    listenToPointers(window, {
      pan: (dx, dy) => this.move(pan(this.#camera, dx, dy)),
      zoom: (factor, point) => this.move(zoom(this.#camera, factor, point)),
    });
  }

  get camera(): Camera {
    return this.#camera;
  }

  /** Whether the picture has not been moved since it was fitted to the window. */
  get isFitted(): boolean {
    return this.#isFitted;
  }

  /** Whether cards are so small that only their titles can be read. */
  get isFar(): boolean {
    return this.#camera.scale < FAR_SCALE;
  }

  /** How large the window is, without asking the browser while there is much that it would have to lay out first. */
  get size(): Size {
    const size = this.#size ?? { width: this.#window.clientWidth, height: this.#window.clientHeight };
    this.#size = size.width > 0 ? size : undefined;
    return size;
  }

  /** Shows the picture in another camera; `gliding` leads the eye there. */
  move(camera: Camera, gliding = false): void {
    this.#camera = camera;
    this.#isFitted = false;
    this.#picture.classList.toggle('gliding', gliding);
    this.#picture.classList.toggle('far', this.isFar);
    this.#picture.style.transform = `translate(${camera.x}px, ${camera.y}px) scale(${camera.scale})`;
    const distance = stepOf(camera.scale);
    if (distance !== this.#distance) this.#picture.style.setProperty('--orgchart-scale', distance);
    this.#distance = distance;
    this.#changed(camera);
  }

  /** Shows the whole picture, in the camera that does so. */
  fit(whole: Camera, gliding: boolean): void {
    this.move(whole, gliding);
    this.#isFitted = true;
  }

  /** Places a picture that replaces another. */
  follow(camera: Camera): void {
    const wasFitted = this.#isFitted;
    this.move(camera);
    this.#isFitted = wasFitted;
  }

  /** Brings a rectangle of the picture into sight if its middle is out of it. */
  bring(rect: Rect): void {
    if (!isVisible(rect, this.#camera, this.size)) this.reveal(rect);
  }

  /** Brings a point of the picture into the middle of the window. */
  center(point: Point): void {
    this.move(hold(this.#camera, middle(this.#camera, this.size), point));
  }

  /** Brings a rectangle of the picture into sight, moving as little as needed. */
  reveal(rect: Rect): void {
    const camera = reveal(rect, this.#camera, this.size);
    if (camera.x !== this.#camera.x || camera.y !== this.#camera.y) this.move(camera, true);
  }

  /** By steps in or out, about the middle of the window. */
  zoomBy(steps: number): void {
    this.#zoomMiddle(ZOOM_STEP ** steps);
  }

  zoomTo(scale: number): void {
    this.#zoomMiddle(scale / this.#camera.scale);
  }

  /** By so many pixels of the window. */
  moveBy(right: number, down: number): void {
    this.move(pan(this.#camera, right, down));
  }

  panBy(right: number, down: number): void {
    this.move(pan(this.#camera, -right * PAN_STEP_PX, -down * PAN_STEP_PX));
  }

  #zoomMiddle(factor: number): void {
    const { width, height } = this.size;
    this.move(zoom(this.#camera, factor, { x: width / 2, y: height / 2 }));
  }
}

/** The scale in coarse steps, since all of the picture is styled anew at each. */
const stepOf = (scale: number): string =>
  scale >= 0.8 ? '1' : (2 ** (Math.round(Math.log2(scale) * 2) / 2)).toFixed(3);
