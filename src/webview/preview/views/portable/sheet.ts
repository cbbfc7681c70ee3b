import { make } from '../../../shared/dom';
import { say } from '../../say';
import { stockMermaid } from './drawer';

/** What stock Mermaid has drawn. */
export class Sheet {
  readonly element = make('div', { class: 'sheet', tabindex: 0, role: 'group', 'aria-label': say('portableDrawing') });
  #text: string | undefined;
  #nodes: ReadonlyMap<string, SVGGElement> = new Map();
  #found: ReadonlySet<string> | undefined;
  #lit: ReadonlySet<string> | undefined;
  #chosen: string | undefined;

  /** The text that is drawn. */
  get text(): string | undefined {
    return this.#text;
  }

  /** Draws a text. When that fails, what was drawn before is still there. */
  async draw(text: string): Promise<void> {
    const draw = await stockMermaid();
    const svg = await draw(text);
    this.element.innerHTML = svg;
    this.#text = text;
    this.#nodes = new Map(
      [...this.element.querySelectorAll<SVGGElement>('.node')].flatMap((node) =>
        cardOf(node) === undefined ? [] : [[cardOf(node)!, node] as const],
      ),
    );
    this.choose(this.#chosen);
    this.#dim();
  }

  clear(): void {
    this.element.replaceChildren();
    this.#text = undefined;
    this.#nodes = new Map();
  }

  node(card: string): SVGGElement | undefined {
    return this.#nodes.get(card);
  }

  cardAt(target: EventTarget | null): string | undefined {
    const node = target instanceof Element ? target.closest('.node') : null;
    return node === null ? undefined : cardOf(node);
  }

  choose(card: string | undefined): void {
    if (this.#chosen !== undefined) this.node(this.#chosen)?.classList.remove('chosen');
    this.#chosen = card;
    const node = card === undefined ? undefined : this.node(card);
    node?.classList.add('chosen');
    node?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Lights some cards and dims the rest; undefined lights all. Tells how many there are. */
  find(cards: ReadonlySet<string> | undefined): number {
    this.#found = cards;
    this.#dim();
    return cards?.size ?? 0;
  }

  hit(index: number): void {
    this.choose([...(this.#found ?? [])].at(index));
  }

  /** The same for another reason; both hold. */
  light(cards: ReadonlySet<string> | undefined): void {
    this.#lit = cards;
    this.#dim();
  }

  #dim(): void {
    const isLit = (card: string): boolean =>
      [this.#found, this.#lit].every((cards) => cards === undefined || cards.has(card));
    for (const [card, node] of this.#nodes) node.classList.toggle('dim', !isLit(card));
  }
}

/** Mermaid makes ids of nodes from those in the text. */
const cardOf = ({ id }: Element): string | undefined => /-(n\d+)-\d+$/.exec(id)?.[1];
