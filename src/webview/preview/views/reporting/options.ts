import type { Density, Direction } from '../../../../picture';
import { make } from '../../../shared/dom';
import type { Choice } from '../../choice';
import { choice } from '../../choice';
import { Popover } from '../../popover';
import { say } from '../../say';
import { facetName } from './facets';
import type { Arrangement } from './reading';

/** What can be set, as it is. */
export interface Options {
  readonly direction: Direction;
  readonly density: Density;
  readonly arrangement: Arrangement;
  /** How many levels are shown; undefined where teams are folded by hand. */
  readonly levels: number | undefined;
  readonly deepest: number;
  /** What cards can be colored by, as keys of facets. */
  readonly facets: readonly string[];
  readonly colorBy: string | undefined;
}

/** What people set. */
export interface OptionActs {
  lay(change: Partial<Pick<Options, 'direction' | 'density' | 'arrangement'>>): void;
  foldTo(levels: number): void;
  /** @param key of a facet; undefined for no colors */
  color(key: string | undefined): void;
}

/** The button in the bar, and its panel: how the picture is laid out, and how many levels it shows. */
export class OptionsMenu {
  readonly #popover: Popover;
  readonly #direction: Choice<Direction>;
  readonly #density: Choice<Density>;
  readonly #arrangement: Choice<Arrangement>;
  readonly #levels = make('input', { type: 'range', min: 1, step: 1 });
  readonly #said = make('output');
  readonly #row: HTMLElement;
  readonly #colorBy = make('select');
  readonly #colorRow = make('label', { class: 'field' }, make('span', {}, say('colorBy')), this.#colorBy);

  constructor({ lay, foldTo, color }: OptionActs) {
    this.#direction = choice('direction', ['down', 'right'], (direction) => lay({ direction }));
    this.#density = choice('density', ['roomy', 'compact'], (density) => lay({ density }));
    this.#arrangement = choice('arrangement', ['fitted', 'wide'], (arrangement) => lay({ arrangement }));
    this.#row = make('label', { class: 'levels' }, make('span', {}, say('levels')), this.#levels, this.#said);
    this.#levels.addEventListener('input', () => foldTo(Number(this.#levels.value)));
    this.#colorBy.addEventListener('change', () =>
      color(this.#colorBy.value === '' ? undefined : this.#colorBy.value.slice(1)),
    );
    this.#popover = new Popover('options', 'options', [
      this.#direction.element,
      this.#density.element,
      this.#arrangement.element,
      this.#row,
      this.#colorRow,
    ]);
  }

  get button(): HTMLElement {
    return this.#popover.button;
  }

  get panel(): HTMLElement {
    return this.#popover.panel;
  }

  show({ direction, density, arrangement, levels, deepest, facets, colorBy }: Options): void {
    this.#offer(facets, colorBy);
    this.#direction.show(direction);
    this.#density.show(density);
    this.#arrangement.show(arrangement);
    this.#row.hidden = deepest < 3;
    this.#levels.max = String(deepest);
    this.#levels.value = String(levels ?? deepest);
    this.#said.textContent =
      levels === undefined ? say('byHand') : levels >= deepest ? say('allLevels') : say('levelsShown', levels, deepest);
    this.#levels.setAttribute('aria-valuetext', this.#said.textContent);
  }

  /** Keys follow a prefix, since one may be empty. */
  #offer(facets: readonly string[], colorBy: string | undefined): void {
    this.#colorRow.hidden = facets.length === 0;
    const options = [
      make('option', { value: '' }, say('noColors')),
      ...facets.map((key) => make('option', { value: `=${key}` }, facetName(key))),
    ];
    if (
      options.map(({ value }) => value).join('\n') !== [...this.#colorBy.options].map(({ value }) => value).join('\n')
    )
      this.#colorBy.replaceChildren(...options);
    this.#colorBy.value = colorBy === undefined ? '' : `=${colorBy}`;
  }

  /** Hides the panel, as a click beside it does. */
  close(): void {
    this.#popover.toggle(false);
  }
}
