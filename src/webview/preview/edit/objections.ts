import type { Card } from '../../../picture/diagram/diagram';

/** Why a card cannot report to another one. */
export type Objection = 'itself' | 'below' | 'already';

/** To which cards one cannot be moved, and why. All are named by their ids. */
export function objections(cards: readonly Card[], moved: string): ReadonlyMap<string, Objection> {
  const reports = new Map<string, string[]>();
  for (const { id, manager } of cards) {
    if (manager === undefined) continue;
    const known = reports.get(manager);
    if (known === undefined) reports.set(manager, [id]);
    else known.push(id);
  }
  const result = new Map<string, Objection>([[moved, 'itself']]);
  for (const id of result.keys())
    for (const report of reports.get(id) ?? []) if (!result.has(report)) result.set(report, 'below');
  const manager = cards.find(({ id }) => id === moved)?.manager;
  if (manager !== undefined && !result.has(manager)) result.set(manager, 'already');
  return result;
}
