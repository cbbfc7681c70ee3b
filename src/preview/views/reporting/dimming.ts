import type { Diagram } from '../../../diagram/diagram';
import type { Picture } from './picture';
import { cardsWith } from './search';

/** Which cards are lit while the others are dimmed: those that were looked for, and those that chosen problems are about. */
export class Dimming {
  #diagram: Diagram | undefined;
  #picture: Picture | undefined;
  #words = '';
  #problems: ReadonlySet<string> | undefined;
  #hits: readonly string[] = [];

  /** The cards that have the words in them, in the order of the picture. */
  get hits(): readonly string[] {
    return this.#hits;
  }

  /** Dims the same in a new picture. */
  show(diagram: Diagram, picture: Picture): void {
    this.#diagram = diagram;
    this.#picture = picture;
    this.#look();
  }

  find(words: string): readonly string[] {
    this.#words = words;
    this.#look();
    return this.#hits;
  }

  light(problems: ReadonlySet<string> | undefined): void {
    this.#problems = problems;
    this.#look();
  }

  #look(): void {
    const [diagram, picture] = [this.#diagram, this.#picture];
    if (diagram === undefined || picture === undefined) return;
    const found = this.#words.trim() === '' ? undefined : cardsWith(diagram, this.#words);
    const problems = this.#problems;
    const about = problems && new Set(diagram.problems.flatMap(({ id, cards }) => (problems.has(id) ? cards : [])));
    this.#hits = found === undefined ? [] : [...picture.cards.keys()].filter((id) => found.has(id));
    for (const [id, { element }] of picture.cards) {
      element.classList.toggle('hit', found?.has(id) ?? false);
      element.classList.toggle('dim', !((found?.has(id) ?? true) && (about?.has(id) ?? true)));
    }
  }
}
