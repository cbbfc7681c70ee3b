import { foldTo, type Rect } from '../../../../picture';
import { type Diagram, EMPTY } from '../../../../picture/diagram/diagram';
import { make } from '../../../shared/dom';
import { measureIn } from '../../../shared/measure';
import {
  type Camera,
  fitClear,
  hold,
  holds,
  isClear,
  isVisible,
  middle,
  unionOf,
} from '../../../shared/viewport/camera';
import { Viewport } from '../../../shared/viewport/viewport';
import type { ProblemFocus } from '../view';
import { Conflicts } from './conflicts/conflicts';
import { withMarksOf } from './conflicts/marks';
import { Culling } from './culling';
import { Dimming } from './dimming';
import { type Kept, readingOf } from './kept';
import { traceOf } from './lineage';
import { Outline } from './outline';
import { Painting, type Scene } from './painting';
import { type Drawn, nearestShared, type Picture } from './picture';
import type { Reading } from './reading';
import { Room } from './room';
import { Selection } from './selection';
import { startLevels } from './start-levels';
import { tracePath } from './traces';
import type { Direction } from './walk';

/** What follows the board. */
export interface BoardEvents {
  /** Another part of the picture is in the window. */
  moved(): void;
  /** Something else is drawn. */
  drawn(): void;
  /** Another card is chosen, or none. */
  chosen(): void;
  /** A person wants to see a problem in the text. */
  asked(problem: string): void;
  /** What covers the chart, in the window's pixels. */
  over(): readonly Rect[];
}

/** What the eye rests on while the picture changes: a card by its key, or what was there before; `fit` shows the new picture whole. */
type Anchor = { readonly key: string } | 'same' | 'fit';

/** The picture of one chart in its window: draws what is to be seen of it, keeps the eye where it was, marks what is chosen and lit. */
export class Board {
  readonly outline: Outline;
  readonly stage: Viewport;
  readonly dimming = new Dimming();
  readonly element: HTMLElement;
  readonly #frame = make('div', { class: 'picture' });
  readonly #conflicts: Conflicts;
  readonly #painting: Painting;
  readonly #selection = new Selection();
  readonly #culling = new Culling();
  readonly #kept: Partial<Kept>;
  readonly #events: BoardEvents;
  /** As it was shown, with all that is wrong with it. */
  #diagram = EMPTY;
  /** The problems that cards show; all if undefined. */
  #among: ReadonlySet<string> | undefined;
  #picture: Picture | undefined;
  /** Whether a picture with cards has been placed. */
  #isPlaced = false;
  /** The card whose reporting line is lit while all else is dimmed, by its key. */
  #traced: string | undefined;
  readonly #room = new Room();
  #drawing: Promise<void> = Promise.resolve();

  /** @param plain how charts are read by default */
  constructor(kept: Partial<Kept>, plain: Reading, events: BoardEvents) {
    this.#kept = kept;
    this.#events = events;
    this.outline = new Outline(readingOf(kept, plain));
    this.#conflicts = new Conflicts(
      () => measureIn(this.#frame),
      (problem) => events.asked(problem),
    );
    this.#painting = new Painting(this.#frame, this.#conflicts.overlay);
    this.element = make('div', { class: 'stage' }, this.#frame);
    this.stage = new Viewport(this.element, this.#frame, (camera) => {
      this.#painting.showFar(this.stage.isFar);
      this.#culling.move(camera, this.stage.size);
      events.moved();
    });
    this.#frame.addEventListener('pointerover', ({ target }) => {
      if (!isOnArc(target)) this.#drawTrace(this.cardAt(target));
    });
    this.#frame.addEventListener('pointerleave', () => this.#drawTrace(undefined));
  }

  get picture(): Picture | undefined {
    return this.#picture;
  }

  /** The chosen card, where it can be seen. */
  get chosen(): Drawn | undefined {
    const { key } = this.#selection;
    return key === undefined ? undefined : this.#picture?.keys.get(key);
  }

  get focused(): string | undefined {
    return this.#selection.focused;
  }

  /** Shows a version of the chart. When that fails, the one before stays. */
  async show(diagram: Diagram): Promise<void> {
    const before = this.outline.diagram;
    this.#diagram = diagram;
    this.#among = undefined;
    this.outline.show(diagram);
    if (before.cards.length === 0) this.#chooseLevels();
    try {
      await this.#draw('same');
    } catch (error) {
      this.outline.show(before);
      throw error;
    }
  }

  /** Shows which problems a person goes through. */
  focusProblems(focus: ProblemFocus): void {
    this.#conflicts.focusProblems(focus);
    if (focus.among === this.#among) return;
    this.#among = focus.among;
    void this.reread((outline) => outline.show(withMarksOf(this.#diagram, focus.among)));
  }

  /** Changes how the chart is read, and shows it so. */
  reread(change: (outline: Outline) => void, anchor: Anchor = 'same'): Promise<void> {
    change(this.outline);
    return this.#draw(anchor);
  }

  /** Folds a team, or shows it. */
  async toggle(card: string): Promise<void> {
    const key = this.outline.card(card)?.key;
    if (key === undefined) return;
    const chosen = this.#selection.key;
    await this.reread((outline) => outline.toggle(card), { key });
    if (chosen !== undefined && this.chosen === undefined) this.choose(card, this.#isFocusLost());
    this.showTeam(card);
  }

  /** Shows a card, whatever hides it. */
  async uncover(card: string): Promise<void> {
    if (!this.outline.isSeen(card)) await this.reread((outline) => outline.uncover(card));
    const rect = this.drawn(card)?.rect;
    if (rect !== undefined) this.stage.reveal(rect);
  }

  /** Moves a team into sight, if that leaves the manager there. */
  showTeam(card: string): void {
    const rects = [card, ...(this.#picture?.steps.get(card)?.reports ?? [])].flatMap(
      (id) => this.drawn(id)?.rect ?? [],
    );
    const team = unionOf(rects);
    const { size, camera } = this.stage;
    if (team !== undefined && team.width * camera.scale < size.width && team.height * camera.scale < size.height)
      this.stage.reveal(team);
  }

  choose(card: string | undefined, focus: boolean): void {
    this.#selection.choose(card, focus);
    this.#drawTrace(undefined);
    this.#events.chosen();
  }

  /** Takes the focus. */
  focus(): void {
    this.#selection.focus();
  }

  /** Moves the focus to the next card in a direction, and returns it. */
  walk(direction: Direction): string | undefined {
    const picture = this.#picture;
    const card = picture && this.#selection.beside(direction, picture.steps);
    if (card === undefined) return undefined;
    const rect = this.drawn(card)?.rect;
    if (rect !== undefined) this.stage.reveal(rect);
    this.choose(card, true);
    return card;
  }

  drawn(card: string | undefined): Drawn | undefined {
    return card === undefined ? undefined : this.#picture?.cards.get(card);
  }

  /** The place of a card in the page's window. */
  placeOf(card: string): DOMRect | undefined {
    const rect = this.drawn(card)?.rect;
    if (rect === undefined) return undefined;
    const { left, top } = this.element.getBoundingClientRect();
    const { x, y, scale } = this.stage.camera;
    return new DOMRect(left + x + rect.x * scale, top + y + rect.y * scale, rect.width * scale, rect.height * scale);
  }

  cardAt(target: EventTarget | null): string | undefined {
    return target instanceof Element ? target.closest<SVGGElement>('.card')?.dataset.id : undefined;
  }

  /** Shows the whole, laid out for the window as it now is. */
  fit(gliding: boolean): void {
    if (this.outline.reading.arrangement === 'fitted' && !this.#room.isLike(this.stage.size)) void this.#draw('fit');
    else this.#fitPicture(gliding);
  }

  #fitPicture(gliding: boolean): void {
    if (this.#picture !== undefined && this.#picture.cards.size > 0)
      this.stage.fit(this.#whole(this.#picture), gliding);
  }

  /** The whole chart, placed so that nothing over it hides a card. */
  #whole(picture: Picture): Camera {
    return fitClear({ size: picture.size, rects: rectsOf(picture) }, this.stage.size, this.#events.over());
  }

  /** Whether a camera shows the whole chart, with no card under anything over it. */
  #isWhole(camera: Camera, picture: Picture): boolean {
    return holds(camera, picture.size, this.stage.size) && isClear(camera, rectsOf(picture), this.#events.over());
  }

  /** Lights the reporting line of a card alone; that of none if it is lit already. Tells whether any was lit. */
  trace(card: string | undefined): boolean {
    const before = this.#traced;
    const key = card === undefined ? undefined : this.outline.card(card)?.key;
    this.#traced = key === before ? undefined : key;
    this.light();
    return before !== undefined;
  }

  /** Lights the cards with a value of what they are colored by; none if it is lit already. Tells whether any were lit. */
  lightValue(value: string | undefined): boolean {
    const before = this.dimming.facet;
    const key = this.outline.legend?.key;
    this.dimming.color(
      value === undefined || key === undefined || value === before?.value ? undefined : { key, value },
    );
    this.light();
    this.#events.drawn();
    return before !== undefined;
  }

  /** Lights some cards; undefined lights all. Tells whether any were lit so before. */
  lightOnly(cards: ReadonlySet<string> | undefined): boolean {
    const wereLit = this.dimming.only(cards);
    this.light();
    return wereLit;
  }

  /** Lights what is looked for, and dims the rest. */
  light(): void {
    const { diagram, steps } = this.outline;
    const traced = this.#traced === undefined ? undefined : diagram.cards.find(({ key }) => key === this.#traced)?.id;
    this.dimming.trace(traced === undefined ? undefined : traceOf(steps, traced));
    if (this.#picture !== undefined) this.dimming.show(diagram, steps, this.#picture);
    this.#drawTrace(undefined);
  }

  /** One after the other, since the first picture takes its time. */
  #draw(anchor: Anchor): Promise<void> {
    const drawing = this.#drawing.then(() => this.#drawNow(anchor));
    this.#drawing = drawing.catch(() => undefined);
    return drawing;
  }

  async #drawNow(anchor: Anchor): Promise<void> {
    const before = this.#picture;
    if (anchor === 'fit' || !this.#isPlaced) this.#room.adopt(this.stage.size);
    const hadFocus = this.#selection.focused !== undefined;
    const picture = await this.#painting.draw(this.scene);
    this.#picture = picture;
    this.#culling.show([...picture.cards.values(), ...picture.lines]);
    this.#conflicts.show(this.outline.diagram, this.outline.steps, picture);
    this.#selection.show(picture, hadFocus && this.#isFocusLost());
    this.light();
    this.#events.drawn();
    this.#place(before, picture, anchor);
    this.#culling.move(this.stage.camera, this.stage.size);
  }

  /** What is to be seen of the chart. */
  get scene(): Scene {
    const { outline } = this;
    const { diagram, visible, reading, legend } = outline;
    const options = this.#room.optionsFor(reading, visible.folded);
    return { diagram, cards: visible.cards, options, legend, groups: outline.groups };
  }

  #place(before: Picture | undefined, now: Picture, anchor: Anchor): void {
    if (now.cards.size === 0) return;
    const { camera } = this.#kept;
    if (!this.#isPlaced && camera !== undefined) this.stage.move(camera);
    else if (!this.#isPlaced || before === undefined || before.cards.size === 0 || anchor === 'fit')
      this.#fitPicture(anchor === 'fit');
    else this.#placeAgain(before, now, anchor === 'same' ? undefined : anchor.key);
    this.#isPlaced = true;
  }

  /**
   * A later picture keeps zoom and place, and what the eye rests on does not move: the chosen card, else the one nearest to the middle.
   * Only one that the user has not moved is fitted again, when it would grow out of sight.
   */
  #placeAgain(before: Picture, now: Picture, wanted: string | undefined): void {
    const { camera, size } = this.stage;
    const key = wanted ?? this.#selection.key;
    const chosen = key === undefined ? undefined : before.keys.get(key);
    const holdsChosen = chosen !== undefined && now.keys.has(chosen.card.key) && isVisible(chosen.rect, camera, size);
    const anchor = holdsChosen ? chosen : nearestShared(before, now, middle(camera, size));
    const after = anchor === undefined ? undefined : now.keys.get(anchor.card.key);
    const held = anchor !== undefined && after !== undefined ? hold(camera, anchor.rect, after.rect) : camera;
    if (this.stage.isFitted && !this.#isWhole(held, now)) this.stage.fit(this.#whole(now), false);
    else this.stage.follow(held);
  }

  #chooseLevels(): void {
    const { diagram, reading } = this.outline;
    if (this.#kept.part !== undefined || diagram.cards.length === 0) return;
    this.#room.adopt(this.stage.size);
    const levels = startLevels(diagram.cards, this.stage.size, (cards, folded) =>
      this.#painting.layout({ cards, options: this.#room.optionsFor(reading, folded) }),
    );
    this.outline.read({ folding: foldTo(levels) });
  }

  #drawTrace(hovered: string | undefined): void {
    const card = hovered ?? this.chosen?.card.id;
    const path =
      card === undefined || this.#picture === undefined ? '' : tracePath(this.#picture.steps, this.#picture, card);
    this.#painting.trace(path);
    this.#conflicts.look([hovered, this.chosen?.card.id].flatMap((each) => each ?? []));
  }

  #isFocusLost(): boolean {
    return document.activeElement === null || document.activeElement === document.body;
  }
}

/** Whether the pointer is on the line of a conflict, which stays visible then. */
const isOnArc = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.conflicts') !== null;

const rectsOf = ({ cards }: Picture): readonly Rect[] => Array.from(cards.values(), ({ rect }) => rect);
