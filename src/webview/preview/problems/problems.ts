import { isPlain } from '../frame/keys';
import type { Part, PartHost, PartKind } from '../frame/part';
import { say } from '../say';
import { actsOn } from './acts';
import { BarButton } from './bar-button';
import { Bubble } from './bubble';
import { countsOf, type Entry, EVERYTHING, entriesOf, type Filter, groupsOf, isCalm, isEverything } from './listing';
import { Panel } from './panel';
import { STYLE } from './style';

/** Steps through the problems of the chart, in every view. */
export const problems: PartKind = { style: STYLE, make: (host) => new Problems(host).part };

class Problems {
  readonly part: Part;
  readonly #host: PartHost;
  readonly #panel: Panel;
  readonly #button = new BarButton(() => this.#open(this.#panel.element.hidden !== false));
  readonly #bubble: Bubble;
  #uri: string | undefined;
  #entries: readonly Entry[] = [];
  #filter = EVERYTHING;
  /** The key of the one that a person looks at. */
  #chosen: string | undefined;
  /** Whether the user wants all conflicts drawn; undefined until chosen. */
  #wantsConflicts: boolean | undefined;
  #before: Element | null = null;

  constructor(host: PartHost) {
    this.#host = host;
    this.#bubble = new Bubble(host);
    this.#panel = new Panel({
      toggle: (group) => this.#narrow({ ...this.#filter, groups: toggled(this.#filter.groups, group) }),
      toggleSeverity: (severity) =>
        this.#narrow({ ...this.#filter, severities: toggled(this.#filter.severities, severity) }),
      choose: (entry) => this.#choose(entry.key === this.#chosen ? undefined : entry),
      open: ({ problem }) => host.open({ problem: problem.id }),
      drawConflicts: (all) => {
        this.#wantsConflicts = all;
        this.#report();
      },
      step: (by) => this.#step(by),
      close: () => this.#open(false),
    });
    this.part = {
      id: 'problems',
      button: this.#button.element,
      panels: { beside: this.#panel.element },
      show: ({ uri, diagram }) => {
        if (uri !== this.#uri) this.#forget(uri);
        this.#entries = entriesOf(diagram);
        this.#bubble.refresh();
        this.#refresh();
      },
      select: (card) => {
        const chosen = this.#entry;
        if (card !== undefined && chosen !== undefined && !chosen.problem.cards.includes(card)) this.#choose(undefined);
      },
      items: (card) => {
        const has = host.shown?.diagram.problems.some(({ cards }) => cards.includes(card)) ?? false;
        return has ? [{ label: say('showProblemsOf'), key: 'P', run: () => this.#bubble.pin(card) }] : [];
      },
      key: (event) => this.#key(event),
      run: (command) => {
        if (command !== 'problems') return false;
        this.#open(true);
        return true;
      },
    };
  }

  get #entry(): Entry | undefined {
    return this.#entries.find(({ key }) => key === this.#chosen);
  }

  get #groups() {
    return groupsOf(this.#entries, this.#filter);
  }

  #forget(uri: string): void {
    this.#uri = uri;
    this.#filter = EVERYTHING;
    this.#chosen = undefined;
    this.#wantsConflicts = undefined;
    this.#bubble.close();
  }

  #open(isOpen: boolean): void {
    const { element } = this.#panel;
    if (this.#host.view === undefined) return;
    this.#bubble.close();
    if (isOpen && element.hidden) this.#before = document.activeElement;
    const hadFocus = element.contains(document.activeElement);
    element.hidden = !isOpen;
    this.#button.open(isOpen);
    this.#refresh();
    const back = this.#before;
    if (isOpen) this.#panel.list.focus();
    else if (hadFocus && (back instanceof HTMLElement || back instanceof SVGElement) && back.isConnected)
      back.focus({ preventScroll: true });
  }

  #narrow(filter: Filter): void {
    this.#filter = filter;
    const shown = this.#groups.flatMap(({ entries }) => entries);
    if (!shown.some(({ key }) => key === this.#chosen)) this.#chosen = undefined;
    this.#refresh();
  }

  /** Shows again what there is now. */
  #refresh(): void {
    if (this.#entry === undefined) this.#chosen = undefined;
    const counts = countsOf(this.#entries);
    this.#button.show(counts);
    const hasConflicts =
      this.#host.view?.focusProblems !== undefined && this.#entries.some(({ problem }) => problem.kind === 'conflict');
    this.#panel.show({
      counts,
      filter: this.#filter,
      groups: this.#groups,
      allConflicts: hasConflicts ? this.#allConflicts : undefined,
    });
    this.#mark();
    this.#report();
  }

  #choose(entry: Entry | undefined): void {
    this.#chosen = entry?.key;
    this.#mark();
    this.#report();
    // The one that it is reported at comes last, so that it is visible in any case.
    for (const card of entry?.problem.cards.slice(0, 2).toReversed() ?? []) this.#host.view?.reveal(card);
  }

  #mark(): void {
    const entry = this.#entry;
    const { list, element } = this.#panel;
    list.choose(
      entry?.key,
      entry && !element.hidden ? actsOn(entry.problem, this.#host, () => list.showChosen()) : undefined,
    );
  }

  /** Goes to the next problem in the list, from the last one to the first. */
  #step(by: 1 | -1): void {
    this.#bubble.close();
    if (this.#panel.element.hidden) this.#open(true);
    const shown = this.#groups.flatMap(({ entries }) => entries);
    if (shown.length === 0) return this.#host.say(say('noProblems'));
    const at = shown.findIndex(({ key }) => key === this.#chosen);
    this.#choose(shown[at < 0 && by < 0 ? shown.length - 1 : (at + by + shown.length) % shown.length]);
    this.#panel.list.focus();
  }

  get #allConflicts(): boolean {
    return this.#wantsConflicts ?? isCalm(this.#host.shown?.diagram.problems ?? []);
  }

  /** Tells the view what to light, and which problems to draw. */
  #report(): void {
    const { view } = this.#host;
    const isOpen = !this.#panel.element.hidden;
    const chosen = isOpen ? this.#entry?.problem : undefined;
    const isNarrowed = isOpen && !isEverything(this.#filter);
    const among = isNarrowed
      ? new Set(this.#groups.flatMap(({ entries }) => entries.map(({ problem }) => problem.id)))
      : undefined;
    const isOnChart = chosen !== undefined && (chosen.cards.length > 0 || chosen.term !== undefined);
    this.#host.light(isOnChart ? new Set([chosen.id]) : among);
    view?.focusProblems?.({ among, chosen: chosen?.id, allConflicts: this.#allConflicts });
  }

  #key(event: KeyboardEvent): boolean {
    if (!isPlain(event)) return false;
    if (event.key === 'F8') {
      this.#step(event.shiftKey ? -1 : 1);
      return true;
    }
    if (event.key === 'Escape') return this.#bubble.close();
    if (event.key !== 'p' && event.key !== 'P' && event.key !== '!') return false;
    const card = this.#host.view?.cardAt(document.activeElement);
    return card !== undefined && this.#bubble.pin(card);
  }
}

function toggled<T>(values: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(values);
  if (!next.delete(value)) next.add(value);
  return next;
}
