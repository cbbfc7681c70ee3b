import { EDGE, laneAt, type Obstacle } from './grid';

/** Cards in the order of one of their sides. */
interface Side {
  readonly places: readonly number[];
  readonly cards: readonly Obstacle[];
}

/** How far a stretch of line may be moved to either side before it comes too near to a card. */
export class Clearance {
  readonly #lefts: Side;
  readonly #rights: Side;
  readonly #tops: Side;
  readonly #bottoms: Side;

  constructor(cards: readonly Obstacle[]) {
    this.#lefts = sideOf(cards, ({ x, trunk }) => x - trunk - EDGE);
    this.#rights = sideOf(cards, ({ x, width }) => x + width + EDGE);
    this.#tops = sideOf(cards, ({ y }) => y - EDGE);
    this.#bottoms = sideOf(cards, ({ y, height }) => y + height + EDGE);
  }

  /** Between which places an upright stretch may run, at most so far from where it is. */
  beside(x: number, top: number, bottom: number, most: number): readonly [number, number] {
    const isInWay = (card: Obstacle): boolean => card.y <= bottom && top <= card.y + card.height;
    return between(this.#rights, this.#lefts, x, most, isInWay);
  }

  /** Between which places a level stretch may run, at most so far from where it is. */
  about(y: number, left: number, right: number, most: number): readonly [number, number] {
    const isInWay = (card: Obstacle): boolean => card.x - card.trunk <= right && left <= card.x + card.width;
    return between(this.#bottoms, this.#tops, y, most, isInWay);
  }
}

function sideOf(cards: readonly Obstacle[], place: (card: Obstacle) => number): Side {
  const ordered = [...cards].sort((a, b) => place(a) - place(b));
  return { cards: ordered, places: ordered.map(place) };
}

function between(
  before: Side,
  behind: Side,
  at: number,
  most: number,
  isInWay: (card: Obstacle) => boolean,
): [number, number] {
  let [low, high] = [at - most, at + most];
  for (let i = laneAt(before.places, low); i < before.places.length && before.places[i]! <= at; i++) {
    if (isInWay(before.cards[i]!)) low = before.places[i]!;
  }
  for (let i = laneAt(behind.places, high) - 1; i >= 0 && behind.places[i]! >= at; i--) {
    if (isInWay(behind.cards[i]!)) high = behind.places[i]!;
  }
  return [low, high];
}
