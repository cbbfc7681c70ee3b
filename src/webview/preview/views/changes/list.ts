import type { ChangedProblem, ChangePicture, ListedChange } from '../../../../picture/change/change-picture';
import { make } from '../../../shared/dom';
import { say } from '../../say';

/** What the list of changes asks for. */
export interface ListHost {
  /** Lights some cards for as long as an entry is pointed at or has the focus; undefined lights all. */
  light(cards: readonly string[] | undefined): void;
  /** Brings cards into sight. */
  show(cards: readonly string[]): void;
}

/** The changes and the problems that they open and close, in words; each entry leads to its cards. */
export class ChangeList {
  readonly element = make('section', { class: 'list', 'aria-label': say('changesList') });
  readonly #host: ListHost;

  constructor(host: ListHost) {
    this.#host = host;
    this.element.addEventListener('pointerleave', () => host.light(undefined));
    this.element.addEventListener('focusout', () => host.light(undefined));
  }

  clear(): void {
    this.element.replaceChildren();
  }

  show({ headline, sections, problems, caveats }: ChangePicture): void {
    const { added, fixed, still } = problems;
    this.element.replaceChildren(
      make('h2', {}, headline),
      ...this.#section(say('newProblems'), added.map(this.#problem)),
      ...this.#section(say('fixedProblems'), fixed.map(this.#problem)),
      ...sections.flatMap(({ title, changes }) => this.#section(title, changes.map(this.#change))),
      ...(still === 0 ? [] : [make('p', {}, still === 1 ? say('oneStillThere') : say('stillThere', still))]),
      ...caveats.map((caveat) => make('p', {}, caveat)),
    );
  }

  #section(title: string, entries: readonly HTMLElement[]): readonly HTMLElement[] {
    return entries.length === 0 ? [] : [make('h3', {}, title), make('ul', {}, ...entries)];
  }

  readonly #change = ({ label, subject, text, cards }: ListedChange): HTMLElement =>
    this.#entry(cards, make('b', {}, label), ` ${subject} `, make('span', { class: 'what' }, text));

  readonly #problem = ({ severity, message, cards }: ChangedProblem): HTMLElement =>
    this.#entry(cards, make('b', { class: severity }, say(severity)), ` ${message}`);

  #entry(cards: readonly string[], ...children: readonly (Node | string)[]): HTMLElement {
    if (cards.length === 0) return make('li', {}, make('div', {}, ...children));
    const button = make('button', { type: 'button' }, ...children);
    button.addEventListener('pointerenter', () => this.#host.light(cards));
    button.addEventListener('focus', () => this.#host.light(cards));
    button.addEventListener('click', () => this.#host.show(cards));
    return make('li', {}, button);
  }
}
