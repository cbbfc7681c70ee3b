export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** How a card's reporting line comes to it: from above, or from the side out of a stack's trunk. */
export type Entry = 'above' | 'trunk of column' | 'trunk of manager';

/** Where a card stands and how its line comes to it. */
export interface Place extends Point {
  /** Where the cards of its level start, which for a card in a stack is above it. */
  readonly row: number;
  readonly entry: Entry;
}
