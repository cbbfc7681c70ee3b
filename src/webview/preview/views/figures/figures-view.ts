import type { FigureSheet } from '../../../../core/report';
import { type Diagram, EMPTY } from '../../../../picture/diagram/diagram';
import { make } from '../../../shared/dom';
import type { MenuItem } from '../../frame/menu';
import { say } from '../../say';
import { Following } from '../following';
import type { Shown, View, ViewHost } from '../view';
import { type Bar, type Section, sectionsOf, shownBars, tilesOf } from './sections';

/** Figures as numbers and bars. A bar leads to the positions that it counts, lit among the reporting lines. */
export class FiguresView implements View {
  readonly element = make('div', { class: 'figures', tabindex: 0, role: 'group', 'aria-label': say('figuresView') });
  readonly tools: readonly HTMLElement[] = [];
  readonly #host: ViewHost;
  #diagram: Diagram = EMPTY;
  readonly #following: Following<string, FigureSheet | undefined>;

  constructor(host: ViewHost) {
    this.#host = host;
    this.#following = new Following(
      (uri) => host.figures(uri),
      (sheet) => sheet && this.#draw(sheet),
    );
  }

  show({ uri, diagram }: Shown): Promise<void> {
    this.#diagram = diagram;
    this.#following.follow(() => uri);
    return Promise.resolve();
  }

  select(): void {
    // Figures have no cards.
  }

  find(): number {
    return 0;
  }

  hit(): void {
    // Figures have no cards.
  }

  focus(): void {
    this.element.focus();
  }

  light(): void {
    // Figures have no cards.
  }

  reveal(): void {
    // Figures have no cards.
  }

  cardAt(): undefined {
    return undefined;
  }

  placeOf(): undefined {
    return undefined;
  }

  items(): readonly MenuItem[] {
    return [];
  }

  key(): boolean {
    return false;
  }

  run(): boolean {
    return false;
  }

  kept(): undefined {
    return undefined;
  }

  dispose(): void {
    this.#following.dispose();
    this.element.remove();
  }

  #draw(sheet: FigureSheet): void {
    const titles = new Map(this.#diagram.cards.map(({ key, title }) => [key, title]));
    const tiles = tilesOf(sheet).map(({ name, value }) => make('div', {}, make('dt', {}, name), make('dd', {}, value)));
    const focused = [...this.element.querySelectorAll('button')].findIndex((each) => each === document.activeElement);
    this.element.replaceChildren(
      make('dl', { class: 'tiles' }, ...tiles),
      make(
        'div',
        { class: 'sections' },
        ...sectionsOf(sheet, (id) => titles.get(id) || id).map((each) => this.#section(each)),
      ),
    );
    if (focused >= 0) this.element.querySelectorAll('button')[focused]?.focus();
  }

  #section(section: Section): HTMLElement {
    const { title, about } = section;
    const { bars, left } = shownBars(section);
    const most = Math.max(1, ...section.bars.map(({ value }) => value));
    return make(
      'section',
      { 'aria-label': title },
      make('h2', {}, title),
      ...(about === undefined ? [] : [make('p', {}, about)]),
      make('ul', {}, ...bars.map((bar) => make('li', {}, this.#bar(bar, title, most)))),
      ...(left === 0 ? [] : [make('p', {}, say('moreBars', left))]),
    );
  }

  #bar({ name, value, text, positions }: Bar, title: string, most: number): HTMLElement {
    const button = make(
      'button',
      { type: 'button', disabled: positions.length === 0 },
      make('span', { class: 'name' }, name),
      ...(value === 0 && text !== undefined ? [] : [this.#length(value / most)]),
      make('span', { class: 'number' }, text ?? String(value)),
    );
    button.addEventListener('click', () => {
      const wanted = new Set(positions);
      const cards = this.#diagram.cards.filter(({ key }) => wanted.has(key)).map(({ id }) => id);
      this.#host.showAmong(cards, `${title}: ${name}`);
    });
    return button;
  }

  #length(part: number): HTMLElement {
    const bar = make('span', { class: 'length', 'aria-hidden': 'true' });
    bar.style.setProperty('--part', String(part));
    return bar;
  }
}
