import type { Severity } from '../../../core/text';
import { make, tool } from '../../shared/dom';
import { icon } from '../icons';
import { say } from '../say';
import { SeverityChips } from './chips';
import { List, type ListActs } from './list';
import type { Counts, Filter, Group } from './listing';
import { summaryOf } from './speak';

/** What people do in the panel. */
export interface PanelActs extends ListActs {
  toggleSeverity(severity: Severity): void;
  drawConflicts(all: boolean): void;
  step(by: 1 | -1): void;
  close(): void;
}

/** What the panel shows. */
export interface PanelContent {
  readonly counts: Counts;
  readonly filter: Filter;
  readonly groups: readonly Group[];
  /** Whether all conflicts are drawn; undefined where none can be. */
  readonly allConflicts: boolean | undefined;
}

/** The list of problems at the side of the chart, or below it where there is no room. */
export class Panel {
  readonly element: HTMLElement;
  readonly list: List;
  readonly #status = make('p', { class: 'status', role: 'status' });
  readonly #chips: SeverityChips;
  readonly #conflicts = make('input', { type: 'checkbox' });
  readonly #conflictsRow = make(
    'label',
    { class: 'conflicts-row' },
    this.#conflicts,
    make('span', {}, say('showConflicts')),
  );
  readonly #nothing = make('p', { class: 'nothing' }, say('noProblemsMore'));

  constructor(acts: PanelActs) {
    this.list = new List(acts);
    this.#chips = new SeverityChips((severity) => acts.toggleSeverity(severity));
    this.#conflicts.addEventListener('change', () => acts.drawConflicts(this.#conflicts.checked));
    const previous = tool(icon('previous'), say('previousProblem'), 'Shift+F8', () => acts.step(-1));
    const next = tool(icon('next'), say('nextProblem'), 'F8', () => acts.step(1));
    const close = tool(icon('close'), say('closeProblems'), 'Esc', () => acts.close());
    this.element = make(
      'section',
      { class: 'problems', 'aria-label': say('problemsTitle'), hidden: true },
      make('header', {}, make('h2', {}, say('problemsTitle')), previous, next, close),
      make('div', { class: 'settings' }, this.#status, this.#chips.element, this.#conflictsRow),
      this.#nothing,
      this.list.element,
    );
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      acts.close();
    });
  }

  show({ counts, filter, groups, allConflicts }: PanelContent): void {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const shown = groups.reduce((sum, { entries }) => sum + entries.length, 0);
    const status = shown === all ? summaryOf(counts) : say('shownOf', shown, all);
    if (this.#status.textContent !== status) this.#status.textContent = status;
    this.#chips.show(counts, filter.severities);
    this.#conflictsRow.hidden = allConflicts === undefined;
    this.#conflicts.checked = allConflicts === true;
    this.#nothing.hidden = all > 0;
    this.list.show(groups, filter.groups);
  }
}
