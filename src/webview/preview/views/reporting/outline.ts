import {
  DEFAULT_FIELDS,
  facetKeys,
  fieldKeys,
  fold,
  foldTo,
  type Legend,
  legendOf,
  unfold,
  type Visible,
  visible,
} from '../../../../picture';
import { type Card, type Diagram, EMPTY } from '../../../../picture/diagram/diagram';
import { above, below } from './lineage';
import { colored, focused, grouped, PLAIN, type Reading } from './reading';
import { type Step, walk } from './walk';

/** A chart and how it is read, which decides what can be seen of it. Cards are named by their ids. */
export class Outline {
  #diagram = EMPTY;
  #steps: ReadonlyMap<string, Step> = new Map();
  #byId: ReadonlyMap<string, Card> = new Map();
  #visible: Visible | undefined;
  #legend: Legend | undefined;
  #reading: Reading;

  constructor(reading: Reading = PLAIN) {
    this.#reading = reading;
  }

  get diagram(): Diagram {
    return this.#diagram;
  }

  /** The ways between all cards, seen or not. */
  get steps(): ReadonlyMap<string, Step> {
    return this.#steps;
  }

  get reading(): Reading {
    return this.#reading;
  }

  get visible(): Visible {
    this.#visible ??= visible(this.#diagram.cards, this.#reading.folding, this.#reading.focus);
    return this.#visible;
  }

  /** What cards can be colored by. */
  get facets(): readonly string[] {
    return facetKeys(this.#diagram.cards);
  }

  /** What cards are colored by, over the whole chart, so that no fold changes a color; undefined also where they no longer differ in it. */
  get legend(): Legend | undefined {
    return this.#legend;
  }

  /** What frames are drawn around, undefined also where cards no longer differ in it. */
  get groups(): string | undefined {
    const { groupBy } = this.#reading;
    return groupBy !== undefined && this.facets.includes(groupBy) ? groupBy : undefined;
  }

  /** What cards can show below their titles, and what they do show. */
  get fields(): { readonly all: readonly string[]; readonly shown: readonly string[] } {
    const { fields, density } = this.#reading;
    return { all: fieldKeys(this.#diagram.cards), shown: fields ?? DEFAULT_FIELDS[density] };
  }

  /** How many levels there are, below what is in focus. */
  get depth(): number {
    const top = this.focus;
    const first = top === undefined ? 1 : this.#steps.get(top)!.level;
    const team = top === undefined ? [...this.#steps.keys()] : [top, ...below(this.#steps, top)];
    return team.reduce((most, id) => Math.max(most, this.#steps.get(id)!.level - first + 1), 0);
  }

  /** The position whose team alone is shown; undefined also where it is gone. */
  get focus(): string | undefined {
    const { focus } = this.#reading;
    return focus === undefined ? undefined : this.#diagram.cards.find(({ key }) => key === focus)?.id;
  }

  /** What is in focus and those above it, the top first; nothing where the whole chart is shown. */
  get trail(): readonly Card[] {
    const top = this.focus;
    return top === undefined ? [] : [...above(this.#steps, top), top].map((id) => this.#byId.get(id)!);
  }

  card(id: string): Card | undefined {
    return this.#byId.get(id);
  }

  show(diagram: Diagram): void {
    this.#diagram = diagram;
    this.#steps = walk(diagram.cards);
    this.#byId = new Map(diagram.cards.map((card) => [card.id, card]));
    this.#visible = undefined;
    this.#colorIn();
  }

  read(reading: Partial<Reading>): void {
    this.#reading = { ...this.#reading, ...reading };
    this.#visible = undefined;
  }

  /** Colors the cards by a facet; by none if undefined. */
  color(key: string | undefined): void {
    this.#reading = colored(this.#reading, key);
    this.#colorIn();
  }

  /** Draws frames around the values of a facet; of none if undefined. */
  group(key: string | undefined): void {
    this.#reading = grouped(this.#reading, key);
  }

  isFolded(id: string): boolean {
    return this.visible.folded.has(id);
  }

  manages(id: string): boolean {
    return (this.#steps.get(id)?.reports.length ?? 0) > 0;
  }

  isSeen(id: string): boolean {
    return this.visible.cards.some((card) => card.id === id);
  }

  toggle(id: string): void {
    const key = this.#byId.get(id)?.key;
    if (key === undefined || !this.manages(id)) return;
    const { folding } = this.#reading;
    this.read({ folding: this.isFolded(id) ? unfold(folding, [key]) : fold(folding, key) });
  }

  /** Shows all below a card, or everything. */
  unfoldAll(id?: string): void {
    if (id === undefined) this.read({ folding: foldTo(undefined) });
    else
      this.read({
        folding: unfold(
          this.#reading.folding,
          this.#keys([id, ...below(this.#steps, id)].filter((each) => this.manages(each))),
        ),
      });
  }

  /** Shows so many levels. */
  foldTo(levels: number): void {
    this.read({ folding: foldTo(levels < this.depth ? levels : undefined) });
  }

  /** Shows a card, whatever hides it. */
  uncover(id: string): void {
    if (this.isSeen(id)) return;
    const managers = above(this.#steps, id);
    const top = this.focus;
    if (top !== undefined && top !== id && !managers.includes(top)) this.focusOn(undefined);
    const start = top === undefined ? 0 : Math.max(0, managers.indexOf(top));
    this.read({ folding: unfold(this.#reading.folding, this.#keys(managers.slice(start))) });
  }

  /** Shows the team of one manager alone, unfolded; undefined shows everything again. */
  focusOn(id: string | undefined): void {
    const key = id === undefined ? undefined : this.#byId.get(id)?.key;
    this.#reading = focused(this.#reading, key);
    this.#visible = undefined;
    if (id !== undefined && this.isFolded(id)) this.toggle(id);
  }

  #colorIn(): void {
    const { colorBy } = this.#reading;
    this.#legend =
      colorBy !== undefined && this.facets.includes(colorBy) ? legendOf(this.#diagram.cards, colorBy) : undefined;
  }

  #keys(ids: readonly string[]): string[] {
    return ids.map((id) => this.#byId.get(id)!.key);
  }
}
