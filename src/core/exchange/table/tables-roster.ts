import { groupBy } from '../../text';
import { isOwnGrid, ownRoster } from '../data/read-own';
import type { ReadOptions } from '../read/reader';
import type { Roster, RosterRow } from '../roster';
import { UnreadableSource } from '../roster';
import type { Columns } from './columns';
import { findColumns } from './columns';
import type { Grid } from './csv';
import { gridRoster } from './grid-roster';
import { levelsGrid } from './levels';

/** The content of one or several tables. Two tables may be the two halves of a position-driven export. @throws {UnreadableSource} */
export function tablesRoster(grids: readonly Grid[], options: ReadOptions): Roster {
  const own = grids.find(isOwnGrid);
  if (own) return ownRoster(own);
  const tables = grids
    .map((grid) => levelsGrid(grid) ?? grid)
    .map((grid) => ({ grid, columns: columnsOf(grid, options) }));
  const rosters = tables.map(({ grid, columns }) => gridRoster(grid, columns, options.today));
  const pair = positionDriven(tables.map(({ columns }) => columns));
  const all = pair ? joined(rosters[pair.positions]!, rosters[pair.people]!, tables[pair.people]!.columns) : undefined;
  const withLines = tables.some(({ columns }) => hasManager(columns));
  if (!withLines) throw withoutManager(tables[0]!.grid, tables[0]!.columns);
  return {
    format: 'a spreadsheet',
    rows: all ?? rosters.flatMap(({ rows }) => rows),
    notices: rosters.flatMap(({ notices }) => notices),
    leftOut: rosters.flatMap(({ leftOut }) => leftOut),
    columns: rosters.flatMap(({ columns = [] }) => columns),
  };
}

function columnsOf(grid: Grid, options: ReadOptions): Columns {
  const { file } = grid;
  const width = Math.max(0, ...grid.rows.slice(0, 50).map(({ length }) => length));
  if (grid.rows.every((row) => row.every((cell) => cell.trim() === '')))
    throw new UnreadableSource({ file }, 'It is empty.');
  const columns = findColumns(grid, options.map);
  if (width < 2)
    throw new UnreadableSource(
      { file },
      'It has only one column. A chart needs titles or names, and the manager of each.',
    );
  if (!columns)
    throw new UnreadableSource(
      { file, unit: 'row', number: 1 },
      'No header row was found in the first 20 rows.',
      'Name the columns, such as --map title="Job Title" --map manager="Boss".',
    );
  return columns;
}

const MANAGERS = ['manager-position', 'manager-id', 'manager-email', 'manager-name'] as const;
const hasManager = ({ of, headers }: Columns): boolean =>
  MANAGERS.some((role) => of.has(role)) || headers.some((each) => /^supervisory organi[sz]ation$/i.test(each));

function withoutManager({ file }: Grid, { header, headers }: Columns): UnreadableSource {
  const isEntra = headers.some((each) => /^userPrincipalName$/i.test(each));
  const place = { file, unit: 'row' as const, number: header + 1 };
  if (isEntra)
    return new UnreadableSource(
      place,
      'The download of users has no manager column. Save this Microsoft Graph response as JSON and import it instead: GET https://graph.microsoft.com/v1.0/users?$select=id,displayName,mail,jobTitle,department,accountEnabled,userType&$expand=manager($select=id)',
    );
  return new UnreadableSource(
    place,
    'No column says who reports to whom. Export a report with the manager column.',
    'If there is one, name it, such as --map manager="Boss".',
  );
}

/** A table of positions with their lines, and one of people without lines. */
function positionDriven(
  tables: readonly Columns[],
): { readonly positions: number; readonly people: number } | undefined {
  if (tables.length !== 2) return undefined;
  const positions = tables.findIndex(({ of }) => of.has('position') && of.has('manager-position'));
  const people = 1 - positions;
  return positions !== -1 && tables[people]!.of.has('position') && !hasManager(tables[people]!)
    ? { positions, people }
    : undefined;
}

/** Each position with its holders; a position without any is vacant. */
function joined(positions: Roster, people: Roster, { headers, of }: Columns): RosterRow[] {
  const holders = groupBy(people.rows, ({ positionId }) => positionId);
  const known = new Set(positions.rows.map(({ positionId }) => positionId));
  const column = headers[of.get('position')![0]!]!;
  const seats = positions.rows.flatMap((seat): RosterRow[] => {
    const own = seat.positionId === undefined ? [] : (holders.get(seat.positionId) ?? []);
    if (own.length === 0) return [{ ...seat, status: seat.status ?? 'vacant' }];
    return own.map((person) => ({ ...person, ...seat, place: own.length > 1 ? person.place : seat.place }));
  });
  const lost = people.rows.filter(({ positionId }) => !known.has(positionId));
  return [...seats, ...lost.map((row) => ({ ...row, place: { ...row.place, column } }))];
}
