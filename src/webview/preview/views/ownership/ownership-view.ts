import { forSearch, hasWords } from '../../../../core/text';
import { type Diagram, EMPTY } from '../../../../picture/diagram/diagram';
import { make } from '../../../shared/dom';
import type { MenuItem } from '../../frame/menu';
import { say } from '../../say';
import { wordsOf } from '../reporting/search';
import type { Shown, View, ViewHost } from '../view';
import { foldsFor } from './axis';
import { Grid } from './grid';
import { type Cell, type Folds, type Matrix, matrixOf, PARTS } from './matrix';
import { sign, tableOf } from './table';

/** More lines than these are folded until a person wants to see them. */
const MAX_COLUMNS = 30;
const MAX_ROWS = 80;

/** Who owns what: positions by areas, folded along both trees. */
export class OwnershipView implements View {
  readonly element: HTMLElement;
  readonly tools: readonly HTMLElement[] = [];
  readonly #host: ViewHost;
  readonly #window = make('div', { class: 'window' });
  readonly #grid = new Grid();
  #folds: Folds | undefined;
  #diagram: Diagram = EMPTY;
  #matrix: Matrix = matrixOf(EMPTY, { columns: new Set(), rows: new Set() });
  #chosen: string | undefined;
  #words = '';
  #problems: ReadonlySet<string> | undefined;
  #hits: readonly HTMLTableCellElement[] = [];

  constructor(host: ViewHost, kept: unknown) {
    this.#host = host;
    this.#folds = readFolds(kept);
    this.element = make('div', { class: 'ownership' }, this.#window, legend());
    this.#window.addEventListener('click', ({ target }) => this.#click(target));
    this.#window.addEventListener('contextmenu', (event) => {
      const cell = event.target instanceof Element ? event.target.closest<HTMLTableCellElement>('td, th') : null;
      if (cell !== null && this.#offer(cell, { x: event.clientX, y: event.clientY })) event.preventDefault();
    });
  }

  show({ diagram }: Shown): Promise<void> {
    this.#diagram = diagram;
    this.#folds ??= startFolds(diagram);
    this.#draw();
    return Promise.resolve();
  }

  select(card: string | undefined): void {
    this.#chosen = card;
    this.#mark();
    if (card !== undefined) this.#head(card)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  find(words: string): number {
    this.#words = forSearch(words);
    this.#dim();
    return this.#hits.length;
  }

  hit(index: number): void {
    const cell = this.#hits.at(index);
    if (cell === undefined) return;
    this.#grid.stopAt(cell, false);
    cell.scrollIntoView({ block: 'center', inline: 'center' });
  }

  focus(): void {
    this.#grid.focus();
  }

  light(problems: ReadonlySet<string> | undefined): void {
    this.#problems = problems;
    this.#dim();
  }

  /** Unfolds the way to a position, and shows its column. */
  reveal(card: string): void {
    const folds = this.#folds;
    if (folds === undefined) return;
    const byId = new Map(this.#diagram.cards.map((each) => [each.id, each]));
    const columns = new Set(folds.columns);
    for (let at = byId.get(byId.get(card)?.manager ?? ''); at !== undefined; at = byId.get(at.manager ?? ''))
      columns.delete(at.key);
    this.#refold({ ...folds, columns });
    this.#head(card)?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }

  cardAt(target: EventTarget | null): string | undefined {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
    return cell?.dataset.column;
  }

  placeOf(card: string): DOMRect | undefined {
    return this.#head(card)?.getBoundingClientRect();
  }

  items(): readonly MenuItem[] {
    return [];
  }

  key(event: KeyboardEvent): boolean {
    const cell = this.#grid.focused;
    if (cell === undefined || event.altKey || event.metaKey) return false;
    if (this.#grid.key(event)) return true;
    switch (event.key) {
      case 'Enter':
        this.#open(cell);
        return true;
      case ' ':
      case '.':
        return this.#toggle(cell);
      case 'ContextMenu':
      case 'F10': {
        const { left, bottom } = cell.getBoundingClientRect();
        return (event.key === 'ContextMenu' || event.shiftKey) && this.#offer(cell, { x: left, y: bottom });
      }
      default:
        return false;
    }
  }

  run(): boolean {
    return false;
  }

  kept(): unknown {
    return this.#folds && { columns: [...this.#folds.columns], rows: [...this.#folds.rows] };
  }

  dispose(): void {
    this.element.remove();
  }

  #draw(): void {
    const hadFocus = this.#grid.hasFocus;
    const { scrollLeft, scrollTop } = this.#window;
    this.#matrix = matrixOf(this.#diagram, this.#folds ?? { columns: new Set(), rows: new Set() });
    if (this.#matrix.rows.length === 0) {
      this.#window.replaceChildren(make('p', { class: 'nothing' }, say('nothingOwned')));
      return;
    }
    const table = tableOf(this.#matrix, say('ownershipView'));
    this.#window.replaceChildren(table);
    this.#window.scrollTo(scrollLeft, scrollTop);
    this.#grid.take(table, hadFocus);
    this.#mark();
    this.#dim();
  }

  #refold(folds: Folds): void {
    this.#folds = folds;
    this.#draw();
    this.#host.keep();
  }

  /** Marks the column of the chosen card, or of what it is folded into. */
  #mark(): void {
    const column = this.#matrix.columns.find(
      ({ covers }) => this.#chosen !== undefined && covers.includes(this.#chosen),
    )?.id;
    for (const cell of this.#cells())
      cell.classList.toggle('chosen', column !== undefined && cell.dataset.column === column);
  }

  #dim(): void {
    const { rows, columns } = this.#matrix;
    const wanted = this.#words;
    const found = (text: string): boolean => wanted !== '' && hasWords(text, wanted);
    const foundRows = new Set(rows.filter(({ name, id }) => found(`${name} ${id}`)).map(({ id }) => id));
    const foundColumns = new Set(columns.filter(({ card }) => found(wordsOf(card))).map(({ id }) => id));
    const about = this.#problems && this.#diagram.problems.filter(({ id }) => this.#problems?.has(id));
    const terms = about && new Set(about.flatMap(({ term }) => term ?? []));
    const cards = about && new Set(about.flatMap((problem) => problem.cards));
    const litRows =
      terms && new Set(rows.filter(({ covers }) => covers.some((id) => terms.has(id))).map(({ id }) => id));
    const litColumns =
      cards && new Set(columns.filter(({ covers }) => covers.some((id) => cards.has(id))).map(({ id }) => id));
    for (const cell of this.#cells()) {
      const { row, column } = cell.dataset;
      const byWords =
        wanted === '' ||
        (row !== undefined && foundRows.has(row)) ||
        (column !== undefined && foundColumns.has(column));
      const isLit = (id: string | undefined, lit: ReadonlySet<string> | undefined): boolean =>
        lit === undefined || lit.size === 0 || id === undefined || lit.has(id);
      const byProblems = isLit(row, litRows) && isLit(column, litColumns);
      cell.classList.toggle('dim', !(byWords && byProblems));
    }
    this.#hits = this.#cells().filter(
      (cell) =>
        cell.tagName === 'TH' && (foundRows.has(cell.dataset.row ?? '') || foundColumns.has(cell.dataset.column ?? '')),
    );
  }

  #click(target: EventTarget | null): void {
    const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('td, th') : null;
    if (cell === null) return;
    this.#grid.stopAt(cell, true);
    if (target instanceof Element && target.closest('.fold') !== null) this.#toggle(cell);
    else this.#open(cell, 'stay');
  }

  /** Shows the text: of a claim, a position, an area's owner, else of the area's problem. */
  #open(cell: HTMLTableCellElement, stay?: 'stay'): void {
    const { row, column } = cell.dataset;
    const claim = row !== undefined && column !== undefined ? this.#matrix.cell(row, column) : undefined;
    if (claim !== undefined) return this.#lead(claim, stay);
    if (column !== undefined && row === undefined) {
      this.#host.chose(column);
      return this.#host.open({ card: column }, stay);
    }
    if (row === undefined || column !== undefined) return;
    const owner = this.#matrix.columns
      .map(({ id }) => this.#matrix.cell(row, id))
      .filter((each) => each !== undefined)
      .sort(byPart)[0];
    const problem = this.#matrix.rows.find(({ id }) => id === row)?.problem?.problems[0];
    if (owner !== undefined) this.#lead(owner, stay);
    else if (problem !== undefined) this.#host.open({ problem: problem.id }, stay);
  }

  /** Offers what can be done with a position, or with the area that it owns here. Tells whether there is any. */
  #offer(cell: HTMLTableCellElement, at: { readonly x: number; readonly y: number }): boolean {
    const { row, column } = cell.dataset;
    if (column === undefined) return false;
    const claim = row === undefined ? undefined : this.#matrix.cell(row, column);
    if (claim?.part === 'owns') this.#host.offer(claim.card, at, claim.term);
    else this.#host.offer(claim?.card ?? column, at);
    return true;
  }

  #lead({ card, term }: Cell, stay: 'stay' | undefined): void {
    this.#host.chose(card);
    this.#host.open({ card, term }, stay);
  }

  /** Folds a row or a column, or shows what is in it. Tells whether there is any. */
  #toggle(cell: HTMLTableCellElement): boolean {
    const folds = this.#folds;
    const { row, column } = cell.dataset;
    if (folds === undefined || cell.tagName !== 'TH') return false;
    const line =
      row === undefined
        ? this.#matrix.columns.find(({ id }) => id === column)
        : this.#matrix.rows.find(({ id }) => id === row);
    if (line?.isParent !== true) return false;
    const key = row ?? this.#diagram.cards.find(({ id }) => id === column)?.key ?? '';
    const side = row === undefined ? 'columns' : 'rows';
    const next = new Set(folds[side]);
    if (!next.delete(key)) next.add(key);
    this.#refold({ ...folds, [side]: next });
    return true;
  }

  #head(card: string): HTMLElement | undefined {
    const column = this.#matrix.columns.find(({ covers }) => covers.includes(card))?.id;
    return this.#cells().find((cell) => cell.tagName === 'TH' && cell.dataset.column === column);
  }

  #cells(): readonly HTMLTableCellElement[] {
    return [...this.#window.querySelectorAll<HTMLTableCellElement>('[data-row], [data-column]')].filter(
      (cell) => cell instanceof HTMLTableCellElement,
    );
  }
}

const byPart = (a: Cell, b: Cell): number => PARTS.indexOf(a.part) - PARTS.indexOf(b.part);

/** What the signs mean. */
const legend = (): HTMLElement =>
  make(
    'div',
    { class: 'legend', 'aria-hidden': 'true' },
    ...PARTS.map((part) => make('span', {}, sign(part), say(`legend.${part}`))),
  );

function startFolds({ cards, areas, metrics }: Diagram): Folds {
  const keyOf = new Map(cards.map(({ id, key }) => [id, key]));
  const wanted = new Set([...areas, ...metrics].flatMap(({ parts }) => parts.map(({ card }) => card)));
  const columns = foldsFor(
    cards.map(({ id, manager }) => ({ id, parent: manager })),
    wanted,
    MAX_COLUMNS,
  );
  return { columns: new Set([...columns].map((id) => keyOf.get(id)!)), rows: foldsFor(areas, undefined, MAX_ROWS) };
}

/** Reads what was kept, by this version of the view or another one. */
function readFolds(kept: unknown): Folds | undefined {
  if (typeof kept !== 'object' || kept === null || !('columns' in kept) || !('rows' in kept)) return undefined;
  const texts = (value: unknown): ReadonlySet<string> =>
    new Set(Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []);
  return { columns: texts(kept.columns), rows: texts(kept.rows) };
}
