import { make } from '../../../shared/dom';
import type { BesideAnswer, Plan } from '../../protocol';
import { say } from '../../say';

/** What the table of plans asks for. */
export interface PlanTableHost {
  /** Shows what a plan changes. */
  choose(plan: Plan): void;
  remove(plan: Plan): void;
  /** Lets a person pick what seats cost. */
  pickCosts(): void;
}

/** The figures of a chart and of plans for it, side by side. */
export class PlanTable {
  readonly element = make('section', { class: 'plans', 'aria-label': say('plans'), hidden: true });
  readonly #host: PlanTableHost;
  readonly #costs = make('button', { type: 'button', class: 'pick' }, say('chooseCosts'));
  #chosen: string | undefined;

  constructor(host: PlanTableHost) {
    this.#host = host;
    this.#costs.addEventListener('click', () => host.pickCosts());
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
      make(
        'table',
        {},
        make('tr', {}, make('td', {}, this.#costs), make('th', scope('col'), say('thisChart')), ...heads),
        ...rows,
      ),
      ...caveats.map((caveat) => make('p', {}, caveat)),
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

  #mark(): void {
    for (const button of this.element.querySelectorAll<HTMLElement>('.plan'))
      button.setAttribute('aria-pressed', String(button.dataset.plan === this.#chosen));
  }
}
