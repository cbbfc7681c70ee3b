import type { Card } from '../diagram/diagram';

/** The reporting lines, as indices into the cards. Direct reports and roots are in the order of the file. */
export interface Forest {
  readonly roots: readonly number[];
  readonly reports: readonly (readonly number[])[];
  /** Index of the manager; -1 for a root. */
  readonly manager: readonly number[];
  /** Steps to the root above. */
  readonly depth: readonly number[];
}

/** Reads the forest off the cards. A manager that is not there makes a root; a loop, should one come, is cut at its first card. */
export function forestOf(cards: readonly Card[]): Forest {
  const indexOf = new Map(cards.map((card, index) => [card.id, index]));
  const manager = cards.map((card) => (card.manager === undefined ? -1 : (indexOf.get(card.manager) ?? -1)));
  cutLoops(manager);
  const reports: number[][] = cards.map(() => []);
  const roots: number[] = [];
  manager.forEach((above, index) => (above < 0 ? roots : reports[above]!).push(index));
  const depth = cards.map(() => 0);
  const queue = [...roots];
  for (const index of queue) {
    for (const report of reports[index]!) {
      depth[report] = depth[index]! + 1;
      queue.push(report);
    }
  }
  return { roots, reports, manager, depth };
}

function cutLoops(manager: number[]): void {
  const seen = manager.map(() => -1);
  for (let start = 0; start < manager.length; start++) {
    let index = start;
    while (index >= 0 && seen[index] === -1) {
      seen[index] = start;
      index = manager[index]!;
    }
    if (index >= 0 && seen[index] === start) manager[index] = -1;
  }
}

/** All cards, each before its reports and those before its next sibling. */
export function depthFirst({ roots, reports }: Forest): number[] {
  const result: number[] = [];
  const stack = [...roots].reverse();
  for (let index = stack.pop(); index !== undefined; index = stack.pop()) {
    result.push(index);
    for (const report of reports[index]!.toReversed()) stack.push(report);
  }
  return result;
}
