import { forSearch, hasWords } from '../../core/text';

/** Lights the cards that have some words in them, and goes from one to the next. */
export class Search {
  readonly #cards: readonly { readonly card: SVGGElement; readonly text: string }[];
  readonly #input: HTMLInputElement;
  readonly #count: HTMLElement;
  readonly #reveal: (card: SVGGElement) => void;
  #hits: readonly SVGGElement[] = [];
  #at = 0;

  constructor(
    cards: readonly SVGGElement[],
    input: HTMLElement,
    count: HTMLElement,
    reveal: (card: SVGGElement) => void,
  ) {
    if (!(input instanceof HTMLInputElement)) throw new Error('Words are typed into an input');
    this.#cards = cards.map((card) => ({
      card,
      text: [...card.querySelectorAll('title, text')].map(({ textContent }) => textContent).join(' '),
    }));
    this.#input = input;
    this.#count = count;
    this.#reveal = reveal;
    input.addEventListener('input', () => this.#find());
  }

  /** Enter goes to the next hit, with Shift to the one before; Escape ends the search. */
  key(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      this.#input.value = '';
      this.#find();
      this.#input.blur();
    } else if (event.key === 'Enter' && this.#hits.length > 0) this.#show(this.#at + (event.shiftKey ? -1 : 1));
  }

  #find(): void {
    const words = forSearch(this.#input.value);
    this.#hits = words === '' ? [] : this.#cards.filter(({ text }) => hasWords(text, words)).map(({ card }) => card);
    const hits = new Set(this.#hits);
    for (const { card } of this.#cards) card.classList.toggle('dimmed', words !== '' && !hits.has(card));
    this.#count.textContent = words === '' ? '' : '0';
    if (hits.size > 0) this.#show(0);
  }

  #show(index: number): void {
    this.#at = (index + this.#hits.length) % this.#hits.length;
    this.#count.textContent = `${this.#at + 1} / ${this.#hits.length}`;
    const card = this.#hits[this.#at];
    if (card !== undefined) this.#reveal(card);
  }
}
