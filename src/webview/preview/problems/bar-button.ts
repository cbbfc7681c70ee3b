import { make, tool } from '../../shared/dom';
import { say } from '../say';
import type { Counts } from './listing';
import { signOf } from './sign';
import { summaryOf } from './speak';

/** Maximum number of severities in the bar; the others are in the list. */
const MAX_SHOWN = 2;

/** The button in the bar: how many problems of the worst severities there are. */
export class BarButton {
  readonly element = tool(document.createTextNode(''), say('problemsTitle'), 'F8', () => this.#toggle());
  readonly #toggle: () => void;

  constructor(toggle: () => void) {
    this.#toggle = toggle;
    this.element.classList.add('problem-counts');
    this.element.removeAttribute('aria-label');
    this.open(false);
  }

  show(counts: Counts): void {
    const worst = [...counts].slice(0, MAX_SHOWN);
    const parts = worst.flatMap(([severity, count]) => [signOf(severity), shown(String(count))]);
    const summary = say('problemsAre', summaryOf(counts));
    this.element.replaceChildren(
      ...(parts.length > 0 ? parts : [shown('✓')]),
      make('span', { class: 'heard' }, summary),
    );
    this.element.title = `${summary} (F8)`;
  }

  open(isOpen: boolean): void {
    this.element.setAttribute('aria-expanded', String(isOpen));
  }
}

const shown = (text: string): HTMLElement => make('span', { 'aria-hidden': 'true' }, text);
