import { make } from '../../../shared/dom';
import type { Base, BaseKind } from '../../protocol';
import { say } from '../../say';
import type { TextKey } from '../../texts';

const LABELS: Readonly<Record<BaseKind, TextKey>> = {
  head: 'lastCommit',
  revision: 'anotherRevision',
  saved: 'savedVersion',
  chart: 'anotherChart',
};

/** What stands for the base that is compared with, where a person was asked which it is. */
const NAMED = 'named';

/** Lets a person say what the chart is compared with. */
export class BaseChoice {
  readonly element: HTMLElement;
  readonly #select = make('select', {});

  constructor(choose: (kind: BaseKind) => void) {
    this.element = make('label', { class: 'base' }, say('comparedWith'), this.#select);
    this.#select.addEventListener('change', () => {
      const { value } = this.#select;
      if (value !== NAMED) choose(value as BaseKind);
    });
  }

  /** @param chosen the base that is compared with, and its name; undefined where there is none */
  show(kinds: readonly BaseKind[], chosen: { readonly base: Base; readonly name: string } | undefined): void {
    const isNamed = chosen !== undefined && chosen.base.kind !== 'head' && chosen.base.kind !== 'saved';
    this.#select.replaceChildren(
      ...(isNamed ? [make('option', { value: NAMED }, chosen.name)] : []),
      ...(chosen === undefined ? [make('option', { value: NAMED }, say('nothingYet'))] : []),
      ...kinds.map((kind) => make('option', { value: kind }, say(LABELS[kind]))),
    );
    this.#select.value = chosen === undefined || isNamed ? NAMED : chosen.base.kind;
  }
}
