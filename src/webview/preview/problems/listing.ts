import { SEVERITIES, type Severity } from '../../../core/text';
import type { Diagram, Problem } from '../../../picture/diagram/diagram';

/** A problem as the list shows it. */
export interface Entry {
  readonly problem: Problem;
  /** The same in the next version of the chart, for as long as the problem says the same. */
  readonly key: string;
  /** The name of the area or metric that it is about. */
  readonly term: string | undefined;
  /** The titles of the positions that it is about. */
  readonly titles: readonly string[];
}

/** What people want to see; nothing chosen is everything. */
export interface Filter {
  readonly severities: ReadonlySet<Severity>;
  /** Ids of groups. */
  readonly groups: ReadonlySet<string>;
}

export const EVERYTHING: Filter = { severities: new Set(), groups: new Set() };

export const isEverything = ({ severities, groups }: Filter): boolean => severities.size + groups.size === 0;

/** The group of all that has no owner; every other group is named by its rule. */
export const GAPS = 'gaps';

/** Problems that one rule has found, or all that has no owner. */
export interface Group {
  readonly id: string;
  readonly severity: Severity;
  /** How many there are of the severities that are wanted. */
  readonly count: number;
  /** Those that are shown. */
  readonly entries: readonly Entry[];
}

/** How many problems there are of each severity; the worst first, none left out that there is. */
export type Counts = ReadonlyMap<Severity, number>;

/** All problems of a chart, in the order of the file. */
export function entriesOf({ problems, cards, areas, metrics }: Diagram): readonly Entry[] {
  const titles = new Map(cards.map(({ id, key, title }) => [id, title === '' ? key : title]));
  const names = new Map([...metrics, ...areas].map(({ id, name }) => [id, name]));
  const said = new Map<string, number>();
  return problems.map((problem) => {
    const says = `${problem.code}\n${problem.message}`;
    const before = said.get(says) ?? 0;
    said.set(says, before + 1);
    return {
      problem,
      key: `${says}\n${before}`,
      term: problem.term === undefined ? undefined : (names.get(problem.term) ?? problem.term),
      titles: [...new Set(problem.cards)].flatMap((card) => titles.get(card) ?? []),
    };
  });
}

export function countsOf(entries: readonly Entry[]): Counts {
  const counted = SEVERITIES.map(
    (severity) => [severity, entries.filter(({ problem }) => problem.severity === severity).length] as const,
  );
  return new Map(counted.filter(([, count]) => count > 0));
}

/** By rule: the groups with the worst problems first, and in each the worst first. */
export function groupsOf(entries: readonly Entry[], { severities, groups }: Filter): readonly Group[] {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { severity, code, kind } = entry.problem;
    if (severities.size > 0 && !severities.has(severity)) continue;
    const id = kind === 'gap' ? GAPS : code;
    const together = found.get(id);
    if (together === undefined) found.set(id, [entry]);
    else together.push(entry);
  }
  return [...found]
    .map(([id, together]): Group => {
      const sorted = worstFirst(together);
      return {
        id,
        severity: sorted[0]!.problem.severity,
        count: sorted.length,
        entries: groups.size === 0 || groups.has(id) ? sorted : [],
      };
    })
    .toSorted((a, b) => rank(a) - rank(b));
}

/** The worst first, else in their order. */
export const worstFirst = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((a, b) => rank(a.problem) - rank(b.problem));

const rank = ({ severity }: { readonly severity: Severity }): number => SEVERITIES.indexOf(severity);

/** More conflicts than these at once hide the chart behind them. */
const MAX_CALM = 12;

/** Whether all conflicts that must be fixed can be drawn while the picture stays readable. */
export function isCalm(problems: readonly Problem[]): boolean {
  const grave = problems.filter(
    ({ kind, severity }) => kind === 'conflict' && (severity === 'error' || severity === 'warning'),
  );
  return (
    new Set(grave.flatMap(({ cards: [first, ...others] }) => others.map((other) => [first, other].sort().join(' '))))
      .size <= MAX_CALM
  );
}
