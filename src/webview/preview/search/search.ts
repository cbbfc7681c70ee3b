import { make, tool } from '../../shared/dom';
import type { Part, PartHost, PartKind } from '../frame/part';
import { icon } from '../icons';
import { say } from '../say';
import { STYLE } from './style';

/** Searches the chart, in every view: matches are highlighted, the rest is dimmed. */
export const search: PartKind = { style: STYLE, make: (host) => new Search(host).part };

/** How long typing has to rest before it is looked for; the box is `aria-busy` until then. */
const REST_MS = 60;

class Search {
  readonly part: Part;
  readonly #host: PartHost;
  readonly #field = make('input', {
    type: 'text',
    'aria-label': say('searchField'),
    placeholder: say('search'),
    spellcheck: 'false',
  });
  readonly #count = make('output', { class: 'count' });
  readonly #box: HTMLElement;
  readonly #button: HTMLButtonElement;
  #hits = 0;
  #at = -1;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #before: Element | null = null;

  constructor(host: PartHost) {
    this.#host = host;
    this.#button = tool(icon('search'), say('search'), '/', () => this.#open());
    const previous = tool(icon('previous'), say('previousHit'), 'Shift+⏎', () => this.#go(-1));
    const next = tool(icon('next'), say('nextHit'), '⏎', () => this.#go(1));
    const close = tool(icon('close'), say('closeSearch'), 'Esc', () => this.#close());
    this.#box = make(
      'div',
      { class: 'search', role: 'search', hidden: true },
      this.#field,
      this.#count,
      previous,
      next,
      close,
    );
    this.#field.addEventListener('input', () => {
      this.#rested();
      this.#box.setAttribute('aria-busy', 'true');
      this.#resting = setTimeout(() => this.#look(), REST_MS);
    });
    this.#box.addEventListener('keydown', (event) => this.#key(event));
    this.part = {
      id: 'search',
      button: this.#button,
      panels: { above: this.#box },
      show: () => {
        if (!this.#box.hidden) this.#find();
      },
      key: (event) => this.#wanted(event),
      run: (command) => {
        if (command !== 'search') return false;
        this.#open();
        return true;
      },
    };
  }

  #wanted({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    const wanted = !altKey && (ctrlKey || metaKey ? key === 'f' : key === '/');
    if (wanted) this.#open();
    return wanted;
  }

  #key(event: KeyboardEvent): void {
    const isField = event.target === this.#field;
    if (event.key === 'Escape') this.#close();
    else if (event.key === 'Enter' && isField) this.#go(event.shiftKey ? -1 : 1);
    else if (!this.#wanted(event) || isField) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #open(): void {
    if (this.#host.view === undefined) return;
    if (this.#box.hidden) this.#before = document.activeElement;
    this.#box.hidden = false;
    this.#button.setAttribute('aria-expanded', 'true');
    this.#field.focus();
    this.#field.select();
    this.#find();
  }

  #close(): void {
    if (this.#rested()) this.#at = -1;
    this.#box.hidden = true;
    this.#button.setAttribute('aria-expanded', 'false');
    this.#host.view?.find('');
    const back = this.#before;
    const isBack = (back instanceof HTMLElement || back instanceof SVGElement) && back !== document.body;
    if (this.#at < 0 && isBack && back.isConnected) back.focus({ preventScroll: true });
    else this.#host.view?.focus();
  }

  /** What is typed has changed: the first hit comes into sight. */
  #look(): void {
    this.#rested();
    this.#at = -1;
    this.#find();
    if (this.#hits > 0) this.#go(1);
  }

  /** Stops waiting; returns whether anything was awaited. */
  #rested(): boolean {
    const wasResting = this.#resting !== undefined;
    clearTimeout(this.#resting);
    this.#resting = undefined;
    this.#box.removeAttribute('aria-busy');
    return wasResting;
  }

  #find(): void {
    this.#hits = this.#host.view?.find(this.#field.value) ?? 0;
    this.#at = Math.min(this.#at, this.#hits - 1);
    this.#report();
  }

  #go(step: number): void {
    if (this.#rested()) this.#at = -1;
    this.#find();
    if (this.#hits === 0) return;
    this.#at = this.#at < 0 && step < 0 ? this.#hits - 1 : (this.#at + step + this.#hits) % this.#hits;
    this.#host.view?.hit(this.#at);
    this.#report();
  }

  #report(): void {
    const isAsked = this.#field.value.trim() !== '';
    this.#count.textContent = !isAsked ? '' : this.#hits === 0 ? say('noHits') : say('hits', this.#at + 1, this.#hits);
    this.#box.classList.toggle('nothing', isAsked && this.#hits === 0);
  }
}
