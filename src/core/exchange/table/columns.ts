import { nearest } from '../../text';
import type { Notice } from '../roster';
import { UnreadableSource } from '../roster';
import type { Grid } from './csv';
import { headerKey } from './header-key';
import type { ColumnRole } from './vocabulary';
import { isHeader, ROLE_ORDER, rankOf, SEVERAL } from './vocabulary';

/** The meaning of the columns. */
export interface Columns {
  /** The index of the header row in the grid. */
  readonly header: number;
  /** The index of the first row of data. */
  readonly first: number;
  readonly headers: readonly string[];
  /** Columns of each role, the best first. */
  readonly of: ReadonlyMap<ColumnRole, readonly number[]>;
  readonly notices: readonly Notice[];
}

/** Names that a user can use to map a column, with their roles. */
export const MAPPABLE: Readonly<Record<string, ColumnRole>> = {
  id: 'id',
  position: 'position',
  name: 'name',
  first_name: 'first',
  last_name: 'last',
  email: 'email',
  title: 'title',
  manager: 'manager-name',
  dotted: 'dotted',
  department: 'department',
  location: 'location',
  status: 'status',
  type: 'type',
  vacant: 'vacant',
  fte: 'fte',
  headcount: 'headcount',
  assistant: 'assistant',
  start: 'start',
  end: 'end',
  responsibilities: 'responsibilities',
};

/** Headers chosen by the user, by a name in {@link MAPPABLE}; an empty header means that no column has the role. */
export type ColumnMap = Readonly<Record<string, string>>;

const MAX_HEADER_ROW = 20;

/**
 * Finds the header row and the meaning of its columns; undefined if no row has known headers.
 * @throws {UnreadableSource} if a column that the user chose does not exist
 */
export function findColumns(grid: Grid, map: ColumnMap): Columns | undefined {
  const chosen = new Set(Object.values(map).map(headerKey));
  const knows = (cell: string): boolean => cell.trim() !== '' && (isHeader(cell) || chosen.has(headerKey(cell)));
  const scores = grid.rows.slice(0, MAX_HEADER_ROW).map((row) => new Set(row.filter(knows).map(headerKey)).size);
  const best = Math.max(0, ...scores);
  const header = scores.indexOf(best);
  if (best === 0 || (best === 1 && filled(grid.rows[header]!) > 1 && chosen.size === 0)) return undefined;
  const headers = grid.rows[header]!.map((cell) => cell.trim());
  const { of, notices } = assign(grid.file, header, headers, map);
  return { header, first: isLabelRow(grid, header, knows) ? header + 2 : header + 1, headers, of, notices };
}

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;

/** Some systems write a row of keys and a row of labels below it. */
function isLabelRow({ rows }: Grid, header: number, knows: (cell: string) => boolean): boolean {
  const cells = (rows[header + 1] ?? []).filter((cell) => cell.trim() !== '');
  const own = new Set(rows[header]!.map(headerKey));
  const labels = cells.filter((cell) => knows(cell) || own.has(headerKey(cell)));
  return cells.length >= 2 && labels.length >= cells.length * 0.6;
}

function assign(
  file: string,
  header: number,
  headers: readonly string[],
  map: ColumnMap,
): Pick<Columns, 'of' | 'notices'> {
  const notices: Notice[] = [];
  const of = new Map<ColumnRole, readonly number[]>();
  const taken = new Set<number>();
  const closed = new Set<ColumnRole>();
  for (const [name, typed] of Object.entries(map)) {
    const role = MAPPABLE[name];
    if (role === undefined) continue;
    closed.add(role);
    if (name === 'manager')
      for (const each of ['manager-id', 'manager-email', 'manager-position'] as const) closed.add(each);
    if (typed === '') continue;
    const index = headers.findIndex((each) => each === typed || headerKey(each) === headerKey(typed));
    if (index === -1) {
      const meant = nearest(typed, headers.filter(Boolean));
      throw new UnreadableSource(
        { file, unit: 'row', number: header + 1 },
        `There is no column "${typed}" for ${name}.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`,
      );
    }
    of.set(role, [index]);
    taken.add(index);
  }
  for (const role of ROLE_ORDER) {
    if (closed.has(role)) continue;
    const found = headers
      .flatMap((each, index) => {
        const rank = taken.has(index) ? undefined : rankOf(role, each);
        return rank === undefined ? [] : [{ index, rank }];
      })
      .sort((one, other) => one.rank - other.rank || one.index - other.index);
    const twins = found.filter(({ index }) => headerKey(headers[index]!) === headerKey(headers[found[0]!.index]!));
    if (twins.length > 1)
      notices.push({
        severity: 'warning',
        code: 'same-header',
        message: `${twins.length} columns are called "${headers[twins[0]!.index]}". The first one is read.`,
        place: { file, unit: 'row', number: header + 1, column: headers[twins[1]!.index]! },
      });
    const several = found.filter(
      ({ index }) => index === twins[0]?.index || !twins.some((twin) => twin.index === index),
    );
    const own = (SEVERAL.has(role) ? several : several.slice(0, 1)).map(({ index }) => index);
    if (own.length === 0) continue;
    of.set(role, own);
    for (const index of own) taken.add(index);
    for (const { index } of twins) taken.add(index);
  }
  return { of, notices };
}
