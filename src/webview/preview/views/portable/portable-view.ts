import { type Diagram, EMPTY } from '../../../../picture/diagram/diagram';
import { type FlowchartLimit, flowchart, flowchartLimits } from '../../../../picture/diagram/mermaid-text';
import { make } from '../../../shared/dom';
import type { MenuItem } from '../../frame/menu';
import { say } from '../../say';
import { cardsWith } from '../reporting/search';
import type { Shown, View, ViewHost } from '../view';
import { Sheet } from './sheet';

/** A chart with more positions is drawn on request only, since the page is blocked meanwhile. */
const MANY = 120;

/** How long the text has to be at rest before it is drawn again. */
const REDRAW_DELAY_MS = 400;

/** What `orgchart render` prints, beside what GitHub makes of it. */
export class PortableView implements View {
  readonly element: HTMLElement;
  readonly tools: readonly HTMLElement[] = [];
  readonly #text = make('textarea', {
    readonly: true,
    spellcheck: 'false',
    wrap: 'off',
    'aria-label': say('portableText'),
  });
  readonly #note = make('div', { class: 'note', role: 'status' });
  readonly #sheet = new Sheet();
  #diagram: Diagram = EMPTY;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ViewHost) {
    const copy = make('button', { type: 'button', class: 'second' }, say('copy'));
    copy.addEventListener('click', () => host.copy(this.#text.value));
    const head = make('div', { class: 'head' }, make('p', {}, say('portableAbout')), copy);
    const drawing = make(
      'section',
      { class: 'drawn', 'aria-label': say('portableDrawing') },
      this.#note,
      this.#sheet.element,
    );
    this.element = make('div', { class: 'portable' }, head, this.#text, drawing);
    this.#sheet.element.addEventListener('click', ({ target }) => {
      const card = this.cardAt(target);
      if (card === undefined) return;
      host.chose(card);
      host.open({ card }, 'stay');
    });
  }

  show({ diagram }: Shown): Promise<void> {
    this.#diagram = diagram;
    const text = flowchart(diagram);
    if (this.#text.value !== text) this.#text.value = text;
    clearTimeout(this.#waiting);
    const limits = flowchartLimits(diagram, text);
    if (limits.length > 0) this.#refuse(limits);
    else if (this.#sheet.text === text) this.#report();
    else if (diagram.cards.length > MANY) this.#ask(text);
    else this.#waiting = setTimeout(() => void this.#draw(text), this.#sheet.text === undefined ? 0 : REDRAW_DELAY_MS);
    return Promise.resolve();
  }

  select(card: string | undefined): void {
    this.#sheet.choose(card);
  }

  find(words: string): number {
    return this.#sheet.find(words.trim() === '' ? undefined : cardsWith(this.#diagram, words));
  }

  hit(index: number): void {
    this.#sheet.hit(index);
  }

  focus(): void {
    this.#sheet.element.focus();
  }

  light(problems: ReadonlySet<string> | undefined): void {
    this.#sheet.light(
      problems && new Set(this.#diagram.problems.flatMap(({ id, cards }) => (problems.has(id) ? cards : []))),
    );
  }

  reveal(card: string): void {
    this.#sheet.choose(card);
  }

  cardAt(target: EventTarget | null): string | undefined {
    return this.#sheet.cardAt(target);
  }

  placeOf(card: string): DOMRect | undefined {
    return this.#sheet.node(card)?.getBoundingClientRect();
  }

  items(): readonly MenuItem[] {
    return [];
  }

  key(): boolean {
    return false;
  }

  run(): boolean {
    return false;
  }

  kept(): unknown {
    return undefined;
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    this.element.remove();
  }

  async #draw(text: string): Promise<void> {
    if (this.element.hidden || this.#text.value !== text) return;
    this.#report(say('drawing'));
    try {
      await this.#sheet.draw(text);
      if (this.#text.value === text) this.#report();
    } catch (error) {
      this.#report(say('notDrawn', error instanceof Error ? error.message : String(error)));
    }
  }

  #refuse(limits: readonly FlowchartLimit[]): void {
    this.#sheet.clear();
    this.#report(
      say('notDrawnThere'),
      ...limits.map(({ of, count, most }) => say(of === 'lines' ? 'tooManyLines' : 'tooLongText', count, most)),
    );
  }

  #ask(text: string): void {
    this.#sheet.clear();
    this.#report(say('largeChart', this.#diagram.cards.length));
    const draw = make('button', { type: 'button', class: 'second' }, say('drawIt'));
    draw.addEventListener('click', () => void this.#draw(text));
    this.#note.append(draw);
  }

  #report(...sentences: readonly string[]): void {
    this.#note.hidden = sentences.length === 0;
    this.#note.replaceChildren(...sentences.map((sentence) => make('p', {}, sentence)));
  }
}
