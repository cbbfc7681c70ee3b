import type { Seat } from '../company';

/** Indexes of seats, each after its manager, siblings in the order of the source. */
export function inLine(seats: readonly Seat[]): number[] {
  const below = new Map<number, number[]>();
  seats.forEach(({ manager }, index) => {
    const siblings = below.get(manager);
    if (siblings) siblings.push(index);
    else below.set(manager, [index]);
  });
  const ordered: number[] = [];
  const open = [...(below.get(-1) ?? [])].reverse();
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    ordered.push(index);
    open.push(...[...(below.get(index) ?? [])].reverse());
  }
  return ordered;
}
