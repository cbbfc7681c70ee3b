import type { Rect } from '../../../../picture';
import { make, tool } from '../../../shared/dom';
import type { Camera } from '../../../shared/viewport/camera';
import { icon } from '../../icons';
import { say } from '../../say';

/** What the buttons do. */
export interface CardActs {
  toggle(card: string): void;
  focus(card: string): void;
  more(card: string, at: { readonly x: number; readonly y: number }): void;
}

/** A chosen card, as far as its buttons need to know it. */
export interface ChosenCard {
  readonly id: string;
  readonly rect: Rect;
  readonly manages: boolean;
  readonly isFolded: boolean;
}

/** From so far away that the buttons would cover the card they are for, they are gone. */
const MIN_SCALE = 0.45;
const HEIGHT = 20;

/** Small buttons at the upper corner of the chosen card. All that they do has a key too, so the Tab key passes them by. */
export class CardActions {
  readonly element = make('div', {
    class: 'card-actions',
    role: 'group',
    'aria-label': say('cardActions'),
    hidden: true,
  });
  readonly #acts: CardActs;
  #card: ChosenCard | undefined;

  constructor(acts: CardActs) {
    this.#acts = acts;
    // The focus stays on the card, so that keys go on from there.
    this.element.addEventListener('pointerdown', (event) => event.preventDefault());
  }

  show(card: ChosenCard | undefined): void {
    const before = this.#card;
    this.#card = card;
    if (
      card === undefined ||
      (before?.id === card.id && before.isFolded === card.isFolded && before.manages === card.manages)
    )
      return;
    const { id, manages, isFolded } = card;
    const team = [
      tool(icon(isFolded ? 'unfold' : 'fold'), say(isFolded ? 'unfold' : 'fold'), say('space'), () =>
        this.#acts.toggle(id),
      ),
      tool(icon('focus'), say('focusTeam'), 'Shift+⏎', () => this.#acts.focus(id)),
    ];
    const more = tool(icon('more'), say('more'), undefined, () => {
      const { left, bottom } = more.getBoundingClientRect();
      this.#acts.more(id, { x: left, y: bottom + 2 });
    });
    const buttons = [...(manages ? team : []), more];
    for (const button of buttons) button.tabIndex = -1;
    this.element.replaceChildren(...buttons);
  }

  move({ x, y, scale }: Camera): void {
    const card = this.#card;
    this.element.hidden = card === undefined || scale < MIN_SCALE;
    if (card === undefined) return;
    const { rect } = card;
    this.element.style.transform = `translate(${Math.round(x + rect.x * scale + 6)}px, ${Math.round(y + rect.y * scale - HEIGHT)}px)`;
  }
}
