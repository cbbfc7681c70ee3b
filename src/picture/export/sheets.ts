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
  /** Which part it shows of a team that takes several pages, counted from 1. */
  readonly part?: { readonly number: number; readonly of: number };
  readonly cards: readonly Card[];
  /** What goes on elsewhere, and on which page. */
  readonly folded: ReadonlyMap<string, Folded>;
}

type Part = Pick<Sheet, 'cards' | 'folded'>;

/**
 * A chart page by page: first the top, as many levels as fit, then each branch that was cut off, in the order in which one meets
 * them. A team that is too large for a page takes several, each with its manager.
 * @param most how many positions a page has at most; at least 2
 */
export function sheetsOf(cards: readonly Card[], most = MAX_CARDS): readonly Sheet[] {
  const sheets: Sheet[] = [];
  const waiting: Sheet[] = pagesOf(partsOf(cards, undefined, most), 1);
  for (const sheet of waiting) {
    const folded = headsOf(sheet).map((head) => {
      const page = waiting.length + 1;
      const pages = pagesOf(partsOf(cards, head, most), page);
      waiting.push(...pages.map((each) => ({ ...each, branch: { head, from: sheet.page } })));
      return [head.id, { ...sheet.folded.get(head.id)!, page }] as const;
    });
    sheets.push({ ...sheet, folded: new Map(folded) });
  }
  return sheets;
}

const pagesOf = (parts: readonly Part[], first: number): Sheet[] =>
  parts.map((part, i) => ({
    ...part,
    page: first + i,
    ...(parts.length > 1 && { part: { number: i + 1, of: parts.length } }),
  }));

/** The cards of a page whose teams are on others, as one meets them. */
const headsOf = ({ cards, folded }: Part): readonly Card[] =>
  depthFirst(forestOf(cards)).flatMap((index) => (folded.has(cards[index]!.id) ? cards[index]! : []));

/** A branch as far as it fits on a page, or its uppermost team in parts. */
function partsOf(cards: readonly Card[], head: Card | undefined, most: number): readonly Part[] {
  const whole = levelsThatFit(cards, head?.key, most);
  if (whole.cards.length <= most) return [whole];
  const tops = whole.cards.filter(({ manager }) => manager === undefined);
  const [top] = tops;
  if (tops.length > 1 || top === undefined) {
    const roots = branchOf({ cards }, { depth: 1 });
    return chunksOf(roots.cards, most).map((part) => ({ cards: part, folded: only(roots.folded, part) }));
  }
  const reports = whole.cards.filter(({ manager }) => manager !== undefined);
  return chunksOf(reports, most - 1).map((part) => ({ cards: [top, ...part], folded: only(whole.folded, part) }));
}

/** The most levels of a branch that fit on a page, but never fewer than two. */
function levelsThatFit(cards: readonly Card[], root: string | undefined, most: number): Part {
  const at = (depth: number) => branchOf({ cards }, { depth, ...(root !== undefined && { root }) });
  let part = at(2);
  for (let depth = 3; part.folded.size > 0; depth++) {
    const next = at(depth);
    if (next.cards.length > most) break;
    part = next;
  }
  return part;
}

/** As few parts as possible, of about the same size. */
function chunksOf(cards: readonly Card[], most: number): readonly (readonly Card[])[] {
  const count = Math.ceil(cards.length / most);
  const size = Math.ceil(cards.length / count);
  return Array.from({ length: Math.ceil(cards.length / size) }, (_, i) => cards.slice(i * size, (i + 1) * size));
}

const only = (folded: Part['folded'], cards: readonly Card[]): Part['folded'] =>
  new Map(
    cards.flatMap(({ id }) => {
      const hidden = folded.get(id);
      return hidden === undefined ? [] : [[id, hidden] as const];
    }),
  );
