import { type Severity, worst } from '../core/text';
import type { Card } from './diagram/diagram';
import { forestOf } from './layout/forest';
import type { Folded } from './layout/options';

/** Which teams are folded into their managers. Positions are named by their keys, so that it outlives edits. */
export interface Folding {
  /** How many levels are shown where nothing else is said; all of them if undefined. */
  readonly levels?: number;
  /** Managers whose team is shown all the same. */
  readonly open: readonly string[];
  /** Managers whose team is hidden all the same. */
  readonly closed: readonly string[];
}

export const UNFOLDED: Folding = { open: [], closed: [] };

/** What can be seen of a chart, and what is hidden in it. */
export interface Visible {
  /** In the order of the file. */
  readonly cards: readonly Card[];
  /** By the id of the card that hides it. */
  readonly folded: ReadonlyMap<string, Folded>;
}

/**
 * What can be seen of a chart.
 * @param focus the key of the position whose team alone is shown; levels are counted from it
 */
export function visible(cards: readonly Card[], folding: Folding, focus?: string): Visible {
  const forest = forestOf(cards);
  const hides = below(cards, forest.reports, forest.manager, forest.depth);
  const [open, closed] = [new Set(folding.open), new Set(folding.closed)];
  const { levels = Number.POSITIVE_INFINITY } = folding;
  const top = focus === undefined ? -1 : cards.findIndex(({ key }) => key === focus);
  const first = top < 0 ? 0 : forest.depth[top]!;

  const seen = new Set<number>();
  const folded = new Map<string, Folded>();
  const queue = top < 0 ? [...forest.roots] : [top];
  for (const index of queue) {
    seen.add(index);
    const { id, key } = cards[index]!;
    const reports = forest.reports[index]!;
    if (reports.length === 0) continue;
    const isDeep = forest.depth[index]! - first + 1 >= levels;
    if (closed.has(key) || (isDeep && !open.has(key))) folded.set(id, hides(index));
    else queue.push(...reports);
  }
  return { cards: cards.filter((_, index) => seen.has(index)), folded };
}

type Indices = readonly number[];

/** What would be hidden below each card: how many cards, and the worst that is wrong with them. */
function below(
  cards: readonly Card[],
  reports: readonly Indices[],
  manager: Indices,
  depth: Indices,
): (index: number) => Folded {
  const hidden = cards.map(() => 0);
  const severities = cards.map((): Severity | undefined => undefined);
  const deepestFirst = [...cards.keys()].sort((a, b) => depth[b]! - depth[a]!);
  for (const index of deepestFirst) {
    const above = manager[index]!;
    if (above < 0) continue;
    hidden[above]! += 1 + hidden[index]!;
    const own = cards[index]!.marks.map(({ severity }) => severity);
    severities[above] = worst([...own, ...present(severities[index]), ...present(severities[above])]);
  }
  return (index) => ({
    hidden: reports[index]!.length === 0 ? 0 : hidden[index]!,
    ...(severities[index] && { worst: severities[index] }),
  });
}

const present = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

/** Shows the teams of some managers. */
export const unfold = ({ open, closed, ...rest }: Folding, keys: readonly string[]): Folding => ({
  ...rest,
  open: [...new Set([...open, ...keys])],
  closed: closed.filter((key) => !keys.includes(key)),
});

/** Hides the team of a manager. */
export const fold = ({ open, closed, ...rest }: Folding, key: string): Folding => ({
  ...rest,
  open: open.filter((each) => each !== key),
  closed: [...new Set([...closed, key])],
});

/** Shows so many levels, and forgets what was folded by hand. */
export const foldTo = (levels: number | undefined): Folding => ({
  ...UNFOLDED,
  ...(levels !== undefined && { levels }),
});
