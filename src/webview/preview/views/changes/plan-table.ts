import { make } from '../../../shared/dom';
import type { BesideAnswer, Plan } from '../../protocol';
import { say } from '../../say';

/** What the table of plans asks for. */
export interface PlanTableHost {
  /** Shows what a plan changes. */
  choose(plan: Plan): void;
  remove(plan: Plan): void;
  /** Lets a person pick more plans, or what seats cost. */
  pick(what: 'plans' | 'costs'): void;
}

/** The figures of a chart and of plans for it, side by side. */
export class PlanTable {
  readonly element = make('section', { class: 'plans', 'aria-label': say('plans'), hidden: true });
  readonly #host: PlanTableHost;
  #chosen: string | undefined;

  constructor(host: PlanTableHost) {
    this.#host = host;
  }

  show({ beside: { plans }, names, lines, caveats }: BesideAnswer): void {
    this.element.hidden = plans.length === 0;
    const scope = (of: 'row' | 'col'): { readonly scope: string } => ({ scope: of });
    const heads = plans.map((plan, index) => make('th', scope('col'), ...this.#head(plan, names[index] ?? '')));
    const rows = lines.map(({ label, cells }) =>
      make(
        'tr',
        {},
        make('th', scope('row'), label),
        ...cells.map(({ value, change }) =>
          make('td', {}, value, ...(change === '' ? [] : [make('small', {}, ` ${change}`)])),
        ),
      ),
    );
    this.element.replaceChildren(
      make('table', {}, make('tr', {}, make('td', {}), make('th', scope('col'), say('thisChart')), ...heads), ...rows),
      ...caveats.map((caveat) => make('p', {}, caveat)),
      this.#button('addPlans', 'plans'),
      this.#button('chooseCosts', 'costs'),
    );
    this.#mark();
  }

  /** Marks the plan whose changes are shown; undefined for none. */
  choose(plan: Plan | undefined): void {
    this.#chosen = plan && JSON.stringify(plan);
    this.#mark();
  }

  #head(plan: Plan, name: string): readonly HTMLElement[] {
    const choose = make('button', { type: 'button', class: 'plan', title: say('showPlan', name) }, name);
    choose.dataset.plan = JSON.stringify(plan);
    choose.addEventListener('click', () => this.#host.choose(plan));
    const remove = make('button', { type: 'button', 'aria-label': say('removePlan', name) }, '×');
    remove.addEventListener('click', () => this.#host.remove(plan));
    return [choose, remove];
  }

  #button(text: 'addPlans' | 'chooseCosts', what: 'plans' | 'costs'): HTMLElement {
    const button = make('button', { type: 'button', class: 'pick' }, say(text));
    button.addEventListener('click', () => this.#host.pick(what));
    return button;
  }

  #mark(): void {
    for (const button of this.element.querySelectorAll<HTMLElement>('.plan'))
      button.setAttribute('aria-pressed', String(button.dataset.plan === this.#chosen));
  }
}
