import { element, make } from '../../shared/dom';
import type { Host } from '../host';
import type { Command, ToPage, ViewDefaults, ViewId } from '../protocol';
import { say } from '../say';
import { VIEWS } from '../views';
import type { Shown, View, ViewHost, ViewKind } from '../views/view';
import { Desk } from './desk';
import { listenToKeys } from './keys';
import { Memory } from './memory';
import { openMenu } from './menu';
import { sayForAWhile, showNotice } from './notice';
import type { Part, PartHost } from './part';
import { PARTS } from './parts';
import { Tabs } from './tabs';

type Show = Extract<ToPage, { kind: 'show' }>;

/** Runs the page: passes messages to the current view and the parts around it, and reports what the user does. */
export class Frame {
  readonly #host: Host;
  readonly #desk: Desk;
  readonly #memory: Memory;
  readonly #tabs: Tabs;
  readonly #parts: readonly Part[];
  /** The views of the chart that is on screen; each is made when it is first on. */
  readonly #views = new Map<ViewId, View>();
  /** The state that each view keeps for after the preview is closed, as JSON. */
  readonly #remembered = new Map<ViewId, string>();
  #defaults: ViewDefaults | undefined;
  #kind: ViewKind;
  #newest: Show | undefined;
  #shown: Show | undefined;
  #waiting: Show | undefined;
  #working = false;
  /** The chosen card by its key, so that it outlives its picture. */
  #chosen: string | undefined;
  /** A selection for a picture that is not on screen yet. */
  #toSelect: { readonly id: string | undefined } | undefined;
  /** Cards to light once the view that shows them is drawn. */
  #toLight: ReadonlySet<string> | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#memory = new Memory(host);
    this.#desk = new Desk(host, () => this.#shown?.uri);
    this.#tabs = new Tabs(VIEWS, (id) => this.#switch(id));
    this.#kind = kindOf(this.#memory.view);
    this.#tabs.show(this.#kind.id);
    for (const { style } of [...VIEWS, ...PARTS])
      if (style !== undefined) document.head.append(make('style', {}, style));
    const partHost = this.#partHost();
    this.#parts = PARTS.map((kind) => kind.make(partHost));
    for (const { panels = {} } of this.#parts) {
      for (const side of ['above', 'beside', 'below'] as const) if (panels[side]) element(side).append(panels[side]);
    }
    element('import').addEventListener('click', () => host.post({ kind: 'import' }));
    listenToKeys((event) => this.#parts.some((part) => part.key?.(event)) || (this.#view?.key(event) ?? false));
  }

  receive(message: ToPage): void {
    switch (message.kind) {
      case 'show':
        this.#newest = message;
        this.#draw(message);
        return;
      case 'select':
        this.#toSelect = message;
        if (!this.#working) this.#select();
        return;
      case 'notice':
        return showNotice(message.text);
      case 'refused':
        return sayForAWhile(message.reason);
      case 'fixes':
        return this.#desk.answer(message);
      case 'figures':
        return this.#desk.counted(message);
      case 'changes':
        return this.#desk.compared(message);
      case 'beside':
        return this.#desk.putBeside(message);
      case 'compare':
        return this.#compare(message);
      case 'saved':
        return this.#view?.saved?.();
      case 'do':
        return this.#run(message.command);
      case 'view':
        return this.#turn(message.view);
      case 'lock':
        return this.#memory.note({ locked: message.locked });
      case 'defaults':
        return this.#adopt(message.defaults);
      case 'remembered':
        return this.#memory.recall(message.uri, message.views);
      case 'moved':
        this.#memory.move(message.from, message.to);
        if (this.#shown?.uri === message.from) this.#shown = { ...this.#shown, uri: message.to };
        return;
    }
  }

  /** A view of the changes that is not there yet finds what to compare with in what is kept for it. */
  #compare({ uri, base }: Extract<ToPage, { kind: 'compare' }>): void {
    const view = this.#shown?.uri === uri ? this.#views.get('changes') : undefined;
    if (view === undefined) this.#memory.keep(uri, 'changes', { ...(this.#memory.of(uri, 'changes') as object), base });
    else view.compare?.(base);
  }

  /** Other defaults hold for all that a person has not chosen, also in what is shown. */
  #adopt(defaults: ViewDefaults): void {
    if (JSON.stringify(defaults) === JSON.stringify(this.#defaults)) return;
    for (const [id, view] of this.#views) this.#keep(id, view);
    this.#defaults = defaults;
    if (this.#newest === undefined || this.#shown === undefined) return;
    this.#clear();
    this.#draw(this.#newest);
  }

  /** Keeps what a view wants to be kept: until the next reload, and for after the preview was closed. */
  #keep(id: ViewId, view: View): void {
    const uri = this.#shown?.uri;
    if (uri === undefined) return;
    this.#memory.keep(uri, id, view.kept());
    const settings = view.settings?.();
    const written = JSON.stringify(settings);
    if (settings === undefined || written === this.#remembered.get(id)) return;
    const isFirst = !this.#remembered.has(id);
    this.#remembered.set(id, written);
    if (!isFirst) this.#host.post({ kind: 'remember', uri, view: id, settings });
  }

  get #view(): View | undefined {
    return this.#views.get(this.#kind.id);
  }

  #draw(show: Show): void {
    this.#waiting = show;
    void this.#work();
  }

  /** Draws what waits, one after the other; of several that came meanwhile only the last. */
  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    while (this.#waiting !== undefined) {
      const show = this.#waiting;
      this.#waiting = undefined;
      const isFirst = this.#shown?.uri !== show.uri;
      try {
        if (isFirst) this.#clear();
        const isEmpty = show.diagram.cards.length === 0;
        element('bar').hidden = isEmpty;
        element('empty').hidden = !isEmpty;
        const view = this.#makeView(show.uri);
        await view.show(show);
        this.#shown = show;
        element('views').dataset.version = String(show.version);
        showNotice(show.notice);
        this.#light(view);
        this.#memory.note({ uri: show.uri });
        for (const part of this.#parts) part.show?.(show, view);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        this.#host.post({ kind: 'failed', uri: show.uri, message });
        showNotice(say(isFirst ? 'notDrawn' : 'behind', message));
      }
    }
    this.#working = false;
    this.#select();
  }

  /** Another chart: its views are others too. */
  #clear(): void {
    for (const view of this.#views.values()) view.dispose();
    this.#views.clear();
    this.#remembered.clear();
    element('views').replaceChildren();
    this.#shown = undefined;
    this.#chosen = undefined;
  }

  /** The view that is on, on stage. */
  #makeView(uri: string): View {
    const { id } = this.#kind;
    const view = this.#views.get(id) ?? this.#kind.make(this.#viewHost(id), this.#memory.of(uri, id));
    if (!this.#views.has(id)) {
      this.#views.set(id, view);
      element('views').append(view.element);
    }
    for (const [other, { element: stage }] of this.#views) stage.hidden = other !== id;
    element('tools').replaceChildren(...view.tools, ...this.#parts.flatMap(({ button }) => button ?? []));
    return view;
  }

  /** A person switches. */
  #switch(id: ViewId): void {
    if (id === this.#kind.id) return;
    this.#host.post({ kind: 'view', view: id });
    this.#turn(id);
  }

  #turn(id: ViewId): void {
    const kind = kindOf(id);
    if (kind === this.#kind) return;
    this.#kind = kind;
    this.#memory.note({ view: kind.id });
    this.#tabs.show(kind.id);
    if (this.#newest === undefined) return;
    this.#toSelect ??= { id: this.#newest.diagram.cards.find(({ key }) => key === this.#chosen)?.id };
    this.#draw(this.#newest);
  }

  #showAmong(cards: ReadonlySet<string>, what: string): void {
    this.#toLight = cards;
    this.#switch('reporting');
    const showAll = { label: say('showAll'), run: () => this.#view?.lightOnly?.(undefined) };
    sayForAWhile(say(cards.size === 1 ? 'showsOneAmong' : 'showsAmong', what, cards.size), showAll);
  }

  #light(view: View): void {
    if (this.#toLight === undefined || view.lightOnly === undefined) return;
    view.lightOnly(this.#toLight);
    this.#toLight = undefined;
  }

  #select(): void {
    if (this.#toSelect === undefined || this.#shown === undefined) return;
    const { id } = this.#toSelect;
    this.#toSelect = undefined;
    this.#view?.select(id);
    this.#choose(id);
  }

  #choose(id: string | undefined): void {
    this.#chosen = this.#shown?.diagram.cards.find((card) => card.id === id)?.key;
    for (const part of this.#parts) part.select?.(id);
  }

  #run(command: Command): void {
    if (!this.#parts.some((part) => part.run?.(command))) this.#view?.run(command);
  }

  #offer(card: string, at: { readonly x: number; readonly y: number }, area: string | undefined): void {
    const title = this.#shown?.diagram.cards.find(({ id }) => id === card)?.title;
    if (title === undefined) return;
    const show = { label: say('showInText'), key: '⏎', run: () => this.#desk.open({ card }) };
    const more = [this.#view?.items(card) ?? [], ...this.#parts.map((part) => part.items?.(card, area) ?? [])];
    openMenu(say('cardMenu', title), [show, ...more.flat()], at);
  }

  #viewHost(id: ViewId): ViewHost {
    const desk = this.#desk;
    return {
      defaults: this.#defaults,
      open: (target, stay) => desk.open(target, stay),
      chose: (card) => this.#choose(card),
      offer: (card, at, area) => this.#offer(card, at, area),
      change: (change) => desk.change(change),
      fixes: (problem) => desk.fixes(problem),
      fix: (problem, title) => desk.fix(problem, title),
      figures: (uri) => desk.figures(uri),
      showAmong: (cards, what) => this.#showAmong(new Set(cards), what),
      changes: (uri, base) => desk.changes(uri, base),
      beside: (uri, beside, pick) => desk.beside(uri, beside, pick),
      save: (file) => desk.save(file),
      copy: (text) => desk.copy(text),
      keep: () => {
        const view = this.#views.get(id);
        if (view !== undefined) this.#keep(id, view);
      },
    };
  }

  #partHost(): PartHost {
    const view = (): View | undefined => this.#view;
    const shown = (): Shown | undefined => this.#shown;
    return {
      ...this.#viewHost(this.#kind.id),
      keep: () => this.#viewHost(this.#kind.id).keep(),
      get view() {
        return view();
      },
      get shown() {
        return shown();
      },
      begin: (change, position, area) => this.#desk.begin(change, position, area),
      turn: (id) => this.#switch(id),
      say: sayForAWhile,
      present: (on) => this.#host.post({ kind: 'present', on }),
      undo: (way) => this.#desk.undo(way),
      light: (problems) => this.#view?.light(problems),
    };
  }
}

const kindOf = (id: ViewId): ViewKind => VIEWS.find((kind) => kind.id === id) ?? VIEWS[0]!;
