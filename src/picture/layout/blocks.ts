import type { Forest } from './forest';
import { CARD_WIDTH, COLUMN_GAP, ROW_GAP, STACK_GAP, STACK_INDENT } from './sizes';
import type { Box } from './tidy';

/** Leaf cards in columns, hanging from a trunk at the left of each column. */
export interface Stack {
  readonly columns: readonly (readonly number[])[];
  /** Whose leaves they are; -1 for cards that report to nobody, which have no trunk. */
  readonly manager: number;
}

/** One box of the tidy tree: a card, a stack, or (the first) the invisible top over all roots. */
export interface Block extends Box {
  readonly card: number;
  readonly stack: Stack | undefined;
}

/** From how many on leaf reports are stacked; cards that report to nobody wait a little longer. */
const STACKED_REPORTS = 3;
const STACKED_ROOTS = 9;
const COLUMN_LENGTH = 8;

/**
 * Groups cards into blocks. Siblings keep the order of the file with one exception: where three or more of them
 * have no reports, these stand together in a stack at the place of the first of them, in the order of the file.
 */
export function blocksOf(forest: Forest, heights: readonly number[]): Block[] {
  const order: { card: number; stack: Stack | undefined; row: number; children: number[]; flush: boolean }[] = [];
  order.push({ card: -1, stack: undefined, row: -1, children: [], flush: false });
  for (let at = 0; at < order.length; at++) {
    const above = order[at]!;
    if (above.stack !== undefined) continue;
    const below = above.card < 0 ? forest.roots : forest.reports[above.card]!;
    for (const { card, stack } of group(above.card, below, forest)) {
      above.children.push(order.length);
      order.push({ card, stack, row: above.row + 1, children: [], flush: false });
    }
    const only = above.children.length === 1 ? order[above.children[0]!]!.stack : undefined;
    above.flush = above.card >= 0 && only?.columns.length === 1;
  }

  const tallest: number[] = [];
  for (const { card, stack, row } of order) {
    if (row < 0) continue;
    const height = card >= 0 ? heights[card]! : Math.max(...stack!.columns.map((column) => heights[column[0]!]!));
    tallest[row] = Math.max(tallest[row] ?? 0, height);
  }
  const rows = [0];
  for (const height of tallest) rows.push(rows.at(-1)! + height + ROW_GAP);

  return order.map(({ card, stack, row, children, flush }): Block => {
    if (row < 0) return { card, stack, children, flush, width: 0, top: -1, height: 1 };
    const top = rows[row]!;
    if (stack === undefined) return { card, stack, children, flush, top, width: CARD_WIDTH + COLUMN_GAP, height: rows[row + 1]! - top };
    return { card, stack, children, flush, top, ...stackSize(stack, heights) };
  });
}

function group(manager: number, members: readonly number[], forest: Forest): { card: number; stack: Stack | undefined }[] {
  const leaves = members.filter((card) => forest.reports[card]!.length === 0);
  const stacked = leaves.length >= (manager < 0 ? STACKED_ROOTS : STACKED_REPORTS);
  if (!stacked) return members.map((card) => ({ card, stack: undefined }));
  const stack = { columns: columnsOf(leaves), manager };
  return members
    .filter((card) => forest.reports[card]!.length > 0 || card === leaves[0])
    .map((card) => (card === leaves[0] ? { card: -1, stack } : { card, stack: undefined }));
}

/** Columns of equal length, about eight cards each; of more where there are so many that the stack would become a band. */
function columnsOf(cards: readonly number[]): number[][] {
  const longest = Math.max(COLUMN_LENGTH, Math.ceil(Math.sqrt(cards.length * 2)));
  const length = Math.ceil(cards.length / Math.ceil(cards.length / longest));
  const columns: number[][] = [];
  for (let i = 0; i < cards.length; i += length) columns.push(cards.slice(i, i + length));
  return columns;
}

const indent = (stack: Stack): number => (stack.manager < 0 ? 0 : STACK_INDENT);

/** Where the n-th column's cards start, from the left of the stack's block. */
export const columnLeft = (stack: Stack, column: number): number =>
  COLUMN_GAP / 2 + column * (indent(stack) + CARD_WIDTH + COLUMN_GAP) + indent(stack);

function stackSize(stack: Stack, heights: readonly number[]): { width: number; height: number } {
  const lengths = stack.columns.map((column) => column.reduce((sum, card) => sum + heights[card]! + STACK_GAP, -STACK_GAP));
  return {
    width: stack.columns.length * (indent(stack) + CARD_WIDTH + COLUMN_GAP),
    height: Math.max(...lengths) + ROW_GAP,
  };
}
