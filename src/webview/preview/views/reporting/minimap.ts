import type { Point } from '../../../../picture';
import { make } from '../../../shared/dom';
import { type Camera, holds, type Size } from '../../../shared/viewport/camera';
import type { Picture } from './picture';

/** At most so large, in pixels. */
const WIDTH_PX = 180;
const HEIGHT_PX = 110;
const PADDING_PX = 6;
const SVG = 'http://www.w3.org/2000/svg';

/** The whole picture in small, with a frame around what the window shows. Only there where the window does not show everything. */
export class Minimap {
  readonly element = make('div', { class: 'minimap', 'aria-hidden': 'true', hidden: true });
  readonly #svg = document.createElementNS(SVG, 'svg');
  readonly #cards = document.createElementNS(SVG, 'path');
  readonly #window = make('div', { class: 'window' });
  #picture: Picture | undefined;
  #scale = 1;

  /** @param goTo brings a point of the picture into the middle of the window */
  constructor(goTo: (point: Point) => void) {
    this.#svg.append(this.#cards);
    this.element.append(this.#svg, this.#window);
    const go = (event: PointerEvent): void => {
      const { left, top } = this.#svg.getBoundingClientRect();
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
    this.#scale = Math.min(WIDTH_PX / width, HEIGHT_PX / height);
    this.#svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    this.#svg.setAttribute('width', String(Math.max(1, Math.round(width * this.#scale))));
    this.#svg.setAttribute('height', String(Math.max(1, Math.round(height * this.#scale))));
    const least = 1 / this.#scale;
    const rects = Array.from(picture.cards.values(), ({ rect }) => {
      const [across, along] = [Math.max(least, rect.width), Math.max(least, rect.height)].map(Math.round);
      return `M${rect.x} ${rect.y}h${across}v${along}h-${across}z`;
    });
    this.#cards.setAttribute('d', rects.join(''));
  }

  move(camera: Camera, size: Size): void {
    const picture = this.#picture;
    const isWhole = picture === undefined || picture.cards.size === 0 || holds(camera, picture.size, size);
    this.element.hidden = isWhole;
    if (isWhole) return;
    const [width, height] = [picture.size.width * this.#scale, picture.size.height * this.#scale];
    const shown = this.#scale / camera.scale;
    const [left, top] = [Math.max(0, -camera.x * shown), Math.max(0, -camera.y * shown)];
    const [right, bottom] = [
      Math.min(width, (size.width - camera.x) * shown),
      Math.min(height, (size.height - camera.y) * shown),
    ];
    const { style } = this.#window;
    style.transform = `translate(${left + PADDING_PX}px, ${top + PADDING_PX}px)`;
    style.width = `${Math.max(4, right - left)}px`;
    style.height = `${Math.max(4, bottom - top)}px`;
  }
}
