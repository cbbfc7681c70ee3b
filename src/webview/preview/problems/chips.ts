import type { Severity } from '../../../core/text';
import { make } from '../../shared/dom';
import { say } from '../say';
import type { Counts } from './listing';
import { signOf } from './sign';
import { countOf } from './speak';

/** A button for each severity that there is: only those that are pressed are listed; all if none is. */
export class SeverityChips {
  readonly element = make('div', { class: 'chips', role: 'group', 'aria-label': say('bySeverity') });
  readonly #toggled: (severity: Severity) => void;
  #buttons = new Map<Severity, HTMLButtonElement>();

  constructor(toggled: (severity: Severity) => void) {
    this.#toggled = toggled;
  }

  show(counts: Counts, pressed: ReadonlySet<Severity>): void {
    this.element.hidden = counts.size < 2;
    const buttons = new Map(
      [...counts.keys()].map((severity) => [severity, this.#buttons.get(severity) ?? this.#make(severity)]),
    );
    for (const [severity, button] of buttons) {
      const label = countOf(severity, counts.get(severity)!);
      button.setAttribute('aria-label', label);
      button.title = label;
      button.setAttribute('aria-pressed', String(pressed.has(severity)));
      button.replaceChildren(signOf(severity), String(counts.get(severity)));
    }
    const isSame =
      [...buttons.values()].every((button, i) => this.element.children[i] === button) &&
      this.element.children.length === buttons.size;
    if (!isSame) this.element.replaceChildren(...buttons.values());
    this.#buttons = buttons;
  }

  #make(severity: Severity): HTMLButtonElement {
    const button = make('button', { type: 'button', class: 'chip' });
    button.addEventListener('click', () => this.#toggled(severity));
    return button;
  }
}
