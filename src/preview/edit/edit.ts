import type { Card } from '../../diagram/diagram';
import type { Change } from '../../refactor/change';
import { newId } from '../../refactor/new-id';
import { element } from '../dom';
import { isPlain } from '../frame/keys';
import type { MenuItem } from '../frame/menu';
import type { Part, PartHost, PartKind } from '../frame/part';
import type { Begun } from '../protocol';
import { say } from '../say';
import type { Shown, Surface, TitlePlace } from '../views/view';
import { Awaited } from './awaited';
import { type Grips, listenToGrips } from './grip';
import { Moving } from './moving';
import { STYLE } from './style';
import { TitleField } from './title-field';

/** Changes the text from the picture: titles are typed over it, cards are carried to other managers, menus and keys do the rest. */
export const edit: PartKind = { style: STYLE, make: (host) => new Edit(host).part };

/** Where a new position goes, seen from a card. */
type Beside = 'under' | 'beside' | 'above';

class Edit {
  readonly part: Part;
  readonly #host: PartHost;
  readonly #field = new TitleField();
  readonly #moving: Moving;
  readonly #awaited = new Awaited();
  /** The card that a person wants to be deleted. */
  #leaving: Card | undefined;

  constructor(host: PartHost) {
    this.#host = host;
    const views = element('views');
    this.#moving = new Moving(host, views);
    document.querySelector('main')?.append(this.#field.element);
    listenToGrips(views, this.#grips());
    views.addEventListener('dblclick', ({ target }) => {
      const card = this.#gripped(target);
      if (card !== undefined) this.#retitle(card);
    });
    this.part = {
      id: 'edit',
      show: (shown) => this.#show(shown),
      items: (card, area) => this.#items(card, area),
      key: (event) => this.#key(event),
    };
  }

  #show(shown: Shown): void {
    this.#moving.show();
    this.#field.show();
    const { cards } = shown.diagram;
    const card = this.#awaited.in(cards);
    if (card !== undefined) {
      void this.#surface?.focus(card.id);
      this.#host.open({ card: card.id }, 'stay');
    }
    const leaving = this.#leaving;
    if (leaving === undefined || cards.some(({ key }) => key === leaving.key)) return;
    this.#leaving = undefined;
    this.#host.say(say('deleted', leaving.title));
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
    if (this.#surface === undefined || (target instanceof Element && target.closest('.fold') !== null)) return undefined;
    return this.#card(this.#host.view?.cardAt(target));
  }

  #grips(): Grips {
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
      this.#surface !== undefined && { label: say('rename'), key: 'F2', apart: true, run: () => this.#retitle(card) },
      { label: say('addReport'), key: 'A', apart: this.#surface === undefined && area === undefined, run: () => this.#add(card, 'under') },
      { label: say('addBeside'), key: 'Shift+A', run: () => this.#add(card, 'beside') },
      { label: say('insertManager'), run: () => this.#add(card, 'above') },
      { label: say('moveTo'), key: 'M', apart: true, run: begin('move') },
      owns && area === undefined && transfer,
      { label: say('split'), run: begin('split') },
      this.#cards.length > 1 && { label: say('merge'), run: begin('merge') },
      isHeld && { label: say('makeVacant'), apart: true, run: () => this.#host.change({ kind: 'vacate', position: card.key }) },
      { label: say('delete'), key: say('deleteKey'), apart: !isHeld, run: begin('delete') },
    ];
    return items.filter((item) => item !== false);
  }

  #key(event: KeyboardEvent): boolean {
    const card = this.#surface && this.#card(this.#host.view?.cardAt(document.activeElement));
    if (card === undefined || !isPlain(event) || event.repeat) return false;
    const act = this.#actionOf(event, card);
    act?.();
    return act !== undefined;
  }

  #actionOf({ key, shiftKey }: KeyboardEvent, card: Card): (() => void) | undefined {
    switch (key) {
      case 'F2':
        return () => this.#retitle(card);
      case 'a':
      case 'A':
        return () => this.#add(card, shiftKey ? 'beside' : 'under');
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

  #retitle({ key, title }: Card): void {
    const position = key;
    this.#type(key, {
      label: say('titleOf', title),
      title,
      isNew: false,
      place: (card) => this.#surface?.titleOf(card),
      accept: (words) => this.#host.change({ kind: 'retitle', position, title: words }),
    });
  }

  /** Adds a position. Where titles cannot be typed in place, whoever shows the page asks for it. */
  #add(card: Card, where: Beside): void {
    const { key } = card;
    const manager = where === 'under' ? card : this.#card(card.manager);
    if (where === 'beside' && manager === undefined) return this.#host.say(say('nothingBesideTop', card.title));
    if (this.#surface === undefined) return this.#begin(where === 'above' ? 'insert-manager' : 'add-report', where === 'above' ? card : (manager ?? card));
    this.#type(key, {
      label: where === 'above' ? say('newAbove', card.title) : say('newUnder', manager?.title ?? ''),
      title: '',
      isNew: true,
      place: (id) => placeBeside(this.#host.view?.placeOf(id), this.#surface?.titleOf(id)?.size, where),
      accept: (title) => {
        const id = newId(title, this.#cards.map((each) => each.key));
        this.#awaited.made(id);
        this.#host.change(additionOf(where, id, title, key, manager?.key ?? key));
      },
    });
  }

  /** Lets a title be typed at a card, which is found by its key as long as there is one. */
  #type(
    key: string,
    { label, title, isNew, place, accept }: { readonly label: string; readonly title: string; readonly isNew: boolean; place(card: string): TitlePlace | undefined; accept(title: string): void },
  ): void {
    const find = (): Card | undefined => this.#cards.find((card) => card.key === key);
    const first = find();
    if (first !== undefined) this.#host.view?.reveal(first.id);
    this.#field.open({
      label,
      title,
      isNew,
      accept,
      place: () => {
        const card = find();
        return card === undefined ? undefined : place(card.id);
      },
      objection: (words) => (words === '' ? say('titleNeeded') : undefined),
      ended: (byKey) => {
        const card = find();
        if (byKey && card !== undefined) void this.#surface?.focus(card.id);
      },
    });
  }
}

const additionOf = (where: Beside, id: string, title: string, position: string, manager: string): Change =>
  where === 'above' ? { kind: 'insert-manager', position, id, title } : { kind: 'add-report', manager, id, title };

/** Room for the title of a card that is not there yet. */
function placeBeside(card: DOMRect | undefined, size: number | undefined, where: Beside): TitlePlace | undefined {
  if (card === undefined || size === undefined) return undefined;
  const height = Math.max(NEW_HEIGHT, size * 2.6);
  const y = where === 'above' ? card.top - height - GAP : card.bottom + GAP;
  return { rect: new DOMRect(card.x, y, card.width, height), size };
}

const GAP = 8;
const NEW_HEIGHT = 36;
