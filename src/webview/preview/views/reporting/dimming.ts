import type { Diagram, Facet } from '../../../../picture/diagram/diagram';
import { above } from './lineage';
import type { Picture } from './picture';
import { cardsWith } from './search';
import type { Step } from './walk';

/** Which cards are lit while the others are dimmed: those that were looked for, those that chosen problems are about, those of one color, those of a figure, and a traced line. */
export class Dimming {
  #words = '';
  #problems: ReadonlySet<string> | undefined;
  #traced: ReadonlySet<string> | undefined;
  #facet: Facet | undefined;
  #chosen: ReadonlySet<string> | undefined;
  #hits: readonly string[] = [];
  #isPlain = true;

  /** The cards that have the words in them, seen or not, from the top down. */
  get hits(): readonly string[] {
    return this.#hits;
  }

  find(words: string): void {
    this.#words = words.trim();
  }

  light(problems: ReadonlySet<string> | undefined): void {
    this.#problems = problems;
  }

  trace(cards: ReadonlySet<string> | undefined): void {
    this.#traced = cards;
  }

  /** Lights some cards, whatever they have in common. Tells whether others were lit so before. */
  only(cards: ReadonlySet<string> | undefined): boolean {
    const before = this.#chosen;
    this.#chosen = cards;
    return before !== undefined;
  }

  /** The value whose cards are lit. */
  get facet(): Facet | undefined {
    return this.#facet;
  }

  color(facet: Facet | undefined): void {
    this.#facet = facet;
  }

  /** Shows it in a picture. A card that hides one that is lit is lit too. @param steps the ways between all cards, seen or not */
  show(diagram: Diagram, steps: ReadonlyMap<string, Step>, picture: Picture): void {
    const problems = this.#problems;
    const found = this.#words === '' ? undefined : cardsWith(diagram, this.#words);
    const about = problems && new Set(diagram.problems.flatMap(({ id, cards }) => (problems.has(id) ? cards : [])));
    this.#hits = found === undefined ? [] : [...steps.keys()].filter((id) => found.has(id)).sort(byPlace(steps));
    const lit = [found, about, this.#traced, this.#chosen, this.#facet && cardsOf(diagram, this.#facet)].flatMap(
      (each) => (each === undefined ? [] : [withCovers(each, steps, picture)]),
    );
    if (lit.length === 0 && this.#isPlain) return;
    this.#isPlain = lit.length === 0;
    for (const [id, { element }] of picture.cards) {
      element.classList.toggle('hit', found?.has(id) ?? false);
      element.classList.toggle('dim', !lit.every((each) => each.has(id)));
    }
    for (const { element } of picture.lines) element.classList.toggle('dim', lit.length > 0);
  }
}

/** The cards with a value; undefined where there are none. */
function cardsOf({ cards }: Diagram, { key, value }: Facet): ReadonlySet<string> | undefined {
  const found = cards.filter(({ facets }) => facets.some((facet) => facet.key === key && facet.value === value));
  return found.length === 0 ? undefined : new Set(found.map(({ id }) => id));
}

/** As one reads the tree: each card before its reports and those before its next sibling. */
function byPlace(steps: ReadonlyMap<string, Step>): (a: string, b: string) => number {
  const wayTo = new Map<string, readonly number[]>();
  const way = (id: string): readonly number[] => {
    const known = wayTo.get(id) ?? [...above(steps, id), id].map((each) => steps.get(each)!.place);
    wayTo.set(id, known);
    return known;
  };
  return (a, b) => {
    const [one, other] = [way(a), way(b)];
    const fork = one.findIndex((place, i) => place !== other[i]);
    return fork < 0 ? one.length - other.length : (one[fork] ?? -1) - (other[fork] ?? -1);
  };
}

/** Cards, and those that hide one of them. */
function withCovers(
  cards: ReadonlySet<string>,
  steps: ReadonlyMap<string, Step>,
  picture: Picture,
): ReadonlySet<string> {
  const result = new Set(cards);
  for (const id of cards) {
    if (picture.cards.has(id)) continue;
    const cover = above(steps, id).findLast((each) => picture.cards.has(each));
    if (cover !== undefined) result.add(cover);
  }
  return result;
}
