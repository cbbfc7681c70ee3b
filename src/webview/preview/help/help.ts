import { make, tool } from '../../shared/dom';
import { isPlain } from '../frame/keys';
import type { Part, PartKind } from '../frame/part';
import { icon } from '../icons';
import { say } from '../say';
import { SHEET } from './sheet';
import { STYLE } from './style';

/** Says which keys there are. */
export const help: PartKind = { style: STYLE, make: () => new Help().part };

class Help {
  readonly part: Part;
  readonly #sheet: HTMLDialogElement;

  constructor() {
    const close = tool(icon('close'), say('close'), 'Esc', () => this.#sheet.close());
    const groups = SHEET.map(({ name, keys }) =>
      make(
        'section',
        {},
        make('h3', {}, say(name)),
        make(
          'dl',
          {},
          ...keys.map(({ keys: each, does }) =>
            make('div', {}, make('dt', {}, ...each.flatMap(keyOf)), make('dd', {}, say(does))),
          ),
        ),
      ),
    );
    const body = make('div', { class: 'keys', tabindex: 0, role: 'group', 'aria-label': say('keys') }, ...groups);
    this.#sheet = make(
      'dialog',
      { class: 'help', 'aria-labelledby': 'help-title' },
      make('header', {}, make('h2', { id: 'help-title' }, say('keys')), close),
      body,
    );
    this.#sheet.addEventListener('click', ({ target }) => {
      if (target === this.#sheet) this.#sheet.close();
    });
    this.#sheet.addEventListener('keydown', (event) => {
      if (event.key !== '?') return;
      event.preventDefault();
      this.#sheet.close();
    });
    document.querySelector('main')?.append(this.#sheet);
    this.part = {
      id: 'help',
      button: tool(icon('help'), say('keys'), '?', () => this.#open()),
      key: (event) => {
        if (event.key !== '?' || !isPlain(event)) return false;
        this.#open();
        return true;
      },
    };
  }

  #open(): void {
    if (!this.#sheet.open) this.#sheet.showModal();
  }
}

/** Keys one after the other, or together where a plus joins them. */
const keyOf = (keys: string): readonly (Node | string)[] =>
  (keys === '+' ? [keys] : keys.split('+')).flatMap((key, i) => [...(i === 0 ? [] : ['+']), make('kbd', {}, key)]);
