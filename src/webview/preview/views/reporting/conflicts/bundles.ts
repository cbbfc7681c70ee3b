import { SEVERITIES, type Severity } from '../../../../../core/text';
import type { Problem } from '../../../../../picture/diagram/diagram';
import type { ProblemFocus } from '../../view';
import { above } from '../lineage';
import type { Step } from '../walk';

/** All conflicts between two cards that can be seen. */
export interface Bundle {
  readonly from: string;
  readonly to: string;
  /** The worst first. */
  readonly problems: readonly Problem[];
  readonly severity: Severity;
  /** The areas and metrics that they are about, by id. */
  readonly terms: readonly string[];
}

/** Finds the card that a card is seen on: itself, or the one that it is folded into; undefined where it is not to be seen at all. */
export const coverIn =
  (steps: ReadonlyMap<string, Step>, isSeen: (card: string) => boolean) =>
  (card: string): string | undefined =>
    isSeen(card) ? card : above(steps, card).findLast(isSeen);

/** Conflicts by the two cards that they are drawn between. A conflict among several cards is drawn between the first and each of the others. */
export function bundlesOf(
  problems: readonly Problem[],
  coverOf: (card: string) => string | undefined,
): readonly Bundle[] {
  const pairs = new Map<string, { from: string; to: string; problems: Set<Problem> }>();
  for (const problem of problems) {
    const {
      kind,
      cards: [first, ...others],
    } = problem;
    if (kind !== 'conflict' || first === undefined) continue;
    for (const other of others) {
      const [from, to] = [coverOf(first), coverOf(other)];
      if (from === undefined || to === undefined || from === to) continue;
      const name = [from, to].sort().join(' ');
      const pair = pairs.get(name) ?? { from, to, problems: new Set() };
      pair.problems.add(problem);
      pairs.set(name, pair);
    }
  }
  return [...pairs.values()].map(({ from, to, problems: own }): Bundle => {
    const sorted = [...own].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
    return {
      from,
      to,
      problems: sorted,
      severity: sorted[0]!.severity,
      terms: [...new Set(sorted.flatMap(({ term }) => term ?? []))],
    };
  });
}

/** The conflicts that are drawn: all that must be fixed, or those of the current problem, of the selected card or of the one pointed at. */
export function drawnOf(
  problems: readonly Problem[],
  { among, chosen, allConflicts }: ProblemFocus,
  cards: ReadonlySet<string>,
): readonly Problem[] {
  const isGrave = ({ severity }: Problem): boolean => severity === 'error' || severity === 'warning';
  const looked = problems.find(({ id }) => id === chosen);
  if (looked !== undefined) return [looked];
  const isWanted = (problem: Problem): boolean =>
    (allConflicts && isGrave(problem)) || problem.cards.some((card) => cards.has(card));
  return problems.filter(
    (problem) => problem.kind === 'conflict' && (among?.has(problem.id) ?? true) && isWanted(problem),
  );
}
