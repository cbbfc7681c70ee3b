import type { Card } from '../../../../picture/diagram/diagram';
import { make } from '../../../shared/dom';
import { say } from '../../say';

/** The way from the top to the team that is in focus, each step a button back. */
export class Trail {
  readonly list = make('ol');
  readonly element = make('nav', { class: 'trail', 'aria-label': say('trail'), hidden: true }, this.list);
  readonly #go: (card: string | undefined) => void;

  constructor(go: (card: string | undefined) => void) {
    this.#go = go;
  }

  show(cards: readonly Card[]): void {
    this.element.hidden = cards.length === 0;
    const whole = this.#step(say('wholeChart'), undefined);
    const steps = cards.slice(0, -1).map(({ id, title }) => this.#step(title, id));
    const here = cards
      .slice(-1)
      .map(({ title }) => make('li', {}, make('span', { 'aria-current': 'location' }, title)));
    this.list.replaceChildren(whole, ...steps, ...here);
  }

  #step(text: string, card: string | undefined): HTMLElement {
    const button = make('button', { type: 'button' }, text);
    button.addEventListener('click', () => this.#go(card));
    return make('li', {}, button);
  }
}
