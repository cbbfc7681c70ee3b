import { newId } from '../../core/refactor/new-id';
import type { Roster, RosterPosition } from '../../server/protocol';

/** The position with an id. */
export const find = ({ positions }: Roster, id: string | undefined): RosterPosition | undefined =>
  positions.find((position) => position.id === id);

/** The ids of the positions that one reports to, the nearest first; a loop is walked once. */
function chainOf(roster: Roster, id: string): readonly string[] {
  const chain: string[] = [];
  let manager = find(roster, id)?.manager;
  while (manager !== undefined && manager !== id && !chain.includes(manager)) {
    chain.push(manager);
    manager = find(roster, manager)?.manager;
  }
  return chain;
}

/** Those who could be the manager of a position, the likeliest first: neither itself nor anybody below it, nor the one it has. */
export function managersFor(roster: Roster, id: string): readonly RosterPosition[] {
  const [manager, ...above] = chainOf(roster, id);
  const could = roster.positions.filter(
    (other) => other.id !== id && other.id !== manager && !chainOf(roster, other.id).includes(id),
  );
  return byLikelihood(could, [
    (other) => above[0] === other.id,
    (other) => manager !== undefined && other.manager === manager && other.reports > 0,
    (other) => above.includes(other.id),
    (other) => above[0] !== undefined && other.manager === above[0],
    (other) => other.reports > 0,
  ]);
}

/** Those who could take over the reports of a position, the likeliest first. */
export function heirsFor(roster: Roster, id: string): readonly RosterPosition[] {
  const [manager] = chainOf(roster, id);
  const could = roster.positions.filter(
    (other) => other.id !== id && (other.manager === id || !chainOf(roster, other.id).includes(id)),
  );
  return byLikelihood(could, [
    (other) => other.id === manager,
    (other) => other.manager === manager,
    (other) => other.manager === id,
    (other) => other.reports > 0,
  ]);
}

/** The others, those nearest to a position first: beside it, above it, below it. */
export function neighborsOf(roster: Roster, id: string): readonly RosterPosition[] {
  const [manager] = chainOf(roster, id);
  const others = roster.positions.filter((other) => other.id !== id);
  return byLikelihood(others, [
    (other) => other.manager === manager,
    (other) => other.id === manager,
    (other) => other.manager === id,
  ]);
}

/** In the order of the first test that each passes; in their own order among equals. */
const byLikelihood = (
  positions: readonly RosterPosition[],
  tests: readonly ((position: RosterPosition) => boolean)[],
): readonly RosterPosition[] => {
  const rank = (position: RosterPosition): number => {
    const found = tests.findIndex((test) => test(position));
    return found === -1 ? tests.length : found;
  };
  return positions.toSorted((a, b) => rank(a) - rank(b));
};

/** An id for a title that no position of the chart has. */
export const proposedId = ({ positions }: Roster, title: string): string =>
  newId(
    title,
    positions.map(({ id }) => id),
  );
