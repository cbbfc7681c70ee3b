import type { Position } from './position';

/** The reporting lines of an organization, traversed without following a loop. */
export interface ReportingLines {
  /** The positions without a manager in the chart, in the order of the file. */
  readonly tops: readonly Position[];
  /** The manager of a position. In a loop, the first position in the file counts as having none. */
  readonly manager: (position: Position) => Position | undefined;
  /** Direct reports, in the order of the file. */
  readonly reports: (position: Position) => readonly Position[];
  /** Whether `upper` can be reached from `lower` along solid lines. A position is not above itself. */
  readonly isAbove: (upper: Position, lower: Position) => boolean;
  /** From the direct manager to the top. */
  readonly chain: (position: Position) => readonly Position[];
  /** The number of positions below, at all levels. */
  readonly below: (position: Position) => number;
  /** Positions whose lines lead back to themselves, each loop from its first position in the file. */
  readonly loops: readonly (readonly Position[])[];
}

/** @param positions in the order of the file @param find the position that an id names */
export function reportingLines(
  positions: readonly Position[],
  find: (id: string) => Position | undefined,
): ReportingLines {
  const managers = new Map<Position, Position>();
  for (const position of positions) {
    const manager = position.reportsTo.map(({ value }) => find(value)).find((each) => each !== undefined);
    if (manager) managers.set(position, manager);
  }
  const loops = findLoops(positions, managers);
  for (const [first] of loops) managers.delete(first!);

  const reports = new Map<Position, Position[]>();
  for (const [position, manager] of managers) {
    const team = reports.get(manager);
    if (team) team.push(position);
    else reports.set(manager, [position]);
  }
  const tops = positions.filter((position) => !managers.has(position));
  const walk = number(tops, reports);
  return {
    tops,
    manager: (position) => managers.get(position),
    reports: (position) => reports.get(position) ?? [],
    isAbove: (upper, lower) => {
      const above = walk.get(upper);
      const under = walk.get(lower);
      return above !== undefined && under !== undefined && above.enter < under.enter && under.leave <= above.leave;
    },
    chain: (position) => {
      const chain: Position[] = [];
      for (let at = managers.get(position); at; at = managers.get(at)) chain.push(at);
      return chain;
    },
    below: (position) => {
      const visit = walk.get(position);
      return visit ? visit.leave - visit.enter - 1 : 0;
    },
    loops,
  };
}

function findLoops(positions: readonly Position[], managers: ReadonlyMap<Position, Position>): Position[][] {
  const order = new Map(positions.map((position, index) => [position, index]));
  const walkOf = new Map<Position, number>();
  const loops: Position[][] = [];
  positions.forEach((start, walk) => {
    let at: Position | undefined = start;
    while (at && !walkOf.has(at)) {
      walkOf.set(at, walk);
      at = managers.get(at);
    }
    if (!at || walkOf.get(at) !== walk) return;
    const loop = [at];
    for (let next = managers.get(at)!; next !== at; next = managers.get(next)!) loop.push(next);
    const first = loop.reduce((least, each, index) => (order.get(each)! < order.get(loop[least]!)! ? index : least), 0);
    loops.push([...loop.slice(first), ...loop.slice(0, first)]);
  });
  return loops;
}

/** Numbers all positions depth first, so that "is below" is a comparison. `leave - enter` is the size of the subtree. */
function number(
  tops: readonly Position[],
  reports: ReadonlyMap<Position, readonly Position[]>,
): Map<Position, { enter: number; leave: number }> {
  const visits = new Map<Position, { enter: number; leave: number }>();
  let count = 0;
  for (const top of tops) {
    const path: { position: Position; next: number }[] = [{ position: top, next: 0 }];
    visits.set(top, { enter: count++, leave: 0 });
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const report = reports.get(here.position)?.[here.next++];
      if (report) {
        visits.set(report, { enter: count++, leave: 0 });
        path.push({ position: report, next: 0 });
      } else {
        visits.get(here.position)!.leave = count;
        path.pop();
      }
    }
  }
  return visits;
}
