import type { Point } from '../../../picture';
import type { Card } from '../../../picture/diagram/diagram';
import { make } from '../../shared/dom';
import type { PartHost } from '../frame/part';
import { say } from '../say';
import { pushAt } from './edges';
import { type Objection, objections } from './objections';

/** A card that is carried to another manager: its ghost at the pointer, and the cards it can be dropped on alight. */
export class Moving {
  readonly #host: PartHost;
  readonly #area: HTMLElement;
  readonly #title = make('b');
  readonly #below = make('span', { class: 'below' });
  readonly #verdict = make('span', { class: 'verdict' });
  readonly #ghost = make(
    'div',
    { class: 'ghost', 'aria-hidden': 'true', hidden: true },
    this.#title,
    this.#below,
    this.#verdict,
  );
  /** The card that is carried, by its key. */
  #carried: string | undefined;
  #objections: ReadonlyMap<string, Objection> = new Map();
  #at: Point = { x: 0, y: 0 };
  #over: Element | undefined;
  #frame = 0;

  /** @param area where the views are */
  constructor(host: PartHost, area: HTMLElement) {
    this.#host = host;
    this.#area = area;
    document.querySelector('main')?.append(this.#ghost);
  }

  /** Whether there is any card that one could be moved to. */
  isMovable(card: string): boolean {
    return objections(this.#cards, card).size < this.#cards.length;
  }

  lift(card: string, at: Point): boolean {
    const found = this.#cards.find(({ id }) => id === card);
    if (found === undefined) return false;
    this.#carried = found.key;
    this.#ghost.hidden = false;
    this.#area.classList.add('moving');
    this.show();
    this.move(at);
    this.#frame = requestAnimationFrame(() => this.#tick());
    return true;
  }

  /** Lights what a picture has that the carried card can be dropped on. */
  show(): void {
    if (this.#carried === undefined) return;
    const carried = this.#card;
    if (carried === undefined) return this.cancel();
    this.#objections = objections(this.#cards, carried.id);
    this.#title.textContent = carried.title;
    const below = [...this.#objections.values()].filter((objection) => objection === 'below').length;
    this.#below.textContent = below === 0 ? '' : say(below === 1 ? 'withOneBelow' : 'withBelow', below);
    for (const element of this.#area.querySelectorAll<SVGElement>('.card')) {
      const { id = '' } = element.dataset;
      element.classList.toggle('cannot', this.#objections.has(id));
      element.classList.toggle('carried', id === carried.id);
    }
    this.#judge();
  }

  move(at: Point): void {
    this.#at = at;
    this.#judge();
    const { width, height } = this.#ghost.getBoundingClientRect();
    const [x, y] = [
      Math.min(at.x + 14, window.innerWidth - width - 4),
      Math.min(at.y + 16, window.innerHeight - height - 4),
    ];
    this.#ghost.style.transform = `translate(${Math.round(Math.max(4, x))}px, ${Math.round(Math.max(4, y))}px)`;
  }

  /** Where it was dropped, and what was carried, both by key; undefined if nothing comes of it. */
  drop(at: Point): { readonly position: string; readonly to: string } | undefined {
    this.#at = at;
    const [carried, target] = [this.#card, this.#target];
    const objection = target && this.#objections.get(target.id);
    this.cancel();
    if (carried === undefined || target === undefined) return undefined;
    if (objection === undefined) return { position: carried.key, to: target.key };
    if (objection !== 'itself') this.#host.say(objectionTo(objection, carried, target));
    return undefined;
  }

  cancel(): void {
    cancelAnimationFrame(this.#frame);
    this.#carried = undefined;
    this.#ghost.hidden = true;
    this.#area.classList.remove('moving');
    this.#mark(undefined, true);
    for (const element of this.#area.querySelectorAll('.cannot, .carried'))
      element.classList.remove('cannot', 'carried');
  }

  get #cards(): readonly Card[] {
    return this.#host.shown?.diagram.cards ?? [];
  }

  get #card(): Card | undefined {
    return this.#cards.find(({ key }) => key === this.#carried);
  }

  /** The card under the pointer. */
  get #target(): Card | undefined {
    const id = this.#host.view?.cardAt(document.elementFromPoint(this.#at.x, this.#at.y));
    return this.#cards.find((card) => card.id === id);
  }

  #tick(): void {
    const { right, down } = pushAt(this.#at, this.#area.getBoundingClientRect());
    if (right !== 0 || down !== 0) {
      this.#host.view?.surface?.pan(right, down);
      this.#judge();
    }
    this.#frame = requestAnimationFrame(() => this.#tick());
  }

  /** Says what would come of dropping it here. */
  #judge(): void {
    const [carried, target] = [this.#card, this.#target];
    const objection = target && this.#objections.get(target.id);
    const isPossible = target !== undefined && objection === undefined;
    this.#ghost.classList.toggle('possible', isPossible);
    this.#area.classList.toggle('refusing', objection !== undefined && objection !== 'itself');
    this.#mark(target && document.elementFromPoint(this.#at.x, this.#at.y)?.closest('.card'), isPossible);
    if (carried === undefined || target === undefined || objection === 'itself')
      this.#verdict.textContent = say('dropOnManager');
    else
      this.#verdict.textContent =
        objection === undefined ? say('willReportTo', target.title) : objectionTo(objection, carried, target);
  }

  #mark(element: Element | null | undefined, isPossible: boolean): void {
    const over = isPossible ? (element ?? undefined) : undefined;
    if (over === this.#over) return;
    this.#over?.classList.remove('receiver');
    over?.classList.add('receiver');
    this.#over = over;
  }
}

const objectionTo = (objection: Objection, carried: Card, target: Card): string => {
  switch (objection) {
    case 'itself':
      return say('notToItself', carried.title);
    case 'below':
      return say('notBelowItself', carried.title, target.title);
    case 'already':
      return say('reportsAlready', carried.title, target.title);
  }
};
