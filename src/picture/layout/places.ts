import { placeAssistants } from './assistants';
import { type Block, blocksOf } from './blocks';
import type { Forest } from './forest';
import type { Frame } from './frame';
import type { Kind } from './kinds';
import type { Point } from './place';
import { MARGIN, TRUNK } from './sizes';
import { placeStack, type Stack, type StackPlace } from './stack';
import { tidy } from './tidy';

/** How a card's reporting line comes to it, and where that line turns on its way. */
export type Entry =
  /** From the bus straight to the middle of the card. */
  | { readonly kind: 'bus'; readonly bus: number }
  /** From the bus down a trunk beside the card. */
  | { readonly kind: 'trunk'; readonly bus: number; readonly trunk: number }
  /** Down a trunk that starts at the manager itself. */
  | { readonly kind: 'hanging'; readonly trunk: number }
  /** From the bus along a lane past the columns before, then by a bus of its own. */
  | { readonly kind: 'lane'; readonly bus: number; readonly lane: number; readonly trunk: number }
  /** Straight out of the manager's line, to the side. */
  | { readonly kind: 'aside' };

/** Where a card stands and how its line comes to it. */
export interface Place extends Point {
  readonly entry: Entry;
}

/** Where each card stands, in a picture that runs downward. */
export function placesOf(forest: Forest, kinds: readonly Kind[], frame: Frame): Place[] {
  const blocks = blocksOf(forest, kinds, frame);
  const lefts = tidy(blocks);
  const leftmost = lefts.reduce(
    (least, left, i) => (i === 0 ? least : Math.min(least, left)),
    Number.POSITIVE_INFINITY,
  );
  const places: Place[] = kinds.map(() => ({ x: 0, y: 0, entry: { kind: 'aside' } }));
  blocks.forEach((block, i) => {
    const corner = { x: lefts[i]! - leftmost + MARGIN - frame.spacing.siblings / 2, y: block.top + MARGIN };
    for (const [card, place] of placesIn(block, corner, frame)) places[card] = place;
  });
  return places;
}

function placesIn({ content, anchor }: Block, corner: Point, frame: Frame): [number, Place][] {
  const bus = corner.y - frame.spacing.rows / 2;
  switch (content.kind) {
    case 'top':
      return [];
    case 'card':
      return [[content.card, { x: corner.x + frame.spacing.siblings / 2, y: corner.y, entry: { kind: 'bus', bus } }]];
    case 'assistants':
      return placeAssistants(content.assistants, corner.x + anchor, corner.y, frame).map(({ card, x, y }) => {
        return [card, { x, y, entry: { kind: 'aside' } }];
      });
    case 'stack':
      return placeStack(content.stack, corner, frame).map((place) => {
        const { card, x, y } = place;
        return [card, { x, y, entry: stackEntry(content.stack, place, corner, bus, frame) }];
      });
  }
}

function stackEntry(
  stack: Stack,
  { column, room }: StackPlace,
  corner: Point,
  bus: number,
  { direction, spacing }: Frame,
): Entry {
  const trunk = room + TRUNK;
  if (stack.manager < 0) return { kind: 'bus', bus };
  if (direction === 'down') return stack.hangs ? { kind: 'hanging', trunk } : { kind: 'trunk', bus, trunk };
  return column === 0 ? { kind: 'bus', bus } : { kind: 'lane', bus, lane: corner.x + spacing.siblings / 2, trunk };
}
