import type { Forest } from './forest';
import type { Frame } from './frame';
import type { Kind } from './kinds';
import type { Point } from './place';
import { ASIDE } from './sizes';

/** A manager's assistants: two by two at both sides of the line to the other reports, the first before it. */
export interface Assistants {
  readonly manager: number;
  readonly tiers: readonly (readonly number[])[];
}

/** How much room an assistant takes with all that reports to it. */
export type Extent = (card: number) => { readonly width: number; readonly height: number };

/** The assistants among a manager's reports; undefined where there are none. */
export function assistantsOf(manager: number, { reports }: Forest, kinds: readonly Kind[]): Assistants | undefined {
  const cards = reports[manager]!.filter((card) => kinds[card] === 'assistant');
  const tiers: number[][] = [];
  for (let i = 0; i < cards.length; i += 2) tiers.push(cards.slice(i, i + 2));
  return tiers.length === 0 ? undefined : { manager, tiers };
}

/** The room that assistants take: across, along, and where across the line runs between them. */
export function assistantsSize(
  { tiers }: Assistants,
  { along, spacing }: Frame,
  extent: Extent,
): { width: number; length: number; anchor: number } {
  const side = (index: 0 | 1): number => {
    const widths = tiers.flatMap((tier) => tier[index] ?? []).map((card) => extent(card).width);
    return widths.length === 0 ? spacing.siblings / 2 : ASIDE + Math.max(...widths) + spacing.siblings / 2;
  };
  const length = tiers.reduce(
    (sum, tier) => sum + tierLength(tier, along, extent) + spacing.stack,
    spacing.rows / 2 - spacing.stack,
  );
  const [before, behind] = [side(0), side(1)];
  return { width: before + behind, length, anchor: before };
}

/** Where the room of each assistant starts, for a line that runs at `line` past a band that starts at `top`. */
export function placeAssistants(
  { tiers }: Assistants,
  line: number,
  top: number,
  { along, spacing }: Frame,
  extent: Extent,
): (Point & { readonly card: number })[] {
  let start = top + spacing.rows / 2;
  return tiers.flatMap((tier) => {
    const middle = start + longest(tier, along) / 2;
    start += tierLength(tier, along, extent) + spacing.stack;
    return tier.map((card, side) => ({
      card,
      x: side === 0 ? line - ASIDE - extent(card).width : line + ASIDE,
      y: middle - along[card]! / 2,
    }));
  });
}

/** Cards of one tier are on one line; their direct reports are below. */
const tierLength = (tier: readonly number[], along: readonly number[], extent: Extent): number =>
  Math.max(...tier.map((card) => (longest(tier, along) - along[card]!) / 2 + extent(card).height));

const longest = (tier: readonly number[], along: readonly number[]): number =>
  Math.max(...tier.map((card) => along[card]!));
