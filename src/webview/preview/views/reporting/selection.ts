import type { Drawn, Picture } from './picture';
import { type Direction, neighbor, type Step } from './walk';

/** Which card is chosen. It is kept by key, so that it outlives the picture that is on screen. */
export class Selection {
  #picture: Picture | undefined;
  #key: string | undefined;
  #chosen: Drawn | undefined;
  /** The card at which the Tab key stops: the chosen one, else the first. */
  #stop: Drawn | undefined;

  get key(): string | undefined {
    return this.#key;
  }

  /** The id of the card that has the focus. */
  get focused(): string | undefined {
    const active = document.activeElement;
    return active instanceof SVGGElement && active.classList.contains('card') ? active.dataset.id : undefined;
  }

  /** Chooses the same card in a new picture. */
  show(picture: Picture, focus: boolean): void {
    this.#picture = picture;
    this.#mark(focus);
  }

  choose(id: string | undefined, focus: boolean): void {
    this.#key = id === undefined ? undefined : this.#picture?.cards.get(id)?.card.key;
    this.#mark(focus);
  }

  /** Gives the focus to where the Tab key stops. */
  focus(): void {
    this.#stop?.element.focus({ preventScroll: true });
  }

  /** The card beside the focused one. */
  beside(direction: Direction, steps: ReadonlyMap<string, Step>): string | undefined {
    return this.focused === undefined ? undefined : neighbor(steps, this.focused, direction);
  }

  #mark(focus: boolean): void {
    const chosen = this.#key === undefined ? undefined : this.#picture?.keys.get(this.#key);
    const stop = chosen ?? this.#picture?.cards.values().next().value;
    this.#chosen?.element.classList.remove('selected');
    this.#chosen?.element.setAttribute('aria-selected', 'false');
    this.#stop?.element.setAttribute('tabindex', '-1');
    chosen?.element.classList.add('selected');
    chosen?.element.setAttribute('aria-selected', 'true');
    stop?.element.setAttribute('tabindex', '0');
    this.#chosen = chosen;
    this.#stop = stop;
    if (focus) stop?.element.focus({ preventScroll: true });
  }
}
