import type { Card } from '../../../picture/diagram/diagram';
import { element } from '../../shared/dom';
import { isPlain } from '../frame/keys';
import { type MenuItem, openMenu } from '../frame/menu';
import type { Part, PartHost, PartKind } from '../frame/part';
import type { Begun } from '../protocol';
import { say } from '../say';
import type { Shown, Surface } from '../views/view';
import { Awaited } from './awaited';
import { type DragGestures, listenToDragGestures } from './drag-gesture';
import { Moving } from './moving';
import { STYLE } from './style';
import { type Beside, Writing } from './writing';

/** Changes the text from the picture: titles are typed over it, cards are carried to other managers, menus and keys do the rest. */
export const edit: PartKind = { style: STYLE, make: (host) => new Edit(host).part };

class Edit {
  readonly part: Part;
  readonly #host: PartHost;
  readonly #moving: Moving;
  readonly #awaited = new Awaited();
  readonly #writing: Writing;
  /** The address of the chart. */
  #uri: string | undefined;
  /** The card that a person wants to be deleted. */
  #leaving: Card | undefined;

  constructor(host: PartHost) {
    this.#host = host;
    const views = element('views');
    this.#moving = new Moving(host, views);
    this.#writing = new Writing(host, this.#awaited);
    listenToDragGestures(views, this.#grips());
    views.addEventListener('dblclick', ({ target }) => {
      const card = this.#gripped(target);
      if (card !== undefined) this.#writing.retitle(card);
    });
    this.part = {
      id: 'edit',
      show: (shown) => this.#show(shown),
      items: (card, area) => this.#items(card, area),
      key: (event) => this.#key(event),
    };
  }

  #show(shown: Shown): void {
    if (shown.uri !== this.#uri || this.#surface === undefined) this.#giveUp();
    this.#uri = shown.uri;
    this.#moving.show();
    this.#writing.show();
    const { cards } = shown.diagram;
    const card = this.#awaited.in(cards);
    if (card !== undefined) {
      void this.#surface?.focus(card.id);
      this.#host.open({ card: card.id }, 'stay');
    }
    const leaving = this.#leaving;
    if (leaving === undefined || cards.some(({ key }) => key === leaving.key)) return;
    this.#leaving = undefined;
    this.#host.say(say('deleted', leaving.title), { label: say('undo'), run: () => this.#host.undo('undo') });
  }

  /** Forgets what was begun, such as for another chart. */
  #giveUp(): void {
    this.#moving.cancel();
    this.#writing.cancel();
    this.#awaited.nothing();
    this.#leaving = undefined;
  }

  get #surface(): Surface | undefined {
    return this.#host.view?.surface;
  }

  get #cards(): readonly Card[] {
    return this.#host.shown?.diagram.cards ?? [];
  }

  #card(id: string | undefined): Card | undefined {
    return this.#cards.find((card) => card.id === id);
  }

  /** The card that is pressed, unless it is its fold. */
  #gripped(target: EventTarget | null): Card | undefined {
    if (this.#surface === undefined || (target instanceof Element && target.closest('.fold') !== null))
      return undefined;
    return this.#card(this.#host.view?.cardAt(target));
  }

  #grips(): DragGestures {
    const moving = this.#moving;
    return {
      hold: (target) => {
        const card = this.#gripped(target);
        if (card === undefined || !moving.isMovable(card.id)) return undefined;
        return this.#surface?.isFar === true ? 'held' : 'drawn';
      },
      lift: (target, at) => {
        const card = this.#gripped(target);
        return card !== undefined && moving.lift(card.id, at);
      },
      move: (at) => moving.move(at),
      drop: (at, hasMoved) => {
        const dropped = moving.drop(at);
        if (dropped !== undefined) this.#move(dropped.position, dropped.to);
        else if (!hasMoved) this.#offerAt(at);
      },
      cancel: () => moving.cancel(),
    };
  }

  /** Who holds a card and lets it go again wants its menu. */
  #offerAt(at: { readonly x: number; readonly y: number }): void {
    const card = this.#host.view?.cardAt(document.elementFromPoint(at.x, at.y));
    if (card !== undefined) this.#host.offer(card, at);
  }

  #move(position: string, to: string): void {
    this.#awaited.moved(position, this.#managerOf(position));
    this.#host.change({ kind: 'move', position, to });
  }

  #managerOf(position: string): string | undefined {
    return this.#card(this.#cards.find(({ key }) => key === position)?.manager)?.key;
  }

  #begin(change: Begun, card: Card, area?: string): void {
    const { key } = card;
    if (change === 'delete') this.#leaving = card;
    if (change === 'move') this.#awaited.moved(key, this.#managerOf(key));
    this.#host.begin(change, key, area);
  }

  #items(id: string, area: string | undefined): readonly MenuItem[] {
    const card = this.#card(id);
    if (card === undefined) return [];
    const begin = (change: Begun, about?: string) => () => this.#begin(change, card, about);
    const transfer = { label: say('transferArea'), run: begin('transfer-area', area) };
    const owns = card.areas.length > 0;
    const isHeld = card.status === 'filled' || card.holders.length > 0;
    const items: readonly (MenuItem | false)[] = [
      area !== undefined && { ...transfer, apart: true },
      this.#surface !== undefined && {
        label: say('rename'),
        key: 'F2',
        apart: true,
        run: () => this.#writing.retitle(card),
      },
      this.#surface !== undefined &&
        card.holders.length <= 1 && { label: say('setHolder'), key: 'H', run: () => this.#writing.hold(card) },
      { label: say('setStatus'), run: () => this.#offerStates(card) },
      this.#surface !== undefined && { label: say('setHeadcount'), run: () => this.#writing.count(card) },
      {
        label: say('addReport'),
        key: 'A',
        apart: this.#surface === undefined && area === undefined,
        run: () => this.#add(card, 'under'),
      },
      card.manager !== undefined && { label: say('addBeside'), key: 'Shift+A', run: () => this.#add(card, 'beside') },
      { label: say('insertManager'), run: () => this.#add(card, 'above') },
      { label: say('moveTo'), key: 'M', apart: true, run: begin('move') },
      owns && area === undefined && transfer,
      { label: say('split'), run: begin('split') },
      this.#cards.length > 1 && { label: say('merge'), run: begin('merge') },
      isHeld && {
        label: say('makeVacant'),
        apart: true,
        run: () => this.#host.change({ kind: 'vacate', position: card.key }),
      },
      { label: say('delete'), key: say('deleteKey'), apart: !isHeld, run: begin('delete') },
    ];
    return items.filter((item) => item !== false);
  }

  /** Offers the states that a position is not in. */
  #offerStates({ id, key: position, status }: Card): void {
    const place = this.#host.view?.placeOf(id);
    const others = STATES.filter((state) => state !== status);
    const items = others.map((value) => ({
      label: say(value),
      run: () => this.#host.change({ kind: 'set', position, key: 'status', value }),
    }));
    openMenu(say('setStatus'), items, { x: place?.left ?? 0, y: place?.bottom ?? 0 });
  }

  #key(event: KeyboardEvent): boolean {
    const way = wayOf(event);
    if (way !== undefined) {
      this.#host.undo(way);
      return true;
    }
    const card = this.#surface && this.#card(this.#host.view?.cardAt(document.activeElement));
    if (card === undefined || !isPlain(event) || event.repeat) return false;
    const act = this.#actionOf(event, card);
    act?.();
    return act !== undefined;
  }

  #actionOf({ key, shiftKey }: KeyboardEvent, card: Card): (() => void) | undefined {
    switch (key) {
      case 'F2':
        return () => this.#writing.retitle(card);
      case 'a':
      case 'A':
        return () => this.#add(card, shiftKey ? 'beside' : 'under');
      case 'h':
      case 'H':
        return card.holders.length <= 1 ? () => this.#writing.hold(card) : undefined;
      case 'Insert':
        return () => this.#add(card, 'under');
      case 'm':
      case 'M':
        return () => this.#begin('move', card);
      case 'Delete':
        return () => this.#begin('delete', card);
      default:
        return undefined;
    }
  }

  /** Adds a position. Where its title cannot be typed in place, the extension asks for it. */
  #add(card: Card, where: Beside): void {
    if (this.#surface !== undefined) this.#writing.add(card, where);
    else if (where === 'above') this.#begin('insert-manager', card);
    else this.#begin('add-report', (where === 'beside' ? this.#card(card.manager) : undefined) ?? card);
  }
}

/** In the order in which a position goes through them. */
const STATES = ['proposed', 'vacant', 'filled', 'eliminated'] as const;

/** Which way a key leads through the changes that were made: as in every editor. */
function wayOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (altKey || !(ctrlKey || metaKey)) return undefined;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : undefined;
}
