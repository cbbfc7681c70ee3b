import { make } from '../../shared/dom';
import { say } from '../say';
import type { Entry } from './listing';
import { signOf } from './sign';

/** One problem in the list. What can be done about it is added while it is chosen. */
export class Item {
  readonly element: HTMLLIElement;
  readonly head: HTMLButtonElement;
  readonly entry: Entry;
  #acts: HTMLElement | undefined;

  constructor(entry: Entry) {
    this.entry = entry;
    const { problem, term, titles } = entry;
    const about = problem.kind === 'gap' && term !== undefined ? [make('b', {}, term)] : [];
    this.head = make(
      'button',
      { type: 'button', class: 'head', tabindex: -1, 'aria-expanded': 'false' },
      signOf(problem.severity),
      make('span', { class: 'heard' }, `${say(problem.severity)}: `),
      make(
        'span',
        { class: 'texts' },
        ...about,
        make('span', { class: 'message' }, problem.message),
        ...(titles.length === 0 ? [] : [whoOf(titles)]),
      ),
    );
    this.element = make('li', { class: 'problem' }, this.head);
  }

  /** Shows it as the chosen one, with what can be done about it; undefined as any other. */
  choose(acts: HTMLElement | undefined): void {
    this.#acts?.remove();
    this.#acts = acts;
    if (acts !== undefined) this.element.append(acts);
    this.element.classList.toggle('chosen', acts !== undefined);
    this.head.setAttribute('aria-expanded', String(acts !== undefined));
  }
}

const whoOf = (titles: readonly string[]): HTMLElement =>
  make(
    'span',
    { class: 'who' },
    ...titles.flatMap((title, i) => [...(i === 0 ? [] : [' · ']), make('bdi', {}, title)]),
  );
