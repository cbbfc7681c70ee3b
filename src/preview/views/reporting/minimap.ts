import type { Point } from '../../../picture';
import { make } from '../../dom';
import type { Picture } from './picture';
import { type Camera, holds, type Size } from '../../../stage/camera';

/** At most so large, in pixels. */
const WIDTH = 180;
const HEIGHT = 110;
const ROOM = 6;

/** The whole picture in small, with a frame around what the window shows. Only there where the window does not show everything. */
export class Minimap {
  readonly element = make('div', { class: 'minimap', 'aria-hidden': 'true', hidden: true });
  readonly #canvas = make('canvas');
  readonly #window = make('div', { class: 'window' });
  #picture: Picture | undefined;
  #scale = 1;

  /** @param goTo brings a point of the picture into the middle of the window */
  constructor(goTo: (point: Point) => void) {
    this.element.append(this.#canvas, this.#window);
    const go = (event: PointerEvent): void => {
      const { left, top } = this.#canvas.getBoundingClientRect();
      goTo({ x: (event.clientX - left) / this.#scale, y: (event.clientY - top) / this.#scale });
    };
    this.element.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      this.element.setPointerCapture(event.pointerId);
      go(event);
    });
    this.element.addEventListener('pointermove', (event) => {
      if (this.element.hasPointerCapture(event.pointerId)) go(event);
    });
  }

  show(picture: Picture): void {
    this.#picture = picture;
    const { width, height } = picture.size;
    this.#scale = Math.min(WIDTH / width, HEIGHT / height);
    const ratio = window.devicePixelRatio;
    const [shownWidth, shownHeight] = [Math.max(1, Math.round(width * this.#scale)), Math.max(1, Math.round(height * this.#scale))];
    this.#canvas.width = shownWidth * ratio;
    this.#canvas.height = shownHeight * ratio;
    this.#canvas.style.width = `${shownWidth}px`;
    this.#canvas.style.height = `${shownHeight}px`;
    const context = this.#canvas.getContext('2d');
    if (context === null) return;
    context.scale(this.#scale * ratio, this.#scale * ratio);
    context.fillStyle = getComputedStyle(this.element).color;
    const least = 1 / this.#scale;
    for (const { rect } of picture.cards.values()) context.fillRect(rect.x, rect.y, Math.max(least, rect.width), Math.max(least, rect.height));
  }

  move(camera: Camera, size: Size): void {
    const picture = this.#picture;
    const isWhole = picture === undefined || picture.cards.size === 0 || holds(camera, picture.size, size);
    this.element.hidden = isWhole;
    if (isWhole) return;
    const [width, height] = [picture.size.width * this.#scale, picture.size.height * this.#scale];
    const shown = this.#scale / camera.scale;
    const [left, top] = [Math.max(0, -camera.x * shown), Math.max(0, -camera.y * shown)];
    const [right, bottom] = [Math.min(width, (size.width - camera.x) * shown), Math.min(height, (size.height - camera.y) * shown)];
    const { style } = this.#window;
    style.transform = `translate(${left + ROOM}px, ${top + ROOM}px)`;
    style.width = `${Math.max(4, right - left)}px`;
    style.height = `${Math.max(4, bottom - top)}px`;
  }
}
