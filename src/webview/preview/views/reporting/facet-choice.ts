import { make } from '../../../shared/dom';
import { say } from '../../say';
import type { TextKey } from '../../texts';
import { facetName } from './facets';

/** A choice among what positions differ in, or none of it. Gone where they differ in nothing. */
export class FacetChoice {
  readonly element: HTMLElement;
  readonly #select = make('select');

  /** @param choose is called with the key; undefined for none */
  constructor(name: TextKey, choose: (key: string | undefined) => void) {
    this.element = make('label', { class: 'field' }, make('span', {}, say(name)), this.#select);
    this.#select.addEventListener('change', () => {
      const { value } = this.#select;
      choose(value === '' ? undefined : value.slice(1));
    });
  }

  /** Keys follow a prefix, since one may be empty. */
  show(facets: readonly string[], chosen: string | undefined): void {
    this.element.hidden = facets.length === 0;
    const options = [
      make('option', { value: '' }, say('noColors')),
      ...facets.map((key) => make('option', { value: `=${key}` }, facetName(key))),
    ];
    const valuesOf = (all: Iterable<HTMLOptionElement>): string => Array.from(all, ({ value }) => value).join('\n');
    if (valuesOf(options) !== valuesOf(this.#select.options)) this.#select.replaceChildren(...options);
    this.#select.value = chosen === undefined ? '' : `=${chosen}`;
  }
}
