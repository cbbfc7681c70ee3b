import type { Chip, Folded, Line, Point, Rect } from '../../../../picture';
import type { Card } from '../../../../picture/diagram/diagram';
import { centerOf, type Size } from '../../../shared/viewport/camera';
import type { Painted } from './culling';
import type { Step } from './walk';

/** What one card became in the page. */
export interface Drawn {
  readonly card: Card;
  readonly rect: Rect;
  /** Where its lines to its reports begin. */
  readonly foot: Point;
  /** The frames of the areas that it shows, from its own corner. */
  readonly chips: readonly Chip[];
  /** What it hides, if it is folded. */
  readonly folded: Folded | undefined;
  readonly element: SVGGElement;
}

/** A picture in the page. */
export interface Picture {
  readonly size: Size;
  /** From the top of each tree down, by the card's id. */
  readonly cards: ReadonlyMap<string, Drawn>;
  /** The same by key. */
  readonly keys: ReadonlyMap<string, Drawn>;
  /** The ways between the cards that can be seen. */
  readonly steps: ReadonlyMap<string, Step>;
  readonly reporting: readonly Line[];
  /** What happened to lines; one piece may have several. */
  readonly lines: readonly Painted[];
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
