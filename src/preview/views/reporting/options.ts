import type { Density, Direction } from '../../../picture';
import { make, tool } from '../../dom';
import { icon } from '../../icons';
import { say } from '../../say';
import type { TextKey } from '../../texts';

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
  readonly button: HTMLButtonElement;
  readonly panel: HTMLElement;
  readonly #direction: Choice<Direction>;
  readonly #density: Choice<Density>;
  readonly #levels = make('input', { type: 'range', min: 1, step: 1 });
  readonly #said = make('output');
  readonly #row: HTMLElement;

  constructor({ lay, foldTo }: OptionActs) {
    this.button = tool(icon('options'), say('options'), undefined, () => this.#toggle(this.panel.hidden !== false));
    this.button.setAttribute('aria-haspopup', 'dialog');
    this.#direction = choice('direction', ['down', 'right'], (direction) => lay({ direction }));
    this.#density = choice('density', ['roomy', 'compact'], (density) => lay({ density }));
    this.#row = make('label', { class: 'levels' }, make('span', {}, say('levels')), this.#levels, this.#said);
    this.#levels.addEventListener('input', () => foldTo(Number(this.#levels.value)));
    this.panel = make('div', { class: 'options', role: 'dialog', 'aria-label': say('options'), hidden: true }, this.#direction.element, this.#density.element, this.#row);
    this.panel.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.#toggle(false);
      this.button.focus();
    });
    const leave = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && !this.panel.contains(relatedTarget) && !this.button.contains(relatedTarget)) this.#toggle(false);
    };
    this.panel.addEventListener('focusout', leave);
    this.#toggle(false);
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
    this.#toggle(false);
  }

  #toggle(open: boolean): void {
    this.panel.hidden = !open;
    this.button.setAttribute('aria-expanded', String(open));
    if (open) this.panel.querySelector<HTMLInputElement>('input:checked')?.focus();
  }
}

interface Choice<Value extends string> {
  readonly element: HTMLElement;
  show(value: Value): void;
}

/** Radio buttons side by side. */
function choice<Value extends TextKey>(name: TextKey, values: readonly Value[], choose: (value: Value) => void): Choice<Value> {
  const inputs = new Map(
    values.map((value) => {
      const input = make('input', { type: 'radio', name, value });
      input.addEventListener('change', () => choose(value));
      return [value, input] as const;
    }),
  );
  const labels = [...inputs].map(([value, input]) => make('label', {}, input, make('span', {}, say(value))));
  return {
    element: make('fieldset', {}, make('legend', {}, say(name)), make('div', { class: 'choice' }, ...labels)),
    show: (value) => {
      inputs.get(value)!.checked = true;
    },
  };
}
