import type { Rect } from '../../../../picture';
import { paintChange } from '../../../../picture/change/paint-change';
import type { Side } from '../../../../picture/change/scene';
import type { UnionDiagram } from '../../../../picture/change/union';
import { make } from '../../../shared/dom';
import { measureIn } from '../../../shared/measure';
import { centerOf, fit, type Size } from '../../../shared/viewport/camera';
import { Viewport } from '../../../shared/viewport/viewport';
import { say } from '../../say';

/** How large cards get when one of them is looked at, at least. */
const READABLE_SCALE = 0.8;

/** The picture of a change, to pan and zoom. */
export class Sheet {
  readonly element = make('div', { class: 'sheet', tabindex: 0, role: 'group', 'aria-label': say('changesPicture') });
  readonly viewport: Viewport;
  readonly #picture = make('div', { class: 'picture' });
  #size: Size = { width: 1, height: 1 };
  #rects: ReadonlyMap<string, Rect> = new Map();
  #cards: ReadonlyMap<string, SVGGElement> = new Map();
  #arcs: readonly SVGGElement[] = [];
  #lit: ReadonlySet<string> | undefined;

  constructor() {
    this.element.append(this.#picture);
    this.viewport = new Viewport(this.element, this.#picture, () => undefined);
    new ResizeObserver(() => {
      if (this.viewport.isFitted) this.fit(false);
    }).observe(this.element);
  }

  /** Draws a change. The first picture, and one of another shape, is fitted to the window. */
  draw(union: UnionDiagram, side: Side, isWhole: boolean, isAnother: boolean): void {
    const { width, height } = this.viewport.size;
    const { svg, layout } = paintChange(union, {
      side,
      isWhole,
      measure: measureIn(this.element),
      ...(width > 0 && { layout: { fit: { width, height } } }),
      paint: { distant: true },
    });
    this.#picture.innerHTML = `<svg xmlns="http://www.w3.org/2000/svg" role="presentation" width="${layout.width}" height="${layout.height}" viewBox="0 0 ${layout.width} ${layout.height}">${svg}</svg>`;
    this.#size = { width: layout.width, height: layout.height };
    this.#rects = new Map(layout.cards.map(({ card, ...rect }) => [card.id, rect]));
    this.#cards = new Map(
      [...this.#picture.querySelectorAll<SVGGElement>('.card')].map((card) => [card.dataset.id ?? '', card]),
    );
    this.#arcs = [...this.#picture.querySelectorAll<SVGGElement>('.arc')];
    this.#dim();
    if (isAnother || this.viewport.isFitted) this.fit(false);
  }

  clear(): void {
    this.#picture.replaceChildren();
    this.#rects = new Map();
    this.#cards = new Map();
    this.#arcs = [];
  }

  fit(gliding: boolean): void {
    const { width, height } = this.viewport.size;
    if (width > 0) this.viewport.fit(fit(this.#size, { width, height }), gliding);
  }

  card(id: string): SVGGElement | undefined {
    return this.#cards.get(id);
  }

  cardAt(target: EventTarget | null): string | undefined {
    return target instanceof Element ? target.closest<SVGGElement>('.card')?.dataset.id : undefined;
  }

  choose(id: string | undefined): void {
    for (const [each, card] of this.#cards) card.classList.toggle('selected', each === id);
  }

  /** Brings a card into the middle, large enough to be read. */
  show(id: string): void {
    const rect = this.#rects.get(id);
    if (rect === undefined) return;
    if (this.viewport.camera.scale < READABLE_SCALE) this.viewport.zoomTo(READABLE_SCALE);
    this.viewport.center(centerOf(rect));
  }

  /** Lights some cards and what runs between them, and dims the rest; undefined lights all. */
  light(cards: ReadonlySet<string> | undefined): void {
    this.#lit = cards;
    this.#dim();
  }

  #dim(): void {
    const isLit = (id: string | undefined): boolean => this.#lit === undefined || this.#lit.has(id ?? '');
    for (const [id, card] of this.#cards) card.classList.toggle('dim', !isLit(id));
    for (const arc of this.#arcs) arc.classList.toggle('dim', !(isLit(arc.dataset.from) && isLit(arc.dataset.to)));
  }
}
