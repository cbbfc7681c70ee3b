import type { Change } from '../../../core/refactor/change';
import { newId } from '../../../core/refactor/new-id';
import type { Card } from '../../../picture/diagram/diagram';
import type { PartHost } from '../frame/part';
import { say } from '../say';
import type { Surface, TitlePlace } from '../views/view';
import type { Awaited } from './awaited';
import { TitleField } from './title-field';

/** Where a new position goes, seen from a card. */
export type Beside = 'under' | 'beside' | 'above';

/** Writes titles over the picture: of positions that are there, and of new ones. */
export class Writing {
  readonly #host: PartHost;
  readonly #awaited: Awaited;
  readonly #field = new TitleField();

  constructor(host: PartHost, awaited: Awaited) {
    this.#host = host;
    this.#awaited = awaited;
    document.querySelector('main')?.append(this.#field.element);
  }

  /** There is a new picture. */
  show(): void {
    this.#field.show();
  }

  cancel(): void {
    this.#field.cancel();
  }

  get #surface(): Surface | undefined {
    return this.#host.view?.surface;
  }

  get #cards(): readonly Card[] {
    return this.#host.shown?.diagram.cards ?? [];
  }

  /** Lets the title of a position be typed over it. */
  retitle({ key: position, title }: Card): void {
    this.#type(position, {
      label: say('titleOf', title),
      title,
      isNew: false,
      place: (card) => this.#surface?.titleOf(card),
      accept: (words) => this.#host.change({ kind: 'retitle', position, title: words }),
    });
  }

  /** Lets the name of who holds a position be typed over it; without a name it is vacant. What else is known of several holders stays in the text. */
  hold({ key: position, title, holders }: Card): void {
    this.#type(position, {
      label: say('holderOf', title),
      title: holders[0] ?? '',
      isNew: false,
      place: (card) => this.#surface?.titleOf(card),
      objection: () => undefined,
      accept: (name) =>
        this.#host.change(name === '' ? { kind: 'vacate', position } : { kind: 'fill', position, holders: [{ name }] }),
    });
  }

  /** Lets the number of seats of a position be typed over it. */
  count({ key: position, title, headcount }: Card): void {
    this.#type(position, {
      label: say('headcountOf', title),
      title: String(headcount),
      isNew: false,
      place: (card) => this.#surface?.titleOf(card),
      objection: (words) => (/^[1-9]\d*$/.test(words) ? undefined : say('wholeNumber')),
      accept: (value) => this.#host.change({ kind: 'set', position, key: 'headcount', value }),
    });
  }

  /** Lets the title of a new position be typed beside a card, and makes the position with it. */
  add(card: Card, where: Beside): void {
    const { key } = card;
    const manager = where === 'under' ? card : this.#cards.find(({ id }) => id === card.manager);
    if (where === 'beside' && manager === undefined) return this.#host.say(say('nothingBesideTop', card.title));
    this.#type(key, {
      label: where === 'above' ? say('newAbove', card.title) : say('newUnder', manager?.title ?? ''),
      title: '',
      isNew: true,
      place: (id) => placeBeside(this.#host.view?.placeOf(id), this.#surface?.titleOf(id)?.size, where),
      accept: (title) => {
        const id = newId(
          title,
          this.#cards.map((each) => each.key),
        );
        this.#awaited.made(id);
        this.#host.change(additionOf(where, id, title, key, manager?.key ?? key));
      },
    });
  }

  /** Lets a title be typed at a card, which is found by its key as long as there is one. */
  #type(
    key: string,
    {
      label,
      title,
      isNew,
      place,
      accept,
      objection = (words) => (words === '' ? say('titleNeeded') : undefined),
    }: {
      readonly label: string;
      readonly title: string;
      readonly isNew: boolean;
      place(card: string): TitlePlace | undefined;
      accept(title: string): void;
      /** Why what was typed cannot be taken. */
      objection?(words: string): string | undefined;
    },
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
      objection,
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
  const height = Math.max(NEW_CARD_HEIGHT_PX, size * 2.6);
  const y = where === 'above' ? card.top - height - GAP_PX : card.bottom + GAP_PX;
  return { rect: new DOMRect(card.x, y, card.width, height), size };
}

const GAP_PX = 8;
const NEW_CARD_HEIGHT_PX = 36;
