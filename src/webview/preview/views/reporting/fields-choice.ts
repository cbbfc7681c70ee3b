import { make } from '../../../shared/dom';
import { say } from '../../say';
import type { TextKey } from '../../texts';
import { facetName } from './facets';

const NAMES = new Map<string, TextKey>([
  ['holder', 'holder'],
  ['areas', 'areas'],
  ['metrics', 'metrics'],
]);

/** Boxes to tick: what cards show below their titles. */
export class FieldsChoice {
  readonly element: HTMLElement;
  readonly #list = make('div', { class: 'fields' });
  readonly #choose: (fields: readonly string[]) => void;
  #boxes: ReadonlyMap<string, HTMLInputElement> = new Map();
  #shown: readonly string[] = [];

  /** @param choose is called with all fields that cards are to show */
  constructor(choose: (fields: readonly string[]) => void) {
    this.#choose = choose;
    this.element = make('fieldset', {}, make('legend', {}, say('fields')), this.#list);
  }

  /** @param all what cards can show, in order */
  show({ all, shown }: { readonly all: readonly string[]; readonly shown: readonly string[] }): void {
    this.#shown = shown;
    if (all.join('\n') !== [...this.#boxes.keys()].join('\n')) this.#list.replaceChildren(...this.#rows(all));
    for (const [field, box] of this.#boxes) box.checked = shown.includes(field);
  }

  #rows(all: readonly string[]): readonly HTMLElement[] {
    this.#boxes = new Map(all.map((field) => [field, this.#box(field)]));
    return [...this.#boxes].map(([field, box]) => {
      const name = NAMES.get(field);
      return make(
        'label',
        { class: 'check' },
        box,
        make('span', {}, name === undefined ? facetName(field) : say(name)),
      );
    });
  }

  /** A field that this version of the chart lacks stays chosen, since the next one may have it again. */
  #box(field: string): HTMLInputElement {
    const box = make('input', { type: 'checkbox', name: field });
    box.addEventListener('change', () => {
      const others = this.#shown.filter((each) => each !== field);
      this.#choose(box.checked ? [...others, field] : others);
    });
    return box;
  }
}
