import type { Organization, Position } from '../../model';
import { groupBy } from '../../text';
import { nameKey, wordKey } from '../cells';
import type { Company, Seat } from '../company';
import { idsOf } from '../write/ids';
import { inLine } from '../write/order';

/** The position of the chart for each seat of the source. */
export interface Match {
  /** By index of the seat. */
  readonly position: ReadonlyMap<number, Position>;
  /** Positions that are not in the source. */
  readonly gone: readonly Position[];
}

/** Finds the position of each seat: by position id, by holder, by title and manager, by id. */
export function match({ positions, lines }: Organization, company: Company): Match {
  const { seats } = company;
  const ids = idsOf(seats);
  const found = new Map<number, Position>();
  const taken = new Set<Position>();
  const take = (index: number, position: Position | undefined): boolean => {
    if (position === undefined || taken.has(position) || found.has(index)) return false;
    found.set(index, position);
    taken.add(position);
    return true;
  };
  const order = inLine(seats);
  const managerOf = (position: Position): Position | undefined => lines.manager(position);
  const sameTitle = ({ row }: Seat, { title }: Position): boolean =>
    row.title !== undefined && title !== undefined && wordKey(row.title) === wordKey(title.value);
  const sameManager = ({ manager }: Seat, position: Position): boolean =>
    manager === -1
      ? managerOf(position) === undefined
      : found.get(manager) !== undefined && found.get(manager) === managerOf(position);

  const byTitle = groupBy(positions, ({ title }) => wordKey(title?.value ?? ''));
  const titled = ({ row }: Seat): readonly Position[] =>
    row.title === undefined ? [] : (byTitle.get(wordKey(row.title)) ?? []);
  /** Whether a person's new title is that of a vacant position, which means that the person moved there and was not retitled. */
  const hasOpening = (seat: Seat): boolean =>
    titled(seat).some((position) => !taken.has(position) && position.status === 'vacant');

  const byNumber = unique(positions, ({ extras }) =>
    extras.filter(({ key }) => key === 'x-position-id').map(({ value }) => value),
  );
  for (const index of order) take(index, byNumber.get(seats[index]!.row.positionId ?? ''));

  const bySlug = unique(positions, ({ id }) => [id.value]);
  for (const index of order) take(index, bySlug.get(seats[index]!.row.slug ?? ''));

  const byPerson = unique(positions, ({ holders }) =>
    holders.flatMap(({ name, identity }) => [nameKey(name.value), wordKey(identity)]),
  );
  const people = unique([...seats.keys()], (index) => seats[index]!.incumbents.map(({ name }) => nameKey(name)));
  const positionOfPerson = (seat: Seat, index: number): Position | undefined =>
    seat.incumbents
      .flatMap(({ name, email, employeeId }) => [
        byPerson.get(wordKey(employeeId ?? '')),
        byPerson.get(wordKey(email ?? '')),
        people.get(nameKey(name)) === index ? byPerson.get(nameKey(name)) : undefined,
      ])
      .find((position) => position !== undefined);
  for (const index of order) {
    const seat = seats[index]!;
    const position = positionOfPerson(seat, index);
    if (position && (sameTitle(seat, position) || !hasOpening(seat))) take(index, position);
  }

  for (const index of order) {
    const seat = seats[index]!;
    const candidates = titled(seat).filter((position) => !taken.has(position));
    const below = candidates.filter((position) => sameManager(seat, position));
    const own = candidates.find(({ id }) => id.value === ids[index]);
    const fits = below.length > 0 ? below : candidates.length === 1 ? candidates : [];
    take(
      index,
      own && (below.includes(own) || below.length === 0)
        ? own
        : (fits.find((each) => each.status === 'vacant') ?? fits[0]),
    );
  }
  return { position: found, gone: positions.filter((position) => !taken.has(position)) };
}

/** Values by keys that only one of them has. */
function unique<T>(values: readonly T[], keysOf: (value: T) => readonly string[]): Map<string, T> {
  const byKey = new Map<string, T>();
  const twice = new Set<string>();
  for (const value of values) {
    for (const key of new Set(keysOf(value))) {
      if (byKey.has(key)) twice.add(key);
      byKey.set(key, value);
    }
  }
  for (const key of [...twice, '']) byKey.delete(key);
  return byKey;
}
