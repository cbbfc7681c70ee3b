import type { Sheet, SideBySide } from '../../core/compare/sheet';
import { element, part } from './elements';
import type { Host } from './host';
import { notes, others, pressing } from './meetings';
import type { ToPage } from './protocol';
import { say } from './say';
import { sides } from './sides';
import { table } from './table';

/** The page: a function of the last sheet, and of the last that had something to show. */
export class View {
  readonly #host: Host;
  #shown: SideBySide | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  receive(message: ToPage): void {
    switch (message.kind) {
      case 'show':
        return this.#show(message.sheet);
      case 'notice':
        return this.#say(message.text);
    }
  }

  #show({ candidates, comparison }: Sheet): void {
    this.#shown = comparison ?? this.#shown;
    const shown = this.#shown;
    const fix = (problem: string, title: string): void => this.#host.post({ kind: 'fix', problem, title });
    const chooser = sides(candidates, shown?.sides, (positions) => this.#host.post({ kind: 'choose', positions }));
    const parts = shown
      ? [...pressing(shown.meetings, fix), table(shown), ...others(shown.meetings, fix), ...notes(shown.notes)]
      : [];
    const body = element('div', { id: 'comparison' }, ...parts);
    if (!comparison) for (const button of body.querySelectorAll('button')) button.disabled = true;
    this.#say(comparison ? '' : say('gone'));
    part('title').textContent = shown ? say('pair', shown.sides[0].name, shown.sides[1].name) : say('page');
    keepingFocus(() => part('content').replaceChildren(chooser, body));
  }

  #say(text: string): void {
    const notice = part('notice');
    if (notice.textContent !== text) notice.textContent = text;
  }
}

/** The focus moves from an element to the one that replaces it; if there is none, reading starts again at the title. */
function keepingFocus(change: () => void): void {
  const { activeElement: before } = document;
  change();
  if (before === null || before.id === '' || before.isConnected) return;
  const after = document.getElementById(before.id);
  const isSame = after !== null && (after instanceof HTMLSelectElement || after.textContent === before.textContent);
  (isSame ? after : part('title')).focus({ preventScroll: true });
}
