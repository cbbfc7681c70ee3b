import { branchOf } from '../branch';
import type { Card } from '../diagram/diagram';
import { depthFirst, forestOf } from '../layout/forest';
import type { Folded } from '../layout/options';

/** So many positions can still be read on one sheet of A4. */
const MAX_CARDS = 30;

/** One page of a chart that takes several. */
export interface Sheet {
  /** Counted from 1. */
  readonly page: number;
  /** Whose branch it shows, and on which page that position is also seen, at the foot of its manager's branch; undefined for the whole. */
  readonly branch?: { readonly head: Card; readonly from: number };
  readonly cards: readonly Card[];
  /** What goes on elsewhere, and on which page. */
  readonly folded: ReadonlyMap<string, Folded>;
}

/**
 * A chart page by page: first the top, as many levels as fit, then each branch that was cut off, in the order in which one meets
 * them. Each page has at least two levels, so that every position is on some page.
 */
export function sheetsOf(cards: readonly Card[]): readonly Sheet[] {
  const sheets: Sheet[] = [];
  const waiting: Sheet['branch'][] = [undefined];
  for (const branch of waiting) {
    const page = sheets.length + 1;
    const part = levelsThatFit(cards, branch?.head.key);
    const heads = depthFirst(forestOf(part.cards)).flatMap((index) => {
      const card = part.cards[index]!;
      return part.folded.has(card.id) ? card : [];
    });
    const first = waiting.length + 1;
    const folded = heads.map((head, i) => [head.id, { ...part.folded.get(head.id)!, page: first + i }] as const);
    waiting.push(...heads.map((head) => ({ head, from: page })));
    sheets.push({ page, ...(branch && { branch }), cards: part.cards, folded: new Map(folded) });
  }
  return sheets;
}

/** The most levels of a branch that fit on a page, but never fewer than two. */
function levelsThatFit(cards: readonly Card[], root: string | undefined): ReturnType<typeof branchOf> {
  const at = (depth: number) => branchOf({ cards }, { depth, ...(root !== undefined && { root }) });
  let part = at(2);
  for (let depth = 3; part.folded.size > 0; depth++) {
    const next = at(depth);
    if (next.cards.length > MAX_CARDS) break;
    part = next;
  }
  return part;
}
