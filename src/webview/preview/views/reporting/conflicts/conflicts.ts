import { FONTS, legible, type Measure, type Rect } from '../../../../../picture';
import type { Diagram } from '../../../../../picture/diagram/diagram';
import { say } from '../../../say';
import type { ProblemFocus } from '../../view';
import type { Drawn, Picture } from '../picture';
import type { Step } from '../walk';
import { type ArcEnd, arcBetween } from './arc';
import { arcElement, type ConflictArc, claimElement, labelElement } from './arc-element';
import { type Bundle, bundlesOf, coverIn, drawnOf } from './bundles';
import { claimsIn } from './claims';
import { labelAt } from './label';
import type { Overlay } from './overlay';

const SVG = 'http://www.w3.org/2000/svg';
const LABEL = { height: 18, padding: 9, longest: 180 };

/** The conflicts of a chart, drawn as arcs between the cards that they are about: below the cards, so that no text is hidden. */
export class Conflicts {
  /** Arcs below, frames around claims over the cards. */
  readonly overlay: Overlay = { below: group('conflicts'), over: group('claims') };
  readonly #open: (problem: string) => void;
  readonly #measure: () => Measure;
  #diagram: Diagram | undefined;
  #steps: ReadonlyMap<string, Step> = new Map();
  #picture: Picture | undefined;
  #focus: ProblemFocus = { among: undefined, chosen: undefined, allConflicts: false };
  #looked: ReadonlySet<string> = new Set();
  /** What is drawn, to draw no more than what is different. */
  #drawn = '';

  /** @param open goes to a problem in the text */
  constructor(measure: () => Measure, open: (problem: string) => void) {
    this.#measure = measure;
    this.#open = open;
  }

  /** @param steps the ways between all cards, seen or not */
  show(diagram: Diagram, steps: ReadonlyMap<string, Step>, picture: Picture): void {
    this.#diagram = diagram;
    this.#steps = steps;
    this.#picture = picture;
    this.#draw();
  }

  focusProblems(focus: ProblemFocus): void {
    this.#focus = focus;
    this.#draw();
  }

  /** The cards that one looks at. */
  look(cards: readonly string[]): void {
    if (cards.length === this.#looked.size && cards.every((card) => this.#looked.has(card))) return;
    this.#looked = new Set(cards);
    this.#draw();
  }

  #draw(): void {
    const picture = this.#picture;
    const diagram = this.#diagram;
    if (picture === undefined || diagram === undefined) return;
    const wanted = drawnOf(diagram.problems, this.#focus, this.#looked);
    const bundles = bundlesOf(
      wanted,
      coverIn(this.#steps, (card) => picture.cards.has(card)),
    );
    const places = bundles.map(({ from, to }) =>
      [from, to].map((id) => picture.cards.get(id)!).map(({ rect, chips }) => [rect, chips]),
    );
    const drawn = JSON.stringify([bundles, places]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    const { arcs, claims } = this.#layOut(bundles, diagram, picture);
    this.overlay.below.replaceChildren(...arcs);
    this.overlay.over.replaceChildren(...claims);
  }

  #layOut(
    bundles: readonly Bundle[],
    diagram: Diagram,
    picture: Picture,
  ): { readonly arcs: readonly SVGElement[]; readonly claims: readonly SVGElement[] } {
    const boxes = [...picture.cards.values()].map(({ rect }) => rect);
    const taken = [...boxes];
    const claimsOf = claimsIn(diagram);
    const nameOf = new Map([...diagram.metrics, ...diagram.areas].map(({ id, name }) => [id, name]));
    const areas = new Set(diagram.areas.map(({ id }) => id));
    const claims: SVGElement[] = [];
    const arcs = bundles.map((bundle) => {
      const ends = [bundle.from, bundle.to].map((id): ArcEnd => {
        const card = picture.cards.get(id)!;
        const about = new Set(bundle.terms.flatMap((term) => claimsOf(id, term)));
        const chips = chipsOf(card, about);
        claims.push(...chips.map((chip) => claimElement(chip, bundle.severity)));
        const [first] = chips;
        return { rect: card.rect, at: first && first.y + first.height / 2 - card.rect.y };
      });
      const drawn = arcBetween(ends[0]!, ends[1]!, boxes);
      const text = this.#fitted(textOf(bundle, nameOf, areas));
      const rect = labelAt(drawn, Math.ceil(this.#measure()(text, 'area')) + 2 * LABEL.padding, LABEL.height, taken);
      if (rect !== undefined) taken.push(rect);
      const arc: ConflictArc = {
        arc: drawn,
        severity: bundle.severity,
        label: rect && { text, rect },
        tooltip: bundle.problems.map(({ message }) => message).join('\n\n'),
      };
      const elements = [arcElement(arc), labelElement(arc)];
      for (const element of elements) element?.addEventListener('click', () => this.#open(bundle.problems[0]!.id));
      return elements;
    });
    const [lines, names] = [0, 1].map((at) => arcs.flatMap((elements) => elements[at] ?? []));
    return { arcs: [...lines!, ...names!], claims };
  }

  /** As much of a text as a label may have. */
  #fitted(text: string): string {
    const measure = this.#measure();
    if (measure(text, 'area') <= LABEL.longest) return text;
    const letters = [...text];
    while (letters.length > 1 && measure(`${letters.join('')}…`, 'area') > LABEL.longest) letters.pop();
    return `${letters.join('')}…`;
  }
}

/** The frames of the areas of a card that it shows. */
function chipsOf({ card, rect, chips }: Drawn, names: ReadonlySet<string>): readonly Rect[] {
  const shown = card.areas.filter((area) => legible(area) !== '');
  return chips.flatMap(({ x, y, width }, i) =>
    names.has(shown[i] ?? '') ? [{ x: rect.x + x, y: rect.y + y, width, height: FONTS.area.line }] : [],
  );
}

function textOf({ terms }: Bundle, names: ReadonlyMap<string, string>, areas: ReadonlySet<string>): string {
  const [only] = terms;
  if (terms.length === 1 && only !== undefined) return legible(names.get(only) ?? only);
  return say(terms.every((term) => areas.has(term)) ? 'conflictAreas' : 'conflictTerms', terms.length);
}

function group(name: string): SVGGElement {
  const element = document.createElementNS(SVG, 'g');
  element.setAttribute('class', name);
  element.setAttribute('aria-hidden', 'true');
  return element;
}
