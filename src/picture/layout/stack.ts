import type { Frame } from './frame';
import type { Point } from './place';
import { STACK_INDENT } from './sizes';

/**
 * Leaf cards of one manager, from top to bottom in columns, in the order of the file. In a left-to-right picture it is
 * upright all the same: there the cards of a column follow one another across, and the columns along.
 */
export interface Stack {
  /** -1 for cards without a manager, which have no line. */
  readonly manager: number;
  readonly columns: readonly (readonly number[])[];
  /** Whether its manager is flush with its only column, whose trunk starts at the manager itself. */
  readonly hangs: boolean;
}

/** Minimum number of cards without a manager that are stacked. */
const MIN_STACKED_ROOTS = 9;
const COLUMN = { down: 8, right: 10 } as const;

/** Room before a stack with further columns, where the line to these runs. */
const LANE_PX = 16;

/** Whether leaves of one manager are stacked, given how many they are. @param isTop whether the manager has no manager */
export function isStacked(
  manager: number,
  isTop: boolean,
  leaves: number,
  { spacing: { stackFrom, stackTopFrom } }: Frame,
): boolean {
  if (manager < 0) return leaves >= Math.max(MIN_STACKED_ROOTS, stackFrom);
  return leaves >= (isTop ? stackTopFrom : stackFrom);
}

/** @param alone whether the manager has no other reports */
export function stackOf(manager: number, leaves: readonly number[], alone: boolean, { direction }: Frame): Stack {
  const columns = columnsOf(leaves, COLUMN[direction]);
  return { manager, columns, hangs: direction === 'down' && alone && manager >= 0 && columns.length === 1 };
}

/** Columns of equal length; longer ones where there are so many cards that the stack would become a band. */
function columnsOf(cards: readonly number[], usual: number): number[][] {
  const longest = Math.max(usual, Math.ceil(Math.sqrt(cards.length * 2)));
  const length = Math.ceil(cards.length / Math.ceil(cards.length / longest));
  const columns: number[][] = [];
  for (let i = 0; i < cards.length; i += length) columns.push(cards.slice(i, i + length));
  return columns;
}

/** The box of a stack in the tidy tree. */
export function stackSize(stack: Stack, frame: Frame): { width: number; height: number; anchor: number } {
  const { direction, spacing } = frame;
  const pitch = pitchOf(stack, frame);
  if (direction === 'down') {
    const width = stack.columns.length * pitch;
    const height = Math.max(...stack.columns.map((column) => runOf(column, frame.along, spacing.stack))) + spacing.rows;
    return {
      width,
      height,
      anchor: stack.hangs ? (cardLength(stack, frame.across) + spacing.siblings) / 2 : width / 2,
    };
  }
  const run = Math.max(...stack.columns.map((column) => runOf(column, frame.across, spacing.stack)));
  const width = laneOf(stack) + run + spacing.siblings;
  return {
    width,
    height: stack.columns.length * pitch - pitch + cardLength(stack, frame.along) + spacing.rows,
    anchor: (laneOf(stack) + width) / 2,
  };
}

/** The place of a card of a stack, and the ways of its column's trunk and of the line to the column. */
export interface StackPlace extends Point {
  readonly card: number;
  readonly column: number;
  /** The start of its column's room, which the trunk's place is relative to. */
  readonly room: number;
}

/** The places of a stack's cards, whose box starts at a corner. */
export function placeStack(stack: Stack, corner: Point, frame: Frame): StackPlace[] {
  const { direction, spacing, across, along } = frame;
  const pitch = pitchOf(stack, frame);
  const isDown = direction === 'down';
  return stack.columns.flatMap((column, i) => {
    const room = isDown ? corner.x + spacing.siblings / 2 + i * pitch : corner.y + i * pitch - STACK_INDENT;
    let at = isDown ? corner.y : corner.x + spacing.siblings / 2 + laneOf(stack);
    return column.map((card): StackPlace => {
      const place = isDown ? { x: room + indentOf(stack), y: at } : { x: at, y: room + STACK_INDENT };
      at += (isDown ? along : across)[card]! + spacing.stack;
      return { ...place, card, column: i, room };
    });
  });
}

/** From one column to the next. In a left-to-right picture the first one needs no trunk: the bus is its trunk. */
const pitchOf = (stack: Stack, { direction, spacing, across, along }: Frame): number =>
  (direction === 'down' ? cardLength(stack, across) + indentOf(stack) : cardLength(stack, along) + STACK_INDENT) +
  spacing.siblings;

const indentOf = ({ manager }: Stack): number => (manager < 0 ? 0 : STACK_INDENT);
const laneOf = ({ manager, columns }: Stack): number => (manager >= 0 && columns.length > 1 ? LANE_PX : 0);

/** How wide the cards of a stack are; all are of one width. */
const cardLength = ({ columns }: Stack, lengths: readonly number[]): number => lengths[columns[0]![0]!]!;

const runOf = (column: readonly number[], lengths: readonly number[], gap: number): number =>
  column.reduce((sum, card) => sum + lengths[card]! + gap, -gap);
