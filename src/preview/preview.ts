import { element } from './element';
import type { Host } from './host';
import { listenToKeys } from './keys';
import type { Rect } from '../picture';
import { createPainter } from './mermaid/draw';
import { showNotice } from './notice';
import { hang, nearestShared, type Picture } from './picture';
import type { ToPage } from './protocol';
import { say } from './say';
import { Selection } from './selection';
import { Stage } from './stage/stage';
import { hold, isVisible, middle } from './stage/view';
import { connectToolbar, showScale } from './toolbar';

type Show = Extract<ToPage, { kind: 'show' }>;

/** What is on screen, and what it was made from. */
interface Shown {
  readonly show: Show;
  readonly text: string;
  readonly picture: Picture;
}

/** Runs the page: draws what the host shows, and tells the host what people do. */
export class Preview {
  readonly #host: Host;
  readonly #painter = createPainter();
  readonly #frame = element('picture');
  readonly #selection = new Selection();
  readonly #stage: Stage;
  #shown: Shown | undefined;
  #newest: Show | undefined;
  #waiting: Show | undefined;
  #working = false;
  /** A selection that speaks of a picture which is not on screen yet. */
  #toSelect: { readonly id: string | undefined } | undefined;
  /** The chart of which a picture with cards has been placed since the page was loaded. */
  #placed: string | undefined;
  #saving: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#stage = new Stage(element('stage'), this.#frame, ({ scale }) => {
      showScale(scale);
      this.#save();
    });
    const fit = (): void => this.#fit(true);
    window.addEventListener('resize', () => {
      if (this.#stage.isFitted) this.#fit(false);
    });
    connectToolbar({ stage: this.#stage, fit });
    listenToKeys({
      focused: () => this.#selection.focused,
      walk: (direction) => this.#walk(direction),
      pan: (right, down) => this.#stage.panBy(right, down),
      zoom: (steps) => this.#stage.zoomBy(steps),
      actualSize: () => this.#stage.zoomTo(1),
      fit,
      open: (id) => this.#open(id),
    });
    this.#frame.addEventListener('click', ({ target }) => {
      const id = target instanceof Element ? target.closest<SVGGElement>('.card')?.dataset['id'] : undefined;
      if (id === undefined) return;
      this.#selection.choose(id, true);
      this.#open(id);
    });
  }

  receive(message: ToPage): void {
    switch (message.kind) {
      case 'show':
        if (this.#newest?.uri === message.uri && message.version < this.#newest.version) return;
        this.#newest = message;
        this.#waiting = message;
        void this.#work();
        return;
      case 'select':
        this.#toSelect = message;
        if (!this.#working) this.#select();
        return;
      case 'notice':
        showNotice(message.text);
        return;
    }
  }

  /** Draws what waits, one after the other; of several that came meanwhile only the last. */
  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    while (this.#waiting !== undefined) {
      const show = this.#waiting;
      this.#waiting = undefined;
      try {
        await this.#draw(show);
        showNotice(show.notice);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        this.#host.post({ kind: 'failed', version: show.version, message });
        showNotice(say(this.#shown === undefined ? 'notDrawn' : 'behind', message));
      }
    }
    this.#working = false;
    this.#select();
  }

  async #draw(show: Show): Promise<void> {
    const text = JSON.stringify(show.diagram);
    const before = this.#shown?.show.uri === show.uri ? this.#shown : undefined;
    if (before?.text === text) {
      this.#shown = { ...before, show };
      return;
    }
    const paint = await this.#painter;
    const svg = await paint(show.diagram);
    const hadFocus = this.#selection.focused !== undefined;
    const picture = hang(svg, show.diagram, this.#frame);
    this.#shown = { show, text, picture };
    const isEmpty = show.diagram.cards.length === 0;
    element('empty').hidden = !isEmpty;
    element('toolbar').hidden = isEmpty;
    if (before === undefined) this.#selection.choose(undefined, false);
    this.#selection.show(picture, hadFocus);
    if (isEmpty) return;
    if (this.#placed !== show.uri) this.#placeFirst(show.uri);
    else if (before === undefined || before.picture.cards.size === 0) this.#fit(false);
    else this.#placeAgain(before.picture, picture);
    this.#placed = show.uri;
  }

  /** A first picture is fitted, or placed as it was before a reload. */
  #placeFirst(uri: string): void {
    const kept = this.#host.kept();
    if (kept?.uri === uri && kept.view !== undefined) this.#stage.move(kept.view);
    else this.#fit(false);
  }

  /**
   * A later picture keeps zoom and place, and what the eye rests on does not move: the chosen card, else the one nearest to the middle.
   * Only one that nobody has moved is fitted again, when it would grow out of sight.
   */
  #placeAgain(before: Picture, now: Picture): void {
    const { view, size } = this.#stage;
    const { key } = this.#selection;
    const chosen = key === undefined ? undefined : before.keys.get(key);
    const holdsChosen = chosen !== undefined && now.keys.has(chosen.card.key) && isVisible(chosen.rect, view, size);
    const anchor = holdsChosen ? chosen : nearestShared(before, now, middle(view, size));
    const after = anchor === undefined ? undefined : now.keys.get(anchor.card.key);
    const held = anchor !== undefined && after !== undefined ? hold(view, anchor.rect, after.rect) : view;
    this.#stage.follow(held, now.size, topOf(now));
  }

  #fit(gliding: boolean): void {
    const picture = this.#shown?.picture;
    if (picture !== undefined) this.#stage.fit(picture.size, topOf(picture), gliding);
  }

  #walk(direction: Parameters<Selection['beside']>[0]): void {
    const picture = this.#shown?.picture;
    if (picture === undefined) return;
    const id = this.#selection.beside(direction, picture.steps);
    const drawn = id === undefined ? undefined : picture.cards.get(id);
    if (id === undefined || drawn === undefined) return;
    this.#selection.choose(id, true);
    this.#stage.reveal(drawn.rect);
  }

  #select(): void {
    if (this.#toSelect === undefined || this.#shown === undefined) return;
    const { id } = this.#toSelect;
    this.#toSelect = undefined;
    this.#selection.choose(id, false);
    const rect = id === undefined ? undefined : this.#shown.picture.cards.get(id)?.rect;
    if (rect !== undefined && !isVisible(rect, this.#stage.view, this.#stage.size)) this.#stage.reveal(rect);
  }

  #open(id: string): void {
    if (this.#shown !== undefined) this.#host.post({ kind: 'open', id, version: this.#shown.show.version });
  }

  /** Keeps the view for after a reload, once it has come to rest. */
  #save(): void {
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => {
      if (this.#shown !== undefined) this.#host.keep({ uri: this.#shown.show.uri, view: this.#stage.view });
    }, 150);
  }
}

/** The first card, which is at the top. */
const topOf = ({ cards }: Picture): Rect | undefined => cards.values().next().value?.rect;
