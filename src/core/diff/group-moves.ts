import type { Delta } from './delta';
import type { Difference } from './difference';
import type { Pool } from './pool';
import { push } from './pool';

/** A position with another manager than before. */
interface Move {
  readonly position: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly delta: Delta;
}

/** Changes of solid lines: the positions that move, how many move with them, and those that swap places. */
export function groupMoves(pool: Pool): Difference[] {
  const moves = pool.left.flatMap((delta): Move[] => {
    const { position, key, before, after } = delta;
    if (key !== 'reports_to' || position === undefined) return [];
    const [from, to] = [firstOf(before), firstOf(after)];
    return from === to ? [] : [{ position, from, to, delta }];
  });
  const byPosition = new Map(moves.map((move) => [move.position, move]));
  const swaps = [...reversals(pool, byPosition), ...exchanges(pool, moves, byPosition)];
  const together = new Map<string, Move[]>();
  for (const move of moves)
    if (byPosition.has(move.position)) push(together, JSON.stringify([move.from, move.to]), move);
  return [...swaps, ...[...together.values()].flatMap((group) => moved(pool, group))];
}

/** The first manager that a fact names, which is the solid line. */
const firstOf = (value: Delta['before']): string | undefined => {
  const [first] = Array.isArray(value) ? value : [];
  return typeof first === 'string' ? first : undefined;
};

/** A manager and a direct report that swap places, with the rest of both teams. */
function reversals(pool: Pool, moves: Map<string, Move>): Difference[] {
  return [...moves.values()].flatMap((down): Difference[] => {
    const up = down.to === undefined ? undefined : moves.get(down.to);
    if (!up || up.from !== down.position || up.to !== down.from) return [];
    const others = [...moves.values()].filter(
      ({ from, to, position }) =>
        position !== up.position &&
        position !== down.position &&
        ((from === down.position && to === up.position) || (from === up.position && to === down.position)),
    );
    const all = [down, up, ...others];
    for (const { position } of all) moves.delete(position);
    return [
      {
        kind: 'swapped',
        what: 'places',
        positions: pairOf(down.position, up.position),
        reports: others.map(({ position }) => position).sort(),
        deltas: pool.take(all.map(({ delta }) => delta)),
      },
    ];
  });
}

/** Two positions that each move to the place of the other. */
function exchanges(pool: Pool, all: readonly Move[], moves: Map<string, Move>): Difference[] {
  const groups = new Map<string, Move[]>();
  for (const move of all)
    if (moves.has(move.position) && move.from !== undefined && move.to !== undefined)
      push(groups, JSON.stringify([move.from, move.to]), move);
  return [...groups].flatMap(([, [one, ...more]]): Difference[] => {
    const back = one && groups.get(JSON.stringify([one.to, one.from]));
    const other = back?.[0];
    if (!one || !other || more.length > 0 || back.length > 1) return [];
    if (!moves.has(one.position) || !moves.has(other.position)) return [];
    moves.delete(one.position);
    moves.delete(other.position);
    return [
      {
        kind: 'swapped',
        what: 'places',
        positions: pairOf(one.position, other.position),
        reports: [],
        deltas: pool.take([one.delta, other.delta]),
      },
    ];
  });
}

export const pairOf = (one: string, other: string): [string, string] => (one < other ? [one, other] : [other, one]);

/** Moves from one manager to another: one change if a whole team moves, else one each. */
function moved(pool: Pool, group: readonly Move[]): Difference[] {
  const [first] = group;
  if (!first) return [];
  const { from, to } = first;
  const remaining = (side: 'before' | 'after', manager: string | undefined, but: string | undefined): number =>
    manager === undefined
      ? Number.POSITIVE_INFINITY
      : pool.reports(side, manager).filter((report) => pool.survives(report) && report !== but).length;
  const isTeam =
    group.length > 1 &&
    (remaining('before', from, to) === group.length || remaining('after', to, from) === group.length);
  const groups = isTeam ? [group] : group.map((move) => [move]);
  return groups.map((moves): Difference => {
    const positions = moves.map(({ position }) => position).sort();
    const lines = positions.flatMap((id) => pool.lines(id, from, to));
    return {
      kind: 'moved',
      positions,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      along: positions.reduce((sum, id) => sum + goAlong(pool, id), 0),
      keepsLine: lines.some(({ key, before }) => key === 'dotted_line_to' && before === undefined),
      hadLine: lines.some(({ key, after }) => key === 'dotted_line_to' && after === undefined),
      deltas: pool.take([...moves.map(({ delta }) => delta), ...lines]),
    };
  });
}

/** The number of positions below a position before and after. */
function goAlong(pool: Pool, id: string): number {
  const before = new Set(pool.below('before', id));
  return pool.below('after', id).filter((each) => before.has(each)).length;
}
