import { make, tool } from '../shared/dom';
import type { IconName } from './icons';
import { icon } from './icons';
import { say } from './say';
import type { TextKey } from './texts';

/** A button in the bar with a small panel that hangs from it, until a person is done with it. */
export class Popover {
  readonly button: HTMLButtonElement;
  readonly panel: HTMLElement;

  /** @param opened what to do when it comes up, such as bringing its controls up to date */
  constructor(picture: IconName, label: TextKey, children: readonly Node[], opened: () => void = () => undefined) {
    this.button = tool(icon(picture), say(label), undefined, () => this.toggle(this.panel.hidden !== false));
    this.button.setAttribute('aria-haspopup', 'dialog');
    this.panel = make('div', { class: 'popover', role: 'dialog', 'aria-label': say(label), hidden: true }, ...children);
    this.panel.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.toggle(false);
    });
    this.panel.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.panel.contains(relatedTarget) && !this.button.contains(relatedTarget))
        this.toggle(false);
    });
    this.#opened = opened;
    this.toggle(false);
  }

  readonly #opened: () => void;

  toggle(open: boolean): void {
    if (open) this.#opened();
    const hadFocus = this.panel.contains(document.activeElement);
    this.panel.hidden = !open;
    if (!open && hadFocus) this.button.focus();
    this.button.setAttribute('aria-expanded', String(open));
    if (open) this.panel.querySelector<HTMLElement>('input:checked, input, select, button')?.focus();
  }
}
