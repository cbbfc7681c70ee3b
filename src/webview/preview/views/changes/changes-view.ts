import type { ChangePicture } from '../../../../picture/change/change-picture';
import type { UnionDiagram } from '../../../../picture/change/union';
import { type Diagram, EMPTY } from '../../../../picture/diagram/diagram';
import { make } from '../../../shared/dom';
import { choice } from '../../choice';
import type { MenuItem } from '../../frame/menu';
import type { Base, BaseKind, Beside, BesideAnswer, ChangesAnswer, Command } from '../../protocol';
import { say } from '../../say';
import { Following } from '../following';
import { cardsWith } from '../reporting/search';
import type { Shown, View, ViewHost } from '../view';
import { BaseChoice } from './base-choice';
import { type Kept, keptOf } from './kept';
import { legendOf } from './legend';
import { ChangeList } from './list';
import { PlanTable } from './plan-table';
import { Sheet } from './sheet';

/** What changes from another version of a chart: a picture that holds both, and a list whose entries light their cards. */
export class ChangesView implements View {
  readonly element: HTMLElement;
  readonly tools: readonly HTMLElement[] = [];
  readonly #host: ViewHost;
  readonly #sheet = new Sheet();
  readonly #note = make('p', { class: 'note', role: 'status', hidden: true });
  readonly #legend = make('div', { class: 'legend' });
  readonly #bases = new BaseChoice((kind) => void this.#following.ask(kind));
  readonly #sides = choice('showSide', ['both', 'before', 'after'], (side) => this.#look({ side }));
  readonly #whole = make('input', { type: 'checkbox' });
  readonly #list: ChangeList;
  readonly #following: Following<Base | BaseKind | undefined, ChangesAnswer>;
  readonly #table: PlanTable;
  readonly #compared: Following<
    { readonly beside: Beside; readonly pick?: 'plans' | 'costs' },
    BesideAnswer | undefined
  >;
  #kept: Kept;
  #uri = '';
  #shown: Diagram = EMPTY;
  #chosen: ChangesAnswer['chosen'];
  #found: readonly string[] = [];

  constructor(host: ViewHost, kept: unknown) {
    this.#host = host;
    this.#kept = keptOf(kept);
    this.#following = new Following(
      (wanted) => host.changes(this.#uri, wanted),
      (answer) => this.#answer(answer),
    );
    this.#compared = new Following(
      ({ beside, pick }) => host.beside(this.#uri, beside, pick),
      (answer) => this.#putBeside(answer),
    );
    this.#table = new PlanTable({
      choose: (plan) => void this.#following.ask({ kind: 'plan', plan }),
      remove: (plan) => {
        const { plans } = this.#kept.beside;
        void this.#compared.ask({ beside: { ...this.#kept.beside, plans: plans.filter((each) => each !== plan) } });
      },
      pickCosts: () => this.#pick('costs'),
    });
    this.#sides.show(this.#kept.side);
    this.#whole.checked = this.#kept.isWhole;
    this.#whole.addEventListener('change', () => this.#look({ isWhole: this.#whole.checked }));
    this.#list = new ChangeList({
      light: (cards) => this.#sheet.light(cards && new Set(cards)),
      show: ([card]) => {
        if (card !== undefined) this.#sheet.show(card);
      },
    });
    const whole = make('label', { class: 'whole' }, this.#whole, say('showUnchanged'));
    const add = make('button', { type: 'button', class: 'pick' }, say('addPlans'));
    add.addEventListener('click', () => this.#pick('plans'));
    const bar = make('div', { class: 'settings' }, this.#bases.element, add, this.#sides.element, whole, this.#legend);
    const above = make('div', { class: 'above' }, this.#table.element, this.#note);
    this.element = make('div', { class: 'changes' }, bar, above, this.#sheet.element, this.#list.element);
    this.#sheet.element.addEventListener('click', ({ target }) => this.#open(this.#sheet.cardAt(target)));
  }

  show({ uri, diagram }: Shown): Promise<void> {
    this.#uri = uri;
    this.#shown = diagram;
    this.#follow();
    return Promise.resolve();
  }

  saved(): void {
    const { kind } = this.#kept.base ?? {};
    if (kind === 'saved' || kind === 'plan') this.#follow();
    else this.#followPlans();
  }

  /** Compares the chart with something else from now on. */
  compare(base: Base): void {
    void this.#following.ask(base);
  }

  select(card: string | undefined): void {
    this.#sheet.choose(this.#inUnion(card));
  }

  find(words: string): number {
    const found = this.#union && words.trim() !== '' ? cardsWith(this.#union, words) : undefined;
    this.#found = [...(found ?? [])];
    this.#sheet.light(found);
    return this.#found.length;
  }

  hit(index: number): void {
    const card = this.#found.at(index);
    if (card === undefined) return;
    this.#sheet.choose(card);
    this.#sheet.show(card);
  }

  focus(): void {
    this.#sheet.element.focus();
  }

  light(problems: ReadonlySet<string> | undefined): void {
    const cards = this.#shown.problems.flatMap(({ id, cards: about }) => (problems?.has(id) ? about : []));
    this.#sheet.light(problems && new Set(cards.flatMap((card) => this.#inUnion(card) ?? [])));
  }

  reveal(card: string): void {
    const id = this.#inUnion(card);
    if (id !== undefined) this.#sheet.show(id);
  }

  cardAt(target: EventTarget | null): string | undefined {
    return this.#inChart(this.#sheet.cardAt(target));
  }

  placeOf(card: string): DOMRect | undefined {
    const id = this.#inUnion(card);
    return id === undefined ? undefined : this.#sheet.card(id)?.getBoundingClientRect();
  }

  items(): readonly MenuItem[] {
    return [];
  }

  key({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
    if (ctrlKey || metaKey || altKey || target instanceof HTMLSelectElement) return false;
    const command = ({ '+': 'zoomIn', '-': 'zoomOut', '0': 'actualSize', f: 'fit' } as const)[key];
    if (command !== undefined) return this.run(command);
    const pan = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
    if (pan === undefined || target !== this.#sheet.element) return false;
    this.#sheet.viewport.panBy(pan[0]!, pan[1]!);
    return true;
  }

  run(command: Command): boolean {
    const { viewport } = this.#sheet;
    const act = {
      fit: () => this.#sheet.fit(true),
      zoomIn: () => viewport.zoomBy(1),
      zoomOut: () => viewport.zoomBy(-1),
      actualSize: () => viewport.zoomTo(1),
    }[command as string];
    act?.();
    return act !== undefined;
  }

  change(): ChangePicture | undefined {
    return this.#chosen?.picture;
  }

  kept(): Kept {
    return this.#kept;
  }

  dispose(): void {
    this.#following.dispose();
    this.#compared.dispose();
    this.element.remove();
  }

  get #union(): UnionDiagram | undefined {
    return this.#chosen?.picture.union;
  }

  #follow(): void {
    this.#following.follow(() => this.#kept.base);
    this.#followPlans();
  }

  #followPlans(): void {
    if (this.#kept.beside.plans.length > 0) this.#compared.follow(() => ({ beside: this.#kept.beside }));
  }

  #pick(what: 'plans' | 'costs'): void {
    void this.#compared.ask({ beside: this.#kept.beside, pick: what });
  }

  /** A plan that was just added is shown at once. */
  #putBeside(answer: BesideAnswer | undefined): void {
    if (answer === undefined) return;
    const known = new Set(this.#kept.beside.plans.map((plan) => JSON.stringify(plan)));
    const added = answer.beside.plans.find((plan) => !known.has(JSON.stringify(plan)));
    this.#kept = { ...this.#kept, beside: answer.beside };
    this.#host.keep();
    this.#table.show(answer);
    if (added !== undefined) this.compare({ kind: 'plan', plan: added });
  }

  #answer({ kinds, chosen, refused }: ChangesAnswer): void {
    const isKept = chosen === undefined && refused === undefined && this.#chosen !== undefined;
    this.#bases.show(kinds, isKept ? this.#chosen : chosen);
    if (isKept) return;
    const isAnother = JSON.stringify(chosen?.base) !== JSON.stringify(this.#kept.base) || this.#chosen === undefined;
    this.#chosen = chosen;
    this.#table.choose(chosen?.base.kind === 'plan' ? chosen.base.plan : undefined);
    if (chosen === undefined) {
      this.#say(refused ?? say('chooseBase'));
      this.#legend.replaceChildren();
      this.#sheet.clear();
      this.#list.clear();
      return;
    }
    this.#kept = { ...this.#kept, base: chosen.base };
    this.#host.keep();
    this.#say(chosen.picture.sections.length === 0 ? say('nothingChanged', chosen.name) : '');
    this.#legend.replaceChildren(...legendOf(chosen.picture.union));
    this.#list.show(chosen.picture);
    this.#draw(isAnother);
  }

  #look(change: Partial<Pick<Kept, 'side' | 'isWhole'>>): void {
    this.#kept = { ...this.#kept, ...change };
    this.#host.keep();
    this.#draw(true);
  }

  #draw(isAnother: boolean): void {
    const { side, isWhole } = this.#kept;
    if (this.#union !== undefined) this.#sheet.draw(this.#union, side, isWhole, isAnother);
  }

  #open(id: string | undefined): void {
    const card = this.#inChart(id);
    if (id === undefined || card === undefined) return;
    this.#sheet.choose(id);
    this.#host.chose(card);
    this.#host.open({ card }, 'stay');
  }

  #say(text: string): void {
    this.#note.textContent = text;
    this.#note.hidden = text === '';
  }

  /** The card in the picture of both versions that shows a card of the chart. */
  #inUnion(card: string | undefined): string | undefined {
    const key = this.#shown.cards.find(({ id }) => id === card)?.key;
    return key === undefined ? undefined : this.#union?.cards.find((each) => each.key === key)?.id;
  }

  /** The card of the chart; undefined for a position that is gone. */
  #inChart(id: string | undefined): string | undefined {
    const key = this.#union?.cards.find((each) => each.id === id)?.key;
    return key === undefined ? undefined : this.#shown.cards.find((each) => each.key === key)?.id;
  }
}
