import type { Legend, LegendEntry } from '../../../../picture';
import { make } from '../../../shared/dom';
import { icon } from '../../icons';
import { say } from '../../say';
import { facetName, facetValue } from './facets';

/** Maximum number of further values, without their own color, listed at once. */
const MIN_SHARING = 2;

/** What the colors of the cards mean. Each value is a button that lights the positions that have it. */
export class ColorLegend {
  readonly element = make('section', { class: 'color-legend', hidden: true });
  readonly #light: (value: string) => void;
  #legend: Legend | undefined;
  #lit: string | undefined;
  #isOpen = true;
  #isWhole = false;

  /** @param light lights the positions with a value, or stops it where they are lit */
  constructor(light: (value: string) => void) {
    this.#light = light;
  }

  /** @param lit the value whose positions are lit */
  show(legend: Legend | undefined, lit: string | undefined): void {
    if (legend?.key !== this.#legend?.key) this.#isWhole = false;
    this.#legend = legend;
    this.#lit = lit;
    this.#draw();
  }

  #draw(): void {
    const legend = this.#legend;
    this.element.hidden = legend === undefined;
    if (legend === undefined) return this.element.replaceChildren();
    const focused = this.#buttons().findIndex((button) => button === document.activeElement);
    this.element.setAttribute('aria-label', say('colorsMean', facetName(legend.key)));
    this.element.replaceChildren(this.#heading(legend), ...(this.#isOpen ? [this.#list(legend)] : []));
    if (focused >= 0) this.#buttons()[focused]?.focus();
  }

  #heading({ key }: Legend): HTMLElement {
    const title = make(
      'button',
      { type: 'button', class: 'title', 'aria-expanded': String(this.#isOpen) },
      icon(this.#isOpen ? 'unfold' : 'fold'),
      make('bdi', {}, facetName(key)),
    );
    title.addEventListener('click', () => {
      this.#isOpen = !this.#isOpen;
      this.#draw();
    });
    return title;
  }

  #list({ key, entries }: Legend): HTMLElement {
    const own = entries.filter(({ tint }) => tint !== 'other');
    const others = entries.filter(({ tint }) => tint === 'other');
    const rest = this.#isWhole || others.length <= MIN_SHARING ? [] : others.filter(({ value }) => value !== this.#lit);
    const shown = [...own, ...others].filter((entry) => !rest.includes(entry));
    return make(
      'ul',
      {},
      ...shown.map((entry) => make('li', {}, this.#value(key, entry))),
      ...(rest.length === 0 ? [] : [make('li', {}, this.#more(rest))]),
    );
  }

  #value(key: string, { value, tint, count }: LegendEntry): HTMLElement {
    const button = make(
      'button',
      { type: 'button', 'aria-pressed': String(value === this.#lit) },
      swatch(tint),
      make('bdi', {}, facetValue(key, value)),
      make('span', { class: 'count' }, String(count)),
    );
    button.addEventListener('click', () => this.#light(value));
    return button;
  }

  #more(rest: readonly LegendEntry[]): HTMLElement {
    const count = rest.reduce((sum, entry) => sum + entry.count, 0);
    const button = make(
      'button',
      { type: 'button', 'aria-expanded': 'false' },
      swatch('other'),
      make('bdi', {}, say('moreValues', rest.length)),
      make('span', { class: 'count' }, String(count)),
    );
    button.addEventListener('click', () => {
      this.#isWhole = true;
      this.#draw();
    });
    return button;
  }

  #buttons(): readonly HTMLElement[] {
    return [...this.element.querySelectorAll('button')];
  }
}

const swatch = (tint: LegendEntry['tint']): HTMLElement =>
  make('i', { class: 'swatch', style: `background: var(--orgchart-tint-${tint})`, 'aria-hidden': 'true' });
