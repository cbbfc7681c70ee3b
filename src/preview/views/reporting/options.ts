import type { Density, Direction } from '../../../picture';
import { choice } from '../../choice';
import type { Choice } from '../../choice';
import { make } from '../../dom';
import { Popover } from '../../popover';
import { say } from '../../say';

/** What can be set, as it is. */
export interface Options {
  readonly direction: Direction;
  readonly density: Density;
  /** How many levels are shown; undefined where teams are folded by hand. */
  readonly levels: number | undefined;
  readonly deepest: number;
}

/** What people set. */
export interface OptionActs {
  lay(change: Partial<Pick<Options, 'direction' | 'density'>>): void;
  foldTo(levels: number): void;
}

/** The button in the bar, and its panel: how the picture is laid out, and how many levels it shows. */
export class OptionsMenu {
  readonly #popover: Popover;
  readonly #direction: Choice<Direction>;
  readonly #density: Choice<Density>;
  readonly #levels = make('input', { type: 'range', min: 1, step: 1 });
  readonly #said = make('output');
  readonly #row: HTMLElement;

  constructor({ lay, foldTo }: OptionActs) {
    this.#direction = choice('direction', ['down', 'right'], (direction) => lay({ direction }));
    this.#density = choice('density', ['roomy', 'compact'], (density) => lay({ density }));
    this.#row = make('label', { class: 'levels' }, make('span', {}, say('levels')), this.#levels, this.#said);
    this.#levels.addEventListener('input', () => foldTo(Number(this.#levels.value)));
    this.#popover = new Popover('options', 'options', [this.#direction.element, this.#density.element, this.#row]);
  }

  get button(): HTMLElement {
    return this.#popover.button;
  }

  get panel(): HTMLElement {
    return this.#popover.panel;
  }

  show({ direction, density, levels, deepest }: Options): void {
    this.#direction.show(direction);
    this.#density.show(density);
    this.#row.hidden = deepest < 3;
    this.#levels.max = String(deepest);
    this.#levels.value = String(levels ?? deepest);
    this.#said.textContent = levels === undefined ? say('byHand') : levels >= deepest ? say('allLevels') : say('levelsShown', levels, deepest);
    this.#levels.setAttribute('aria-valuetext', this.#said.textContent);
  }

  /** Hides the panel, as a click beside it does. */
  close(): void {
    this.#popover.toggle(false);
  }
}
