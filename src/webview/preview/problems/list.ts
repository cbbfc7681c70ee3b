import { make } from '../../shared/dom';
import { say } from '../say';
import { Item } from './item';
import { type Entry, GAPS, type Group } from './listing';
import { signOf } from './sign';

/** What people do in the list. */
export interface ListActs {
  /** Show a group alone, or beside those that are shown alone already. */
  toggle(group: string): void;
  choose(entry: Entry): void;
  /** Go to the text. */
  open(entry: Entry): void;
}

/** Problems by groups. One stop for the Tab key; arrows walk through it. */
export class List {
  readonly element = make('div', { class: 'groups' });
  readonly #acts: ListActs;
  #stops: ReadonlyMap<string, HTMLButtonElement> = new Map();
  #items: ReadonlyMap<string, Item> = new Map();
  /** The elements that the Tab key reaches, by what they represent. */
  #stop: string | undefined;
  #chosen: Item | undefined;

  constructor(acts: ListActs) {
    this.#acts = acts;
    this.element.addEventListener('keydown', (event) => this.#key(event));
    this.element.addEventListener('focusin', ({ target }) => {
      const stop = [...this.#stops].find(([, button]) => button === target)?.[0];
      if (stop !== undefined) this.#stopAt(stop);
    });
  }

  /** Shows other groups. The focus stays on what it was on; where that is gone, on what has taken its place. */
  show(groups: readonly Group[], pressed: ReadonlySet<string>): void {
    const before = [...this.#stops.keys()].indexOf(this.#stop ?? '');
    const hadFocus = this.element.contains(document.activeElement);
    const stops = new Map<string, HTMLButtonElement>();
    const items = new Map<string, Item>();
    const sections = groups.map((group) => {
      const head = this.#headOf(group, pressed.has(group.id));
      stops.set(group.id, head);
      const list = make('ul', { role: 'list', 'aria-label': nameOf(group) });
      for (const entry of group.entries) {
        const item = this.#itemOf(entry);
        items.set(entry.key, item);
        stops.set(entry.key, item.head);
        list.append(item.element);
      }
      return make(
        'section',
        { class: group.entries.length === 0 ? 'group left-out' : 'group' },
        head,
        ...(group.entries.length === 0 ? [] : [list]),
      );
    });
    this.#chosen = undefined;
    this.#stops = stops;
    this.#items = items;
    this.element.replaceChildren(...sections);
    const keys = [...stops.keys()];
    this.#stopAt(
      this.#stop !== undefined && stops.has(this.#stop)
        ? this.#stop
        : (keys[Math.min(Math.max(0, before), keys.length - 1)] ?? ''),
    );
    if (hadFocus) this.focus();
  }

  /** Marks an entry as the chosen one, and shows what can be done about it. */
  choose(key: string | undefined, acts: HTMLElement | undefined): void {
    const item = key === undefined ? undefined : this.#items.get(key);
    this.#chosen?.choose(undefined);
    this.#chosen = item;
    item?.choose(acts);
    if (item === undefined || key === undefined) return;
    this.#stopAt(key);
    this.showChosen();
  }

  /** Brings the chosen entry into sight, with all that belongs to it. */
  showChosen(): void {
    this.#chosen?.element.scrollIntoView({ block: 'nearest' });
  }

  focus(): void {
    this.#stops.get(this.#stop ?? '')?.focus({ preventScroll: true });
    this.#stops.get(this.#stop ?? '')?.scrollIntoView({ block: 'nearest' });
  }

  #headOf(group: Group, isPressed: boolean): HTMLButtonElement {
    const head = make(
      'button',
      { type: 'button', class: 'rule', tabindex: -1, 'aria-pressed': String(isPressed), title: say('onlyThese') },
      signOf(group.severity),
      make('span', { class: 'name' }, nameOf(group)),
      make('span', { class: 'count' }, String(group.count)),
    );
    head.addEventListener('click', () => this.#acts.toggle(group.id));
    return head;
  }

  #itemOf(entry: Entry): Item {
    const item = new Item(entry);
    item.head.addEventListener('click', () => this.#acts.choose(entry));
    item.head.addEventListener('dblclick', () => this.#acts.open(entry));
    return item;
  }

  #stopAt(stop: string): void {
    this.#stops.get(this.#stop ?? '')?.setAttribute('tabindex', '-1');
    this.#stop = stop;
    this.#stops.get(stop)?.setAttribute('tabindex', '0');
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const keys = [...this.#stops.keys()];
    const at = keys.indexOf(this.#stop ?? '');
    const isOnStop = [...this.#stops.values()].some((button) => button === event.target);
    const to = {
      ArrowDown: Math.min(at + 1, keys.length - 1),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: keys.length - 1,
    }[event.key];
    const item = this.#items.get(this.#stop ?? '');
    if (to !== undefined) this.#go(keys[to] ?? '');
    else if (event.key === 'Enter' && isOnStop && item !== undefined) this.#acts.open(item.entry);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #go(stop: string): void {
    this.#stopAt(stop);
    this.focus();
    const item = this.#items.get(stop);
    if (item !== undefined && item !== this.#chosen) this.#acts.choose(item.entry);
  }
}

const nameOf = ({ id }: Group): string => (id === GAPS ? say('noOwner') : id);
