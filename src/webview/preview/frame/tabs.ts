import { element, make } from '../../shared/dom';
import type { ViewId } from '../protocol';
import { say } from '../say';
import type { ViewKind } from '../views/view';

/** The tabs of the views, which show themselves only where there is a choice. */
export class Tabs {
  readonly #tabs: ReadonlyMap<ViewId, HTMLButtonElement>;

  constructor(kinds: readonly ViewKind[], choose: (view: ViewId) => void) {
    this.#tabs = new Map(
      kinds.map(({ id, label }) => {
        const tab = make(
          'button',
          { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': 'views', tabindex: -1 },
          say(label),
        );
        tab.addEventListener('click', () => choose(id));
        return [id, tab];
      }),
    );
    const list = element('tabs');
    list.hidden = kinds.length < 2;
    if (!list.hidden) element('views').setAttribute('role', 'tabpanel');
    list.replaceChildren(...this.#tabs.values());
    list.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const tabs = [...this.#tabs];
      const at = tabs.findIndex(([, tab]) => tab === document.activeElement);
      const next = step === undefined || at < 0 ? undefined : tabs.at((at + step) % tabs.length);
      if (next === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      choose(next[0]);
      next[1].focus();
    });
  }

  show(view: ViewId): void {
    for (const [id, tab] of this.#tabs) {
      tab.setAttribute('aria-selected', String(id === view));
      tab.tabIndex = id === view ? 0 : -1;
    }
    if (this.#tabs.size > 1) element('views').setAttribute('aria-labelledby', `tab-${view}`);
  }
}
