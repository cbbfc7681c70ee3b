import { make } from '../../shared/dom';
import { say } from '../say';
import type { TitlePlace } from '../views/view';

/** A title that is to be typed over the picture. */
export interface Typing {
  /** What the field is called. */
  readonly label: string;
  readonly title: string;
  /** Whether it is for a position that is not there yet. */
  readonly isNew: boolean;
  /** The current place of the field; undefined while it cannot be seen. */
  place(): TitlePlace | undefined;
  /** Why a title cannot be taken. */
  objection(title: string): string | undefined;
  /** Takes a title that is another one than before. */
  accept(title: string): void;
  /** Typing is over, with a title or without. @param byKey whether a key has ended it, so that the focus goes back to where it was */
  ended(byKey: boolean): void;
}

const MIN_FONT_SIZE_PX = 12;
const MIN_WIDTH_PX = 150;
const MAX_TITLE_LENGTH = 200;
/** How long an accepted title covers the picture until that shows it, in milliseconds. */
const LINGER_MS = 1_000;

/** The field for a title. It follows the picture. */
export class TitleField {
  readonly #input = make('input', {
    type: 'text',
    class: 'title-field',
    maxlength: MAX_TITLE_LENGTH,
    spellcheck: 'false',
    autocomplete: 'off',
    dir: 'auto',
  });
  readonly #why = make('div', { class: 'title-why', role: 'alert' });
  readonly element = make('div', { class: 'title-box', hidden: true }, this.#input, this.#why);
  #typing: Typing | undefined;
  /** The accepted title, shown over the picture until that contains it. */
  #lingering: Typing | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    this.#input.addEventListener('input', () => this.#object(undefined));
    this.#input.addEventListener('blur', () => {
      // The window has lost the focus, not the field.
      if (document.hasFocus()) this.#accept(false);
    });
  }

  get isOpen(): boolean {
    return this.#typing !== undefined;
  }

  open(typing: Typing): void {
    this.#end(false);
    this.#clear();
    this.#typing = typing;
    this.#input.value = typing.title;
    this.#input.readOnly = false;
    this.#input.setAttribute('aria-label', typing.label);
    this.#input.placeholder = typing.isNew ? say('newPosition') : '';
    this.element.classList.toggle('new', typing.isNew);
    this.element.hidden = false;
    this.#follow();
    this.#input.focus({ preventScroll: true });
    this.#input.select();
  }

  /** Takes back what is being typed. */
  cancel(): void {
    this.#end(false);
    this.#clear();
  }

  /** There is a new picture: what lingers is in it. */
  show(): void {
    if (this.#lingering !== undefined) this.#clear();
  }

  #key(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing || event.keyCode === COMPOSING_KEY_CODE) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.#accept(true);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.#end(true);
      this.#clear();
    }
  }

  /** Takes what was typed. What cannot be taken stays where it is until a person leaves it, and is given up then. */
  #accept(byKey: boolean): void {
    const typing = this.#typing;
    if (typing === undefined) return;
    const title = this.#input.value.trim();
    const isSame = title === typing.title.trim();
    const reason = isSame ? undefined : typing.objection(title);
    if (reason !== undefined && byKey) return this.#object(reason);
    this.#end(byKey);
    if (isSame || reason !== undefined) return this.#clear();
    this.#lingering = typing;
    this.#input.readOnly = true;
    this.#timer = setTimeout(() => this.#clear(), LINGER_MS);
    typing.accept(title);
  }

  #end(byKey: boolean): void {
    const typing = this.#typing;
    this.#typing = undefined;
    typing?.ended(byKey);
  }

  #clear(): void {
    clearTimeout(this.#timer);
    this.#lingering = undefined;
    this.element.hidden = true;
    this.#object(undefined);
  }

  #object(reason: string | undefined): void {
    this.#why.textContent = reason ?? '';
    if (reason === undefined) this.#input.removeAttribute('aria-invalid');
    else this.#input.setAttribute('aria-invalid', 'true');
  }

  /** Stays where the title is, frame by frame, as long as there is anything to show. */
  #follow(): void {
    const typing = this.#typing ?? this.#lingering;
    if (typing === undefined || this.element.hidden) return;
    const place = typing.place();
    if (place !== undefined) this.#lay(place);
    requestAnimationFrame(() => this.#follow());
  }

  #lay({ rect, size }: TitlePlace): void {
    const letters = Math.max(MIN_FONT_SIZE_PX, size);
    const width = Math.min(Math.max(MIN_WIDTH_PX, rect.width), window.innerWidth - 16);
    const height = Math.max(rect.height, letters * 1.4);
    const x = Math.min(Math.max(8, rect.x + (rect.width - width) / 2), window.innerWidth - width - 8);
    const y = Math.min(Math.max(8, rect.y + (rect.height - height) / 2), window.innerHeight - height - 8);
    const { style } = this.element;
    style.transform = `translate(${x}px, ${y}px)`;
    style.width = `${width}px`;
    style.fontSize = `${letters}px`;
    this.#input.style.height = `${height}px`;
  }
}

/** What a key says that an input method has taken. */
const COMPOSING_KEY_CODE = 229;
