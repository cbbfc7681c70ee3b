import { blocksOf, type Content } from './blocks';
import { branchesOf, narrowest, USUAL_ROW } from './fit/branches';
import { type Fitted, fittedPlaces } from './fit/fit';
import { assistantsBeside, placeBranches } from './fit/place';
import { scaleIn } from './fit/shelves';
import { depthFirst, type Forest } from './forest';
import type { Frame } from './frame';
import type { Kind } from './kinds';
import type { Room } from './options';
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
  /** From the bus along a lane past the columns before, then by its own bus. */
  | { readonly kind: 'lane'; readonly bus: number; readonly lane: number; readonly trunk: number }
  /** Straight out of the manager's line, to the side. */
  | { readonly kind: 'aside' };

/** The place of a card and the way its line takes to it. */
export interface Place extends Point {
  readonly entry: Entry;
}

/** How much larger a picture has to get in a window before it is less like the usual one. */
const MIN_GAIN = 1.1;

/**
 * The place of each card, in a top-down picture.
 * @param window that the whole picture is to fit; as wide as it gets if undefined
 */
export function placesOf(forest: Forest, kinds: readonly Kind[], frame: Frame, window?: Room): readonly Place[] {
  const wide = widePlaces(forest, kinds, frame);
  if (window === undefined) return wide;
  const candidates: readonly (() => Fitted)[] = [
    () => fittedPlaces(forest, kinds, frame, window, USUAL_ROW),
    () => fittedPlaces(forest, kinds, frame, window, 0),
  ];
  return candidates.reduce<Fitted>(
    (best, candidate) => {
      const scale = scaleIn(window, best) * MIN_GAIN;
      if (scale >= 1) return best;
      const next = candidate();
      return scaleIn(window, next) > scale ? next : best;
    },
    { places: wide, ...sizeOf(wide, frame) },
  ).places;
}

function sizeOf(places: readonly Place[], { across, along }: Frame): Room {
  return {
    width: MARGIN + places.reduce((most, { x }, card) => Math.max(most, x + across[card]!), 0),
    height: MARGIN + places.reduce((most, { y }, card) => Math.max(most, y + along[card]!), 0),
  };
}

function widePlaces(forest: Forest, kinds: readonly Kind[], frame: Frame): Place[] {
  const aside = branchesOf(outermostAssistants(forest, kinds), forest, kinds, frame, USUAL_ROW);
  const blocks = blocksOf(forest, kinds, frame, (card) => narrowest(aside[card]!));
  const lefts = tidy(blocks);
  const leftmost = lefts.reduce(
    (least, left, i) => (i === 0 ? least : Math.min(least, left)),
    Number.POSITIVE_INFINITY,
  );
  const places: Place[] = kinds.map(() => ({ x: 0, y: 0, entry: { kind: 'aside' } }));
  blocks.forEach((block, i) => {
    const corner = { x: lefts[i]! - leftmost + MARGIN - frame.spacing.siblings / 2, y: block.top + MARGIN };
    if (block.content.kind === 'assistants') {
      const standing = assistantsBeside(block.content.assistants, corner.x + block.anchor, corner.y, aside, frame);
      placeBranches(standing, aside, frame, (card, place) => {
        places[card] = place;
      });
    } else for (const [card, place] of placesIn(block.content, corner, frame)) places[card] = place;
  });
  return places;
}

/** Assistants whose chain of managers contains no other assistant. */
function outermostAssistants(forest: Forest, kinds: readonly Kind[]): number[] {
  const isWithin: boolean[] = [];
  return depthFirst(forest).filter((card) => {
    const manager = forest.manager[card]!;
    isWithin[card] = manager >= 0 && (isWithin[manager]! || kinds[manager] === 'assistant');
    return kinds[card] === 'assistant' && !isWithin[card];
  });
}

function placesIn(
  content: Exclude<Content, { readonly kind: 'assistants' }>,
  corner: Point,
  frame: Frame,
): [number, Place][] {
  const bus = corner.y - frame.spacing.rows / 2;
  switch (content.kind) {
    case 'top':
      return [];
    case 'card':
      return [[content.card, { x: corner.x + frame.spacing.siblings / 2, y: corner.y, entry: { kind: 'bus', bus } }]];
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
