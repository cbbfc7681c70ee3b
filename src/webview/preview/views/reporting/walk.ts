import { forestOf } from '../../../../picture';
import type { Card } from '../../../../picture/diagram/diagram';

/** Where one can go from a card; all are ids. */
export interface Step {
  readonly manager: string | undefined;
  readonly reports: readonly string[];
  /** All cards beside it, itself among them. */
  readonly siblings: readonly string[];
  /** 1 at a top. */
  readonly level: number;
  /** Its place among the siblings, from 0. */
  readonly place: number;
}

/** The ways between cards, by id. */
export function walk(cards: readonly Card[]): ReadonlyMap<string, Step> {
  const { roots, reports, depth } = forestOf(cards);
  const id = (index: number): string => cards[index]!.id;
  const ids = reports.map((below) => below.map(id));
  const tops = roots.map(id);
  const result = new Map<string, Step>();
  const add = (indices: readonly number[], siblings: readonly string[], above: string | undefined): void => {
    indices.forEach((index, place) => {
      result.set(id(index), { manager: above, reports: ids[index]!, siblings, level: depth[index]! + 1, place });
    });
  };
  add(roots, tops, undefined);
  reports.forEach((below, index) => add(below, ids[index]!, id(index)));
  return result;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/**
 * The card that an arrow leads to: up to the manager, down to the first report, sideways to siblings.
 * From a card without direct reports, down also leads to the next sibling, since those are stacked.
 */
export function neighbor(steps: ReadonlyMap<string, Step>, from: string, direction: Direction): string | undefined {
  const step = steps.get(from);
  if (step === undefined) return undefined;
  switch (direction) {
    case 'up':
      return step.manager;
    case 'down':
      return step.reports[0] ?? step.siblings[step.place + 1];
    case 'left':
      return step.siblings[step.place - 1];
    case 'right':
      return step.siblings[step.place + 1];
  }
}
