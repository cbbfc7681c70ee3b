import type { Card, Diagram } from '../../../diagram/diagram';
import type { Point, Rect } from '../../../picture';
import { speak } from './speak';
import { centerOf, type Size } from './stage/camera';
import { type Step, walk } from './walk';

/** What one card became in the page. */
export interface Drawn {
  readonly card: Card;
  readonly rect: Rect;
  readonly element: SVGGElement;
}

/** A picture that stands in the page. */
export interface Picture {
  readonly size: Size;
  /** From the top of each tree down, by the card's id. */
  readonly cards: ReadonlyMap<string, Drawn>;
  /** The same by key. */
  readonly keys: ReadonlyMap<string, Drawn>;
  readonly steps: ReadonlyMap<string, Step>;
}

/** Puts a finished picture into the page in place of the one before, and makes its cards speak. */
export function hang(svg: string, diagram: Diagram, into: HTMLElement): Picture {
  const template = document.createElement('template');
  template.innerHTML = svg;
  const root = template.content.querySelector('svg');
  if (root === null) throw new Error('Mermaid gave back no picture');
  const byId = new Map(diagram.cards.map((card) => [card.id, card]));
  const cards = new Map<string, Drawn>();
  for (const element of root.querySelectorAll<SVGGElement>('.card')) {
    const card = byId.get(element.dataset['id'] ?? '');
    if (card !== undefined) cards.set(card.id, { card, rect: rectOf(element), element });
  }
  if (cards.size !== byId.size) throw new Error(`${byId.size - cards.size} of ${byId.size} cards are missing from the picture`);
  const steps = walk(diagram.cards);
  speak(root, diagram.title, cards, steps);
  into.replaceChildren(root);
  const size = { width: Number(root.getAttribute('width')), height: Number(root.getAttribute('height')) };
  return { size, cards, keys: new Map([...cards.values()].map((drawn) => [drawn.card.key, drawn])), steps };
}

function rectOf(element: SVGGElement): Rect {
  const [x = 0, y = 0, width = 0, height = 0] = (element.dataset['place'] ?? '').split(' ').map(Number);
  return { x, y, width, height };
}

/** Of the cards that `other` also has, the one nearest to a point. */
export function nearestShared(picture: Picture, other: Picture, point: Point): Drawn | undefined {
  let nearest: Drawn | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const drawn of picture.cards.values()) {
    const { x, y } = centerOf(drawn.rect);
    const distance = Math.hypot(x - point.x, y - point.y);
    if (distance >= least || !other.keys.has(drawn.card.key)) continue;
    nearest = drawn;
    least = distance;
  }
  return nearest;
}
