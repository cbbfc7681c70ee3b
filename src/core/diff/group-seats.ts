import type { Data } from '../syntax';
import type { Delta } from './delta';
import type { Difference, Holders } from './difference';
import { pairOf } from './group-moves';
import type { Pool } from './pool';
import { push } from './pool';

/** Changes of holders: filled, vacated, refilled or swapped. */
export function groupSeats(pool: Pool): Difference[] {
  const changed = new Map<string, Seat>();
  for (const { position, key } of pool.left)
    if (position !== undefined && (key === 'holder' || key === 'status') && !changed.has(position))
      changed.set(position, seatOf(pool, position));
  return [...swaps(pool, changed), ...[...changed.values()].flatMap((seat) => changesOf(pool, seat))];
}

/** The holders' details of a position, before and after. */
interface Seat {
  readonly position: string;
  readonly from: Holders;
  readonly to: Holders;
  readonly was: string;
  readonly is: string;
  readonly deltas: readonly Delta[];
}

function seatOf(pool: Pool, position: string): Seat {
  const holders = (side: 'before' | 'after'): Map<string, string> =>
    new Map(
      [...pool.sheet(side, position).values()].flatMap(({ key, item, value }) =>
        key === 'holder' ? [[item ?? '', nameIn(value)] as const] : [],
      ),
    );
  const status = (side: 'before' | 'after'): string => {
    const value = pool.sheet(side, position).get('status')?.value;
    return typeof value === 'string' ? value : 'filled';
  };
  return {
    position,
    from: [...holders('before').values()].sort(),
    to: [...holders('after').values()].sort(),
    was: status('before'),
    is: status('after'),
    deltas: pool.of(position).filter(({ key }) => key === 'holder' || key === 'status'),
  };
}

const nameIn = (value: Data): string => {
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
  return typeof name === 'string' ? name.trim() : String(name);
};

/** Positions by their holders, if no other position has the same ones. */
function onlyHolding(seats: ReadonlyMap<string, Seat>, side: 'from' | 'to'): ReadonlyMap<string, Seat> {
  const found = new Map<string, Seat[]>();
  for (const seat of seats.values()) if (seat[side].length > 0) push(found, JSON.stringify(seat[side]), seat);
  return new Map([...found].flatMap(([key, [only, ...more]]) => (only && more.length === 0 ? [[key, only]] : [])));
}

/** Two positions whose holders have swapped. */
function swaps(pool: Pool, seats: Map<string, Seat>): Difference[] {
  const [byOld, byNew] = [onlyHolding(seats, 'from'), onlyHolding(seats, 'to')];
  return [...seats.values()].flatMap((one): Difference[] => {
    const other = byOld.get(JSON.stringify(one.to));
    if (!other || other === one || !seats.has(one.position) || !seats.has(other.position)) return [];
    if (
      byOld.get(JSON.stringify(other.to)) !== one ||
      byNew.get(JSON.stringify(one.from)) !== other ||
      byNew.get(JSON.stringify(one.to)) !== one ||
      one.was !== one.is ||
      other.was !== other.is
    )
      return [];
    seats.delete(one.position);
    seats.delete(other.position);
    return [
      {
        kind: 'swapped',
        what: 'holders',
        positions: pairOf(one.position, other.position),
        reports: [],
        deltas: pool.take([...one.deltas, ...other.deltas]),
      },
    ];
  });
}

function changesOf(pool: Pool, { position, from, to, was, is, deltas }: Seat): Difference[] {
  const taken = (): Delta[] => pool.take(deltas);
  if (was !== is) {
    const isFilled = is === 'filled' && was !== 'eliminated' && (was === 'vacant' || to.length > 0);
    if (isFilled) return [{ kind: 'filled', position, holders: to, deltas: taken() }];
    const isVacated = was === 'filled' && is !== 'eliminated' && (is === 'vacant' || from.length > 0);
    if (isVacated) return [{ kind: 'vacated', position, holders: from, deltas: taken() }];
    return [{ kind: 'status', position, from: was, to: is, deltas: taken() }];
  }
  if (JSON.stringify(from) !== JSON.stringify(to)) return [{ kind: 'refilled', position, from, to, deltas: taken() }];
  const details = (side: 'before' | 'after'): Data =>
    deltas.flatMap((delta): Data[] => {
      const value = delta[side];
      return value === undefined ? [] : [value];
    });
  return [{ kind: 'holder', position, from: details('before'), to: details('after'), deltas: taken() }];
}
