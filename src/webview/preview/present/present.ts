import type { Card } from '../../../picture/diagram/diagram';
import { make, tool } from '../../shared/dom';
import { isPlain } from '../frame/keys';
import type { Part, PartHost, PartKind } from '../frame/part';
import { icon } from '../icons';
import { say } from '../say';
import { STYLE } from './style';

/** Shows the chart alone, branch by branch, with the keys of every slide program. */
export const present: PartKind = { style: STYLE, make: (host) => new Present(host).part };

const NEXT = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n', 'N']);
const PREVIOUS = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']);

class Present {
  readonly part: Part;
  readonly #host: PartHost;
  readonly #title = make('b');
  readonly #step = make('output');
  readonly #caption: HTMLElement;
  readonly #spot = make('div', { class: 'spot', 'aria-hidden': 'true' });
  #at = 0;
  #isOn = false;

  constructor(host: PartHost) {
    this.#host = host;
    const previous = tool(icon('previousBranch'), say('presentPrevious'), '←', () => this.#go(-1));
    const next = tool(icon('nextBranch'), say('presentNext'), '→', () => this.#go(1));
    const end = tool(icon('close'), say('presentEnd'), 'Esc', () => this.#end());
    this.#caption = make(
      'div',
      { class: 'presentation', role: 'group', 'aria-label': say('present'), hidden: true },
      this.#title,
      this.#step,
      previous,
      next,
      end,
    );
    document.querySelector('main')?.append(this.#caption);
    window.addEventListener('pointermove', ({ clientX, clientY }) => {
      if (this.#isOn) this.#spot.style.transform = `translate(${clientX}px, ${clientY}px)`;
    });
    this.part = {
      id: 'present',
      button: tool(icon('present'), say('present'), undefined, () => this.#begin()),
      show: () => {
        if (this.#isOn) this.#tell();
      },
      key: (event) => this.#isOn && this.#key(event),
      run: (command) => {
        if (command !== 'present') return false;
        this.#begin();
        return true;
      },
    };
  }

  /** The whole chart, then each branch of those at the top, in the order of the file. */
  get #steps(): readonly (Card | undefined)[] {
    const cards = this.#host.shown?.diagram.cards ?? [];
    const managers = new Set(cards.map(({ manager }) => manager));
    const tops = new Set(cards.filter(({ manager }) => manager === undefined).map(({ id }) => id));
    const isBranch = ({ id, manager }: Card): boolean =>
      managers.has(id) && (tops.size > 1 ? tops.has(id) : manager !== undefined && tops.has(manager));
    return [undefined, ...cards.filter(isBranch)];
  }

  #begin(): void {
    if (this.#isOn || this.#host.shown === undefined) return;
    this.#host.turn('reporting');
    this.#isOn = true;
    this.#at = 0;
    document.body.classList.add('presenting');
    document.body.append(this.#spot);
    this.#caption.hidden = false;
    this.#host.present(true);
    this.#show();
  }

  #end(): void {
    this.#isOn = false;
    document.body.classList.remove('presenting', 'unmarked');
    this.#spot.remove();
    this.#caption.hidden = true;
    this.#host.present(false);
    this.#host.view?.showTeam?.(undefined);
  }

  #go(by: number): void {
    const last = this.#steps.length - 1;
    this.#at = Math.max(0, Math.min(last, this.#at + by));
    this.#show();
  }

  #show(): void {
    this.#host.view?.showTeam?.(this.#steps[this.#at]?.id);
    this.#tell();
  }

  #tell(): void {
    const steps = this.#steps;
    this.#title.textContent = steps[this.#at]?.title ?? (this.#host.shown?.diagram.title || say('wholeChart'));
    this.#step.textContent = say('stepOf', Math.min(this.#at, steps.length - 1) + 1, steps.length);
  }

  /** Problems have their keys as always. */
  #key(event: KeyboardEvent): boolean {
    if (!isPlain(event)) return false;
    const act = this.#actionOf(event.key);
    act?.();
    return act !== undefined;
  }

  #actionOf(key: string): (() => void) | undefined {
    if (NEXT.has(key)) return () => this.#go(1);
    if (PREVIOUS.has(key)) return () => this.#go(-1);
    switch (key) {
      case 'Home':
        return () => this.#go(Number.NEGATIVE_INFINITY);
      case 'End':
        return () => this.#go(Number.POSITIVE_INFINITY);
      case 'm':
      case 'M':
        return () => void document.body.classList.toggle('unmarked');
      case 'Escape':
        return () => this.#end();
      default:
        return undefined;
    }
  }
}
