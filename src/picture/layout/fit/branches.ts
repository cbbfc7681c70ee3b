import { type Assistants, assistantsOf, assistantsSize } from '../assistants';
import { depthFirst, type Forest } from '../forest';
import type { Frame } from '../frame';
import type { Kind } from '../kinds';
import { hangingFrom, type Member } from './columns';
import { packings } from './packings';
import { bestShapes, type Shape } from './shape';

/** A card with all that hangs below it. */
export interface Branch extends Member {
  readonly card: number;
  /** Those below it, in the order of packing. */
  readonly reports: readonly number[];
  readonly assistants: Assistants | undefined;
  /** How far the head, which is the card with its assistants, reaches behind the middle of the card, and along. */
  readonly behind: number;
  readonly length: number;
}

/** How far below its manager a column starts that hangs from the manager itself. */
export const hangingGap = ({ spacing }: Frame): number => spacing.stack + 10;

/** Maximum number of managers in one row; a larger team is wrapped into several lists. */
export const USUAL_ROW = 8;

/**
 * The branches of some cards and of all below them.
 * @param longestRow up to how many managers are never wrapped into several lists
 */
export function branchesOf(
  tops: readonly number[],
  forest: Forest,
  kinds: readonly Kind[],
  frame: Frame,
  longestRow: number,
): Branch[] {
  const branches: Branch[] = [];
  for (const card of depthFirst({ ...forest, roots: tops }).reverse())
    branches[card] = branchOf(card, { forest, kinds, frame, longestRow }, branches);
  return branches;
}

/** The members of a team that are packed: those in the places of managers, then leaves, both in the order of the file. */
export const inOrder = (team: readonly number[], kinds: readonly Kind[]): number[] => [
  ...team.filter((card) => kinds[card] === 'manager'),
  ...team.filter((card) => kinds[card] === 'leaf'),
];

interface Terms {
  readonly forest: Forest;
  readonly kinds: readonly Kind[];
  readonly frame: Frame;
  readonly longestRow: number;
}

function branchOf(card: number, { forest, kinds, frame, longestRow }: Terms, branches: readonly Branch[]): Branch {
  const reports = inOrder(forest.reports[card]!, kinds);
  const assistants = assistantsOf(card, forest, kinds);
  const half = frame.across[card]! / 2;
  const size = assistants && assistantsSize(assistants, frame, (each) => narrowest(branches[each]!));
  const before = Math.max(half, size?.anchor ?? 0);
  const behind = Math.max(half, size === undefined ? 0 : size.width - size.anchor);
  const length = frame.along[card]! + (size?.length ?? 0);
  const head = { before, behind };
  const shapes =
    reports.length === 0
      ? [{ width: before + behind, height: length, anchor: before }]
      : packings(
          reports.map((report) => branches[report]!),
          hangingFrom(frame.spacing),
          longestRow,
        ).map((packed): Shape => {
          const hangs = assistants === undefined && packed.columns.length === 1 && packed.columns[0]!.isList;
          const { anchor, start } = hangs ? { anchor: before, start: 0 } : over(head, packed);
          const listed = hangs || packed.columns.length > 1 ? 0 : below(head, branches[reports[0]!]!);
          return {
            width: Math.max(before + behind, Math.max(start, listed) + packed.width),
            height: length + (hangs ? hangingGap(frame) : frame.spacing.rows) + packed.height,
            anchor,
            packing: { limits: packed.limits, hangs },
          };
        });
  return {
    card,
    reports,
    assistants,
    before,
    behind,
    length,
    isLeaf: forest.reports[card]!.length === 0,
    shapes: bestShapes(shapes),
  };
}

/** Where the middle of a head is over columns, and where these start: the middle of both is the same, as far as the head has no columns beside it. */
export function over(
  { before, behind }: Pick<Branch, 'before' | 'behind'>,
  { width, middle }: { readonly width: number; readonly middle: number },
): { readonly anchor: number; readonly start: number } {
  return {
    anchor: Math.round(Math.max(before, Math.min(middle, width - behind))),
    start: Math.round(Math.max(0, before - middle)),
  };
}

/** Where a single column starts below a head at the start of its room: with the middle of its first card below that of the head. */
export const below = ({ before }: Pick<Branch, 'before'>, first: Pick<Member, 'before'>): number =>
  Math.max(0, before - first.before);

/** The shape that an assistant's branch has, beside a line. */
export const narrowest = ({ shapes }: Branch): Shape => shapes[0]!;
