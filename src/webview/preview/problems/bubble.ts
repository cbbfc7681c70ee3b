import { element, make } from '../../shared/dom';
import type { PartHost } from '../frame/part';
import { say } from '../say';
import { bubbleContent } from './bubble-content';
import { entriesOf, worstFirst } from './listing';
import { placeBeside } from './place';

/** How long a pointer has to rest on a badge, and how long it may be elsewhere on its way. */
const SHOW_DELAY_MS = 220;
const HIDE_DELAY_MS = 300;

/** How high it is at most: in pixels, and as a share of the window. */
const MAX_HEIGHT_PX = 400;
const MAX_HEIGHT_RATIO = 0.62;
const BORDERS_PX = 2;

/** The problems of one card and their quick fixes, beside the card: while the pointer is on its badge, or until closed. */
export class Bubble {
  readonly #host: PartHost;
  readonly #element = make('div', { class: 'bubble', role: 'dialog', hidden: true });
  /** By its key, so that it outlives its picture. */
  #key: string | undefined;
  #isPinned = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #before: Element | null = null;

  constructor(host: PartHost) {
    this.#host = host;
    const views = element('views');
    document.querySelector('main')?.append(this.#element);
    views.addEventListener('pointerover', ({ target, buttons }) => {
      if (buttons === 0) this.#pointAt(target);
    });
    views.addEventListener('pointerleave', () => this.#leave());
    views.addEventListener('pointerdown', () => {
      if (!this.#isPinned) this.close();
    });
    views.addEventListener(
      'wheel',
      () => {
        if (!this.#isPinned) this.close();
      },
      { passive: true },
    );
    views.addEventListener('click', ({ target }) => {
      const card = isBadge(target) ? host.view?.cardAt(target) : undefined;
      if (card === undefined) this.close();
      else this.pin(card);
    });
    this.#element.addEventListener('pointerenter', () => clearTimeout(this.#waiting));
    this.#element.addEventListener('pointerleave', () => this.#leave());
  }

  /** Shows it until it is closed, and puts the focus there. Tells whether there is anything to show. */
  pin(card: string): boolean {
    const { activeElement } = document;
    if (!this.#element.contains(activeElement)) this.#before = activeElement;
    if (!this.#show(card)) return false;
    this.#isPinned = true;
    this.#element.querySelector<HTMLElement>('.head')?.focus({ preventScroll: true });
    return true;
  }

  /** Tells whether it was open. */
  close(): boolean {
    clearTimeout(this.#waiting);
    const wasOpen = !this.#element.hidden;
    const hadFocus = this.#element.contains(document.activeElement);
    this.#element.hidden = true;
    this.#element.replaceChildren();
    this.#key = undefined;
    this.#isPinned = false;
    const back = this.#before;
    if (hadFocus && (back instanceof HTMLElement || back instanceof SVGElement) && back.isConnected)
      back.focus({ preventScroll: true });
    return wasOpen;
  }

  /** Tells of the same card in another version of the chart, for as long as anything is wrong with it. */
  refresh(): void {
    if (this.#key === undefined) return;
    const card = this.#host.shown?.diagram.cards.find(({ key }) => key === this.#key)?.id;
    const hadFocus = this.#element.contains(document.activeElement);
    if (card === undefined || !this.#show(card)) this.close();
    else if (hadFocus) this.#element.querySelector<HTMLElement>('.head')?.focus({ preventScroll: true });
  }

  #pointAt(target: EventTarget | null): void {
    if (this.#isPinned) return;
    const card = this.#host.view?.cardAt(target);
    const isOpenFor = this.#key !== undefined && card === this.#card;
    if (isOpenFor) clearTimeout(this.#waiting);
    else if (card !== undefined && isBadge(target)) {
      withoutTooltip(target);
      this.#later(SHOW_DELAY_MS, () => this.#show(card));
    } else this.#leave();
  }

  #leave(): void {
    if (!this.#isPinned) this.#later(HIDE_DELAY_MS, () => this.close());
  }

  #later(wait: number, act: () => void): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(act, wait);
  }

  get #card(): string | undefined {
    return this.#host.shown?.diagram.cards.find(({ key }) => key === this.#key)?.id;
  }

  #show(id: string): boolean {
    clearTimeout(this.#waiting);
    const diagram = this.#host.shown?.diagram;
    const card = diagram?.cards.find((each) => each.id === id);
    const own =
      diagram === undefined ? [] : worstFirst(entriesOf(diagram).filter(({ problem }) => problem.cards.includes(id)));
    if (card === undefined || own.length === 0) return false;
    const wasOpen = !this.#element.hidden;
    const title = card.title === '' ? card.key : card.title;
    this.#key = card.key;
    this.#element.setAttribute('aria-label', say('problemsOf', title));
    this.#element.replaceChildren(...bubbleContent(title, own, this.#host, () => this.close()));
    this.#element.scrollTop = 0;
    this.#element.hidden = false;
    if (!wasOpen) this.#follow();
    return true;
  }

  /** Stays beside its card when that moves. */
  #follow(): void {
    if (this.#element.hidden) return;
    this.#place();
    requestAnimationFrame(() => this.#follow());
  }

  #place(): void {
    const card = this.#card;
    const anchor = card === undefined ? undefined : this.#host.view?.placeOf(card);
    const room = element('views').getBoundingClientRect();
    const isInSight =
      anchor !== undefined &&
      anchor.right > room.left &&
      anchor.left < room.right &&
      anchor.bottom > room.top &&
      anchor.top < room.bottom;
    this.#element.classList.toggle('out', !isInSight);
    if (!isInSight) return;
    const { innerWidth, innerHeight } = window;
    const { offsetWidth, scrollHeight } = this.#element;
    const wanted = Math.min(scrollHeight + BORDERS_PX, MAX_HEIGHT_PX, innerHeight * MAX_HEIGHT_RATIO);
    const { x, y, height } = placeBeside(
      anchor,
      { width: offsetWidth, height: wanted },
      { width: innerWidth, height: innerHeight },
    );
    this.#element.style.maxHeight = `${Math.round(height)}px`;
    this.#element.style.left = `${Math.round(x)}px`;
    this.#element.style.top = `${Math.round(y)}px`;
  }
}

const isBadge = (target: EventTarget | null): target is Element =>
  target instanceof Element && target.closest('.badge') !== null;

/** The card's own tooltip says the same; an empty one in its place is not shown. */
function withoutTooltip(target: Element): void {
  const badge = target.closest('.badge');
  if (badge?.querySelector('title') === null)
    badge.prepend(document.createElementNS('http://www.w3.org/2000/svg', 'title'));
}
