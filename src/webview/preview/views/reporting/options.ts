import type { Density, Direction } from '../../../../picture';
import { make } from '../../../shared/dom';
import type { Choice } from '../../choice';
import { choice } from '../../choice';
import { Popover } from '../../popover';
import { say } from '../../say';
import { FacetChoice } from './facet-choice';
import { FieldsChoice } from './fields-choice';
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
  /** What frames are drawn around. */
  readonly groupBy: string | undefined;
  /** What cards can show, and what they do show. */
  readonly fields: { readonly all: readonly string[]; readonly shown: readonly string[] };
}

/** What people set. */
export interface OptionActs {
  lay(change: Partial<Pick<Options, 'direction' | 'density' | 'arrangement'>>): void;
  foldTo(levels: number): void;
  /** @param key of a facet; undefined for no colors */
  color(key: string | undefined): void;
  /** @param key of a facet; undefined for no frames */
  group(key: string | undefined): void;
  /** Shows these fields on cards. */
  fill(fields: readonly string[]): void;
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
  readonly #colorBy: FacetChoice;
  readonly #groupBy: FacetChoice;
  readonly #fields: FieldsChoice;

  constructor({ lay, foldTo, color, group, fill }: OptionActs) {
    this.#direction = choice('direction', ['down', 'right'], (direction) => lay({ direction }));
    this.#density = choice('density', ['roomy', 'compact'], (density) => lay({ density }));
    this.#arrangement = choice('arrangement', ['fitted', 'wide'], (arrangement) => lay({ arrangement }));
    this.#row = make('label', { class: 'levels' }, make('span', {}, say('levels')), this.#levels, this.#said);
    this.#levels.addEventListener('input', () => foldTo(Number(this.#levels.value)));
    this.#colorBy = new FacetChoice('colorBy', color);
    this.#groupBy = new FacetChoice('groupBy', group);
    this.#fields = new FieldsChoice(fill);
    this.#popover = new Popover('options', 'options', [
      this.#direction.element,
      this.#density.element,
      this.#arrangement.element,
      this.#row,
      this.#colorBy.element,
      this.#groupBy.element,
      this.#fields.element,
    ]);
  }

  get button(): HTMLElement {
    return this.#popover.button;
  }

  get panel(): HTMLElement {
    return this.#popover.panel;
  }

  show({ direction, density, arrangement, levels, deepest, facets, colorBy, groupBy, fields }: Options): void {
    this.#colorBy.show(facets, colorBy);
    this.#groupBy.show(facets, groupBy);
    this.#fields.show(fields);
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

  /** Hides the panel, as a click beside it does. */
  close(): void {
    this.#popover.toggle(false);
  }
}
