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

/** The assistants among a manager's reports. */
export function assistantsOf(manager: number, { reports }: Forest, kinds: readonly Kind[]): Assistants {
  const cards = reports[manager]!.filter((card) => kinds[card] === 'assistant');
  const tiers: number[][] = [];
  for (let i = 0; i < cards.length; i += 2) tiers.push(cards.slice(i, i + 2));
  return { manager, tiers };
}

/** The room that assistants take: across, along, and where across the line runs between them. */
export function assistantsSize(
  { tiers }: Assistants,
  { across, along, spacing }: Frame,
): { width: number; length: number; anchor: number } {
  const side = (index: 0 | 1): number => {
    const widest = tiers.reduce((most, tier) => Math.max(most, across[tier[index] ?? -1] ?? 0), 0);
    return widest === 0 ? spacing.siblings / 2 : ASIDE + widest + spacing.siblings / 2;
  };
  const length = tiers.reduce(
    (sum, tier) => sum + tierLength(tier, along) + spacing.stack,
    spacing.rows / 2 - spacing.stack,
  );
  const [before, behind] = [side(0), side(1)];
  return { width: before + behind, length, anchor: before };
}

/** Where each assistant stands, for a line that runs at `line` past a band that starts at `top`. */
export function placeAssistants(
  { tiers }: Assistants,
  line: number,
  top: number,
  frame: Frame,
): (Point & { readonly card: number })[] {
  const { across, along, spacing } = frame;
  let start = top + spacing.rows / 2;
  return tiers.flatMap((tier) => {
    const middle = start + tierLength(tier, along) / 2;
    start += tierLength(tier, along) + spacing.stack;
    return tier.map((card, side) => ({
      card,
      x: side === 0 ? line - ASIDE - across[card]! : line + ASIDE,
      y: middle - along[card]! / 2,
    }));
  });
}

const tierLength = (tier: readonly number[], along: readonly number[]): number =>
  Math.max(...tier.map((card) => along[card]!));
