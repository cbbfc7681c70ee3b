import { make } from '../../../shared/dom';
import { say } from '../../say';

/** What the buttons do. */
export interface ZoomActions {
  zoom(steps: number): void;
  actualSize(): void;
  fit(): void;
}

/** The buttons over the picture that make it larger and smaller. */
export class ZoomControls {
  readonly element: HTMLElement;
  readonly #actual: HTMLButtonElement;

  constructor({ zoom, actualSize, fit }: ZoomActions) {
    const button = (name: string, text: string, title: string, act: () => void): HTMLButtonElement => {
      const made = make('button', { type: 'button', class: name, title }, text);
      made.addEventListener('click', act);
      return made;
    };
    this.#actual = button('actual', '', `${say('actualSize')} (0)`, actualSize);
    const out = button('out', '−', `${say('zoomOut')} (-)`, () => zoom(-1));
    out.setAttribute('aria-label', say('zoomOut'));
    const into = button('in', '+', `${say('zoomIn')} (+)`, () => zoom(1));
    into.setAttribute('aria-label', say('zoomIn'));
    const whole = button('fit', say('fit'), `${say('fitTitle')} (F)`, fit);
    whole.setAttribute('aria-label', say('fitTitle'));
    this.element = make(
      'div',
      { class: 'zoom', role: 'group', 'aria-label': say('zoom') },
      out,
      this.#actual,
      into,
      whole,
    );
    this.show(1);
  }

  /** Says how large the picture is. */
  show(scale: number): void {
    const percent = Math.round(scale * 100);
    this.#actual.textContent = say('scale', percent);
    this.#actual.setAttribute('aria-label', say('scaleButton', percent));
  }
}
