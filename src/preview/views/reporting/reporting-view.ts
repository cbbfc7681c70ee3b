import type { Rect } from '../../../picture';
import { make } from '../../dom';
import type { MenuItem } from '../../frame/menu';
import type { Command } from '../../protocol';
import type { Shown, View, ViewHost } from '../view';
import { Dimming } from './dimming';
import { answerKey, type KeyActions } from './keys';
import { type Kept, readKept } from './kept';
import { createPainter } from '../../../mermaid/painter';
import { type Drawn, hang, nearestShared, type Picture } from './picture';
import { Selection } from './selection';
import { hold, isVisible, middle } from './stage/camera';
import { Stage } from './stage/stage';
import { ZoomControls } from './zoom-controls';
import type { Direction } from './walk';

/** What is on screen, and what it was made from. */
interface Drawing {
  readonly shown: Shown;
  readonly text: string;
  readonly picture: Picture;
}

const painter = createPainter();

/** The tree of one chart, in a window that is moved over it. */
export class ReportingView implements View {
  readonly element: HTMLElement;
  readonly tools: readonly HTMLElement[] = [];
  readonly #host: ViewHost;
  readonly #kept: Partial<Kept>;
  readonly #frame = make('div', { class: 'picture' });
  readonly #zoom: ZoomControls;
  readonly #stage: Stage;
  readonly #selection = new Selection();
  readonly #dimming = new Dimming();
  readonly #resizing: ResizeObserver;
  readonly #actions: KeyActions;
  #drawing: Drawing | undefined;
  /** Whether a picture with cards has been placed. */
  #isPlaced = false;

  constructor(host: ViewHost, kept: unknown) {
    this.#host = host;
    this.#kept = readKept(kept);
    const stage = make('div', { class: 'stage' }, this.#frame);
    this.#stage = new Stage(stage, this.#frame, ({ scale }) => {
      this.#zoom.show(scale);
      host.keep();
    });
    this.#actions = {
      focused: () => this.#selection.focused,
      walk: (direction) => this.#walk(direction),
      pan: (right, down) => this.#stage.panBy(right, down),
      zoom: (steps) => this.#stage.zoomBy(steps),
      actualSize: () => this.#stage.zoomTo(1),
      fit: () => this.#fit(true),
      open: (id) => host.open({ card: id }),
    };
    this.#zoom = new ZoomControls(this.#actions);
    this.element = make('div', { class: 'reporting' }, stage, this.#zoom.element);
    this.#resizing = new ResizeObserver(() => {
      if (this.#stage.isFitted) this.#fit(false);
    });
    this.#resizing.observe(stage);
    this.#frame.addEventListener('click', ({ target }) => {
      const id = this.cardAt(target);
      if (id === undefined) return;
      this.#choose(id);
      host.open({ card: id });
    });
    this.#frame.addEventListener('contextmenu', (event) => {
      const id = this.cardAt(event.target);
      if (id === undefined) return;
      event.preventDefault();
      this.#choose(id);
      host.offer(id, { x: event.clientX, y: event.clientY });
    });
  }

  async show(shown: Shown): Promise<void> {
    const { diagram } = shown;
    const text = JSON.stringify(diagram);
    const before = this.#drawing;
    if (before?.text === text) {
      this.#drawing = { ...before, shown };
      return;
    }
    const paint = await painter;
    const svg = await paint(diagram);
    const hadFocus = this.#selection.focused !== undefined;
    const picture = hang(svg, diagram, this.#frame);
    this.#drawing = { shown, text, picture };
    this.#selection.show(picture, hadFocus);
    this.#dimming.show(diagram, picture);
    const isEmpty = diagram.cards.length === 0;
    this.#zoom.element.hidden = isEmpty;
    if (isEmpty) return;
    if (!this.#isPlaced) this.#placeFirst();
    else if (before === undefined || before.picture.cards.size === 0) this.#fit(false);
    else this.#placeAgain(before.picture, picture);
    this.#isPlaced = true;
  }

  select(card: string | undefined): void {
    this.#selection.choose(card, false);
    const rect = this.#drawn(card)?.rect;
    if (rect !== undefined && !isVisible(rect, this.#stage.camera, this.#stage.size)) this.#stage.reveal(rect);
  }

  find(words: string): number {
    return this.#dimming.find(words).length;
  }

  hit(index: number): void {
    const card = this.#dimming.hits.at(index);
    if (card === undefined) return;
    this.#selection.choose(card, false);
    this.#host.chose(card);
    this.reveal(card);
  }

  light(problems: ReadonlySet<string> | undefined): void {
    this.#dimming.light(problems);
  }

  reveal(card: string): void {
    const rect = this.#drawn(card)?.rect;
    if (rect !== undefined) this.#stage.reveal(rect);
  }

  cardAt(target: EventTarget | null): string | undefined {
    return target instanceof Element ? target.closest<SVGGElement>('.card')?.dataset['id'] : undefined;
  }

  placeOf(card: string): DOMRect | undefined {
    return this.#drawn(card)?.element.querySelector('.frame')?.getBoundingClientRect();
  }

  items(): readonly MenuItem[] {
    return [];
  }

  key(event: KeyboardEvent): boolean {
    return answerKey(event, this.#actions);
  }

  run(command: Command): boolean {
    switch (command) {
      case 'fit':
        this.#fit(true);
        return true;
      case 'zoomIn':
      case 'zoomOut':
        this.#stage.zoomBy(command === 'zoomIn' ? 1 : -1);
        return true;
      case 'actualSize':
        this.#stage.zoomTo(1);
        return true;
      default:
        return false;
    }
  }

  kept(): Kept {
    return { camera: this.#stage.camera };
  }

  dispose(): void {
    this.#resizing.disconnect();
    this.element.remove();
  }

  #drawn(card: string | undefined): Drawn | undefined {
    return card === undefined ? undefined : this.#drawing?.picture.cards.get(card);
  }

  #choose(id: string): void {
    this.#selection.choose(id, true);
    this.#host.chose(id);
  }

  /** A first picture is fitted, or placed as it was before a reload. */
  #placeFirst(): void {
    if (this.#kept.camera !== undefined) this.#stage.move(this.#kept.camera);
    else this.#fit(false);
  }

  /**
   * A later picture keeps zoom and place, and what the eye rests on does not move: the chosen card, else the one nearest to the middle.
   * Only one that nobody has moved is fitted again, when it would grow out of sight.
   */
  #placeAgain(before: Picture, now: Picture): void {
    const { camera, size } = this.#stage;
    const { key } = this.#selection;
    const chosen = key === undefined ? undefined : before.keys.get(key);
    const holdsChosen = chosen !== undefined && now.keys.has(chosen.card.key) && isVisible(chosen.rect, camera, size);
    const anchor = holdsChosen ? chosen : nearestShared(before, now, middle(camera, size));
    const after = anchor === undefined ? undefined : now.keys.get(anchor.card.key);
    const held = anchor !== undefined && after !== undefined ? hold(camera, anchor.rect, after.rect) : camera;
    this.#stage.follow(held, now.size, topOf(now));
  }

  #fit(gliding: boolean): void {
    const picture = this.#drawing?.picture;
    if (picture !== undefined && picture.cards.size > 0) this.#stage.fit(picture.size, topOf(picture), gliding);
  }

  #walk(direction: Direction): void {
    const picture = this.#drawing?.picture;
    const id = picture === undefined ? undefined : this.#selection.beside(direction, picture.steps);
    if (id === undefined) return;
    this.#choose(id);
    this.reveal(id);
  }
}

/** The first card, which is at the top. */
const topOf = ({ cards }: Picture): Rect | undefined => cards.values().next().value?.rect;
