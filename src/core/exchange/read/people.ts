import type { Notice, Reference, Roster, RosterRow } from '../roster';
import { UnreadableSource } from '../roster';
import { defined } from '../table/grid-roster';
import type { Bag } from './data';
import type { Content } from './reader';

/** The data of a directory entry about one person. */
export interface Person {
  readonly id?: string | undefined;
  readonly aliases?: readonly (string | undefined)[];
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly employeeId?: string | undefined;
  readonly title?: string | undefined;
  readonly department?: string | undefined;
  readonly location?: string | undefined;
  readonly inactive?: string | undefined;
  readonly start?: string | undefined;
  readonly fte?: number | undefined;
  readonly positionId?: string | undefined;
  readonly manager?: Reference | undefined;
  readonly dotted?: readonly Reference[];
}

/**
 * A roster from a directory's entries.
 * @throws {UnreadableSource} if there are none, or if no entry has a manager
 */
export function peopleRoster(
  format: string,
  contents: readonly Content[],
  entries: (content: Content) => readonly Bag[],
  read: (entry: Bag) => Person,
  options: { readonly today: string; readonly withoutManagers?: string; readonly notices?: readonly Notice[] },
): Roster {
  const rows = contents.flatMap((content) =>
    entries(content).map((entry, index): RosterRow => {
      const { manager, dotted = [], aliases = [], department, start, ...person } = read(entry);
      const known = aliases.flatMap((alias) => alias ?? []);
      return {
        place: { file: content.name, unit: 'entry', number: index + 1 },
        manager: manager === undefined ? [] : [manager],
        dotted,
        ...defined({
          ...person,
          aliases: known.length > 0 ? known : undefined,
          department,
          unit: department,
          start,
          status: start !== undefined && start > options.today ? ('proposed' as const) : undefined,
        }),
      };
    }),
  );
  const file = contents[0]?.name ?? format;
  if (rows.length === 0) throw new UnreadableSource({ file }, `It contains no people (${format}).`);
  if (rows.length > 1 && options.withoutManagers !== undefined && rows.every(({ manager }) => manager.length === 0))
    throw new UnreadableSource({ file }, options.withoutManagers);
  return { format, rows, notices: options.notices ?? [], leftOut: [] };
}

/** A reference, if there is a text. */
export const reference = (
  value: string | undefined,
  column: string,
  space: Reference['space'] = 'id',
): Reference | undefined => (value === undefined ? undefined : { value, column, ...(space && { space }) });
