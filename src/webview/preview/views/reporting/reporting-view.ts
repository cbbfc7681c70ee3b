import type { Scene } from '../../../mermaid/scene';
import { make } from '../../../shared/dom';
import { centerOf } from '../../../shared/viewport/camera';
import type { MenuItem } from '../../frame/menu';
import type { Command } from '../../protocol';
import { say } from '../../say';
import type { ProblemFocus, Shown, Surface, View, ViewHost } from '../view';
import { actionsOn } from './actions';
import { Board } from './board';
import { CardActions } from './card-actions';
import { ColorLegend } from './color-legend';
import { choicesIn, type Kept, readKept } from './kept';
import { answerKey, type KeyActions } from './keys';
import { above } from './lineage';
import { Minimap } from './minimap';
import { OptionsMenu } from './options';
import { isCovered, placesOver } from './overlays';
import { plainReading, type Reading } from './reading';
import { surfaceOf } from './surface';
import { Trail } from './trail';
import { ZoomControls } from './zoom-controls';

/** The tree of one chart, in a window that is moved over it. */
export class ReportingView implements View {
  readonly element: HTMLElement;
  readonly tools: readonly HTMLElement[];
  readonly surface: Surface;
  readonly #host: ViewHost;
  readonly #plain: Reading;
  readonly #board: Board;
  readonly #zoom: ZoomControls;
  readonly #options: OptionsMenu;
  readonly #minimap: Minimap;
  readonly #trail: Trail;
  readonly #legend: ColorLegend;
  readonly #cardActions: CardActions;
  readonly #actions: KeyActions;
  readonly #resizing: ResizeObserver;
  /** Where the cursor was last said to be, by key. */
  #cursor: string | undefined;

  constructor(host: ViewHost, kept: unknown) {
    this.#host = host;
    this.#plain = plainReading(host.defaults);
    this.#board = new Board(readKept(kept), this.#plain, {
      moved: () => this.#moved(),
      drawn: () => this.#drawn(),
      chosen: () => this.#chosen(),
      asked: (problem) => host.open({ problem }),
      over: () => placesOver(this.#board.element, [this.#zoom.element, this.#legend.element, this.#trail.list]),
    });
    this.surface = surfaceOf(this.#board, host);
    this.#actions = actionsOn(this.#board, host);
    this.#zoom = new ZoomControls(this.#actions);
    this.#options = new OptionsMenu({
      lay: (change) =>
        void this.#board.reread((outline) => outline.read(change), 'arrangement' in change ? 'fit' : 'same'),
      foldTo: (levels) => void this.#board.reread((outline) => outline.foldTo(levels)),
      color: (key) => {
        this.#board.dimming.color(undefined);
        void this.#board.reread((outline) => outline.color(key));
      },
      group: (key) => void this.#board.reread((outline) => outline.group(key)),
      fill: (fields) => void this.#board.reread((outline) => outline.read({ fields })),
    });
    this.#minimap = new Minimap((point) => this.#board.stage.center(point));
    this.#trail = new Trail((card) => void this.#board.reread((outline) => outline.focusOn(card), 'fit'));
    this.#legend = new ColorLegend((value) => void this.#board.lightValue(value));
    this.#cardActions = new CardActions({
      toggle: (card) => this.#actions.toggle(card),
      focus: (card) => this.#actions.focus(card),
      more: (card, at) => host.offer(card, at),
    });
    this.tools = [this.#options.button];
    const corner = make('div', { class: 'corner' }, this.#minimap.element, this.#zoom.element);
    this.element = make(
      'div',
      { class: 'reporting' },
      this.#board.element,
      this.#cardActions.element,
      this.#trail.element,
      this.#legend.element,
      corner,
      this.#options.panel,
    );
    this.#resizing = new ResizeObserver(() => {
      if (this.element.hidden) return;
      if (this.#board.stage.isFitted) this.#board.fit(false);
      else this.#moved();
    });
    this.#resizing.observe(this.#board.element);
    this.#listen();
  }

  show({ diagram }: Shown): Promise<void> {
    return this.#board.show(diagram);
  }

  select(card: string | undefined): void {
    const { outline } = this.#board;
    const key = card === undefined ? undefined : outline.card(card)?.key;
    const hasMoved = key !== this.#cursor;
    this.#cursor = key;
    const isCovered = card !== undefined && !outline.isSeen(card);
    if (isCovered && hasMoved && this.#isInFocus(card))
      void this.#board.uncover(card).then(() => this.#board.choose(card, false));
    else {
      this.#board.choose(card, false);
      const rect = this.#board.drawn(card)?.rect;
      if (rect !== undefined) this.#board.stage.bring(rect);
    }
  }

  find(words: string): number {
    this.#board.dimming.find(words);
    this.#board.light();
    return this.#board.dimming.hits.length;
  }

  hit(index: number): void {
    const card = this.#board.dimming.hits.at(index);
    if (card === undefined) return;
    void this.#board.uncover(card).then(() => {
      this.#board.choose(card, false);
      this.#host.chose(card);
      this.#bringOut(card);
    });
  }

  focus(): void {
    this.#board.focus();
  }

  lightOnly(cards: ReadonlySet<string> | undefined): void {
    this.#board.lightOnly(cards);
  }

  light(problems: ReadonlySet<string> | undefined): void {
    this.#board.dimming.light(problems);
    this.#board.light();
  }

  focusProblems(focus: ProblemFocus): void {
    this.#board.focusProblems(focus);
  }

  reveal(card: string): void {
    void this.#board.uncover(card);
  }

  showTeam(card: string | undefined): void {
    void this.#board.reread((outline) => outline.focusOn(card), 'fit');
  }

  cardAt(target: EventTarget | null): string | undefined {
    return this.#board.cardAt(target);
  }

  placeOf(card: string): DOMRect | undefined {
    return this.#board.placeOf(card);
  }

  items(card: string): readonly MenuItem[] {
    const { outline } = this.#board;
    const trace = { label: say('trace'), key: 'T', run: () => this.#actions.trace(card) };
    if (!outline.manages(card)) return [trace];
    return [
      {
        label: say(outline.isFolded(card) ? 'unfold' : 'fold'),
        key: say('space'),
        run: () => this.#actions.toggle(card),
      },
      { label: say('unfoldBelow'), key: `Shift+${say('space')}`, run: () => this.#actions.unfoldBelow(card) },
      { label: say('focusTeam'), key: 'Shift+⏎', run: () => this.#actions.focus(card) },
      trace,
    ];
  }

  key(event: KeyboardEvent): boolean {
    return answerKey(event, this.#actions);
  }

  run(command: Command): boolean {
    const chosen = this.#board.chosen?.card.id;
    switch (command) {
      case 'fit':
        this.#actions.fit();
        return true;
      case 'zoomIn':
      case 'zoomOut':
        this.#actions.zoom(command === 'zoomIn' ? 1 : -1);
        return true;
      case 'actualSize':
        this.#actions.actualSize();
        return true;
      case 'foldAll':
        void this.#board.reread((outline) => outline.foldTo(FOLDED));
        return true;
      case 'unfoldAll':
        void this.#board.reread((outline) => outline.unfoldAll());
        return true;
      case 'focusTeam':
        if (chosen !== undefined) this.#actions.focus(chosen);
        return true;
      case 'leaveTeam':
        void this.#board.reread((outline) => outline.focusOn(undefined), 'fit');
        return true;
      case 'present':
      case 'search':
      case 'problems':
      case 'export':
        return false;
    }
  }

  scene(): Scene {
    const { cards, options, diagram, legend, groups } = this.#board.scene;
    return {
      title: diagram.title,
      cards,
      options,
      ...(legend && { legend }),
      ...(groups !== undefined && { groups }),
    };
  }

  kept(): Kept {
    const { stage, outline } = this.#board;
    const { folding, focus } = outline.reading;
    return {
      ...this.settings(),
      part: { folding, ...(focus !== undefined && { focus }) },
      ...(!stage.isFitted && { camera: stage.camera }),
    };
  }

  settings(): Kept {
    return { choices: choicesIn(this.#board.outline.reading, this.#plain) };
  }

  dispose(): void {
    this.#resizing.disconnect();
    this.element.remove();
  }

  #listen(): void {
    const { element: stage } = this.#board;
    stage.addEventListener('click', ({ target, shiftKey }) => {
      this.#options.close();
      const card = this.cardAt(target);
      if (card === undefined) return;
      this.#choose(card);
      // A part of the page answers this.
      if (target instanceof Element && target.closest('.badge') !== null) return;
      if (!(target instanceof Element && target.closest('.fold') !== null)) this.#host.open({ card }, 'stay');
      else if (shiftKey) this.#actions.unfoldBelow(card);
      else this.#actions.toggle(card);
    });
    stage.addEventListener('contextmenu', (event) => {
      const card = this.cardAt(event.target);
      if (card === undefined) return;
      event.preventDefault();
      this.#choose(card);
      this.#host.offer(card, { x: event.clientX, y: event.clientY });
    });
  }

  /** Brings a card into the middle if something covers it. */
  #bringOut(card: string): void {
    const [place, rect] = [this.#board.placeOf(card), this.#board.drawn(card)?.rect];
    const own = [this.#board.element, this.#cardActions.element];
    if (place !== undefined && rect !== undefined && isCovered(place, own)) this.#board.stage.center(centerOf(rect));
  }

  #choose(card: string): void {
    this.#board.choose(card, true);
    this.#host.chose(card);
  }

  #isInFocus(card: string): boolean {
    const { focus, steps } = this.#board.outline;
    return focus === undefined || above(steps, card).includes(focus);
  }

  #moved(): void {
    const { camera, size } = this.#board.stage;
    this.#zoom.show(camera.scale);
    this.#minimap.move(camera, size);
    this.#cardActions.move(camera);
    this.#host.keep();
  }

  #drawn(): void {
    const { outline, picture, dimming } = this.#board;
    const { facets, legend } = outline;
    const { folding, direction, density, arrangement } = outline.reading;
    const isByHand = folding.open.length + folding.closed.length > 0;
    this.#options.show({
      direction,
      density,
      arrangement,
      facets,
      colorBy: legend?.key,
      groupBy: outline.groups,
      fields: outline.fields,
      deepest: outline.depth,
      levels: isByHand ? undefined : Math.min(outline.depth, folding.levels ?? outline.depth),
    });
    this.#legend.show(legend, dimming.facet?.value);
    this.#trail.show(outline.trail);
    this.#zoom.element.hidden = picture?.cards.size === 0;
    if (picture !== undefined) this.#minimap.show(picture);
    this.#chosen();
    this.#moved();
  }

  #chosen(): void {
    const drawn = this.#board.chosen;
    const { outline, stage } = this.#board;
    this.#cardActions.show(
      drawn && {
        id: drawn.card.id,
        rect: drawn.rect,
        manages: outline.manages(drawn.card.id),
        isFolded: drawn.folded !== undefined,
      },
    );
    this.#cardActions.move(stage.camera);
  }
}

/** How many levels are left when all teams are folded. */
const FOLDED = 2;
