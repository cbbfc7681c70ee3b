import {
  clean,
  flag,
  inactiveStatus,
  isoDay,
  isVacantMarker,
  isWithheld,
  nameKey,
  numeric,
  scopeLines,
  spokenName,
} from '../cells';
import { isNameLike, slugLike } from '../read/slugs';
import type { Notice, Reference, Roster, RosterRow, RowStatus } from '../roster';
import { UnreadableSource } from '../roster';
import type { Columns } from './columns';
import type { Grid } from './csv';
import type { ColumnRole } from './vocabulary';
import { isPrivate } from './vocabulary';

const MANAGER_ROLES = ['manager-position', 'manager-id', 'manager-email', 'manager-name'] as const;
const SPACES = {
  'manager-position': 'position',
  'manager-id': 'id',
  'manager-email': 'email',
  'manager-name': 'name',
} as const;

/** Hours per week that count as a full-time job, if a source states hours. */
const FULL_TIME_HOURS = 40;

/** The content of a recognized table. @throws {UnreadableSource} if it cannot become a chart */
export function gridRoster(grid: Grid, columns: Columns, today: string): Roster {
  const { file, sheet, rows } = grid;
  const { of, headers, header } = columns;
  const place = { file: sheet === undefined ? file : `${file} (${sheet})`, unit: grid.unit ?? 'row' } as const;
  const data = rows.slice(columns.first).map((cells, index) => ({
    cells,
    number: columns.first + index + (grid.unit === 'entry' ? 0 : 1) + (grid.above ?? 0),
  }));
  const filled = data.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length === 0)
    throw new UnreadableSource({ ...place, number: header + 1 }, 'It has a header row but no rows below it.');
  if (!['title', 'name', 'first', 'last', 'position', 'id', 'email'].some((role) => of.has(role as ColumnRole)))
    throw new UnreadableSource(
      { ...place, number: header + 1 },
      'No column contains titles or names.',
      'Name one, such as --map title="Job Title".',
    );
  const read = rowReader(columns, place, today, peopleIn(filled, columns));
  const roster = withVacancies(
    filled.map(({ cells, number }) => read(cells, number)),
    filled.map(({ cells }) => isNameless(cells, columns)),
  );
  const used = new Set([...of.values()].flat());
  const leftOut = headers.flatMap((each, index) => (each === '' || used.has(index) ? [] : [each]));
  return {
    format: 'a spreadsheet',
    rows: roster,
    notices: [...grid.notices, ...columns.notices, ...privacyNotice(leftOut, place.file)],
    leftOut,
    columns: [...of].flatMap(([role, indexes]) => indexes.map((index) => ({ role, header: headers[index]! }))),
  };
}

/** Whether a row leaves all columns of names empty. */
const isNameless = (cells: Cells, { of }: Columns): boolean =>
  NAME_ROLES.some((role) => of.has(role)) &&
  NAME_ROLES.every((role) => (of.get(role) ?? []).every((index) => (cells[index] ?? '').trim() === ''));

const NAME_ROLES = ['name', 'first', 'last'] as const;

/** Where most rows have a name, one with a title alone is a vacant position. */
function withVacancies(rows: readonly RosterRow[], nameless: readonly boolean[]): RosterRow[] {
  const isRoster = nameless.filter(Boolean).length < rows.length / 2;
  return rows.map((row, index) =>
    isRoster && nameless[index] && row.title !== undefined && row.status === undefined
      ? { ...row, status: 'vacant' }
      : row,
  );
}

function privacyNotice(leftOut: readonly string[], file: string): Notice[] {
  const hidden = leftOut.filter(isPrivate);
  if (hidden.length === 0) return [];
  return [
    {
      severity: 'info',
      code: 'private',
      message: `Not read, because a chart must not contain it: ${hidden.slice(0, 8).join(', ')}${hidden.length > 8 ? ` and ${hidden.length - 8} more` : ''}.`,
      place: { file },
    },
  ];
}

type Cells = readonly string[];

function rowReader(
  { of, headers }: Columns,
  place: { readonly file: string; readonly unit: 'row' | 'entry' },
  today: string,
  people: ReadonlySet<string>,
): (cells: Cells, number: number) => RosterRow {
  const raw = (cells: Cells, role: ColumnRole): string | undefined => {
    const indexes = of.get(role) ?? [];
    return cells[indexes.find((index) => clean(cells[index]) !== undefined) ?? indexes[0] ?? -1];
  };
  const get = (cells: Cells, role: ColumnRole): string | undefined => clean(raw(cells, role));
  const references = (cells: Cells, role: ColumnRole): Reference[] =>
    (of.get(role) ?? []).flatMap((index): Reference[] => {
      const value = cells[index]?.trim() ?? '';
      const space = SPACES[role as keyof typeof SPACES];
      return value === '' ? [] : [{ value, column: headers[index]!, ...(space && { space }) }];
    });
  const hasLine = MANAGER_ROLES.some((role) => of.has(role));
  const departmentHeader = headers[of.get('department')?.[0] ?? -1];
  return (cells, number) => {
    const [id, ...otherIds] = (of.get('id') ?? []).map((index) => clean(cells[index]));
    const aliases = [...otherIds, ...(of.get('alias') ?? []).map((index) => clean(cells[index]))].flatMap(
      (each) => each ?? [],
    );
    const opening = openingIn(nameIn(cells, get));
    const written = opening === undefined ? nameIn(cells, get) : 'vacant';
    const post = postIn(get(cells, 'title') ?? opening, written);
    const { title } = post;
    const email = get(cells, 'email');
    const { status, inactive } = statusIn(cells, get, today, written, post.isOpen ? 'vacant' : title);
    const isPerson = written !== undefined && !isVacantMarker(written) && !isWithheld(written);
    const department = departmentIn(cells, get, hasLine ? undefined : departmentHeader, people);
    const start = isoDay(raw(cells, 'start'));
    const scope = scopeLines(raw(cells, 'responsibilities'));
    const fte = numeric(get(cells, 'fte'));
    const hours = numeric(get(cells, 'hours'));
    const slug = place.unit === 'entry' ? slugLike(id) : undefined;
    return {
      place: { ...place, number },
      manager: [...MANAGER_ROLES.flatMap((role) => references(cells, role)), ...(department?.lead ?? [])],
      dotted: references(cells, 'dotted'),
      ...defined({
        positionId: get(cells, 'position') ?? post.id,
        id,
        slug: slug !== undefined && !isNameLike(slug, written) ? slug : undefined,
        aliases: aliases.length > 0 ? aliases : undefined,
        name: isPerson ? spokenName(written) : undefined,
        email,
        employeeId: of.has('id') ? id : undefined,
        title: title !== undefined && isVacantMarker(title) ? undefined : title,
        department: department?.name,
        unit: department?.name,
        location: get(cells, 'location')?.replace(CODE, ''),
        status,
        inactive,
        fte: fte === undefined ? fteOfHours(hours) : fte > 5 ? fte / 100 : fte,
        headcount: numeric(get(cells, 'headcount')),
        assistant: flag(get(cells, 'assistant')) === true ? true : undefined,
        start,
        end: isoDay(raw(cells, 'end')),
        scope: scope.length > 0 ? scope : undefined,
        purpose: get(cells, 'purpose'),
      }),
    };
  };
}

type Get = (cells: Cells, role: ColumnRole) => string | undefined;

const fteOfHours = (hours: number | undefined): number | undefined =>
  hours === undefined || hours <= 0 || hours > FULL_TIME_HOURS
    ? undefined
    : Math.round((hours / FULL_TIME_HOURS) * 100) / 100;

function nameIn(cells: Cells, get: Get): string | undefined {
  const [first, last, whole] = [get(cells, 'first'), get(cells, 'last'), get(cells, 'name')];
  if (whole !== undefined)
    return first === undefined && last !== undefined && !whole.includes(last) ? `${whole} ${last}` : whole;
  const parts = [first, last].flatMap((part) => part ?? []);
  return parts.length === 0 ? undefined : parts.join(' ');
}

/** The names of all people of a table, for comparing. */
const peopleIn = (rows: readonly { readonly cells: Cells }[], { of }: Columns): ReadonlySet<string> => {
  const get = (cells: Cells, role: ColumnRole): string | undefined => clean(cells[of.get(role)?.[0] ?? -1]);
  return new Set(rows.flatMap(({ cells }) => nameKey(nameIn(cells, get) ?? '')));
};

/** The title in a name such as "Open - Recruiter" or "TBH (Recruiter)"; undefined for the name of a person. */
function openingIn(name: string | undefined): string | undefined {
  const mark = /\s[-–—(]|:/u.exec(name ?? '');
  if (name === undefined || !mark || !isVacantMarker(name.slice(0, mark.index))) return undefined;
  const title = name.slice(mark.index + mark[0].length).trim();
  return title.endsWith(')') ? title.slice(0, -1) : title;
}

/**
 * A title without additions by systems: Workday writes "P-00042 Analyst - Ann Lee (Unfilled)".
 * The name of the holder is not part of the title.
 */
function postIn(
  whole: string | undefined,
  name: string | undefined,
): { readonly title?: string; readonly id?: string; readonly isOpen: boolean } {
  if (whole === undefined) return { isOpen: false };
  const [, id, rest = whole] = /^((?:[A-Z]{1,4}-)\d{3,}|\d{5,})\s+(\S.*)$/.exec(whole) ?? [];
  const open = rest.replace(/ ?\((?:unfilled|vacant|open|frozen)\)$/i, '');
  const own = name === undefined ? [] : [` - ${spokenName(name)}`, ` – ${spokenName(name)}`, ` (${spokenName(name)})`];
  const end = own.find((each) => open.toLowerCase().endsWith(each.toLowerCase()) && open.length > each.length);
  const title = end === undefined ? open : open.slice(0, -end.length);
  return { title, ...(id !== undefined && { id }), isOpen: open !== rest };
}

/** A code that systems append to a place or department: "Sales (50001)". */
const CODE = / ?\([A-Z]{0,4}-?\d+\)$/;

interface Department {
  readonly name: string;
  readonly lead: readonly Reference[];
}

/**
 * Google writes a path of units; SuccessFactors writes "Sales (50001)"; Workday writes "Team (Manager Name)".
 * @param leadColumn the header, if the names in parentheses are the only reporting lines
 */
function departmentIn(
  cells: Cells,
  get: Get,
  leadColumn: string | undefined,
  people: ReadonlySet<string>,
): Department | undefined {
  const path = get(cells, 'org-unit')?.split('/').filter(Boolean).at(-1);
  const whole = get(cells, 'department');
  const [, bare, inBrackets] = (whole && /^(.*\S)\s*\(([^()]+)\)$/.exec(whole)) || [];
  if (bare === undefined || inBrackets === undefined) return nonEmpty(whole ?? path);
  if (/^[A-Z]{0,4}-?\d+$/.test(inBrackets)) return { name: bare, lead: [] };
  if (leadColumn === undefined) return nonEmpty(people.has(nameKey(inBrackets)) ? bare : whole);
  return { name: bare, lead: [{ value: inBrackets, column: leadColumn, space: 'name' }] };
}

const nonEmpty = (name: string | undefined): Department | undefined =>
  name === undefined ? undefined : { name, lead: [] };

function statusIn(
  cells: Cells,
  get: Get,
  today: string,
  name: string | undefined,
  title: string | undefined,
): { readonly status?: RowStatus; readonly inactive?: string } {
  const status = get(cells, 'status');
  const start = isoDay(get(cells, 'start'));
  const end = isoDay(get(cells, 'end'));
  const type = get(cells, 'type');
  const inactive = inactiveStatus(status)
    ? `status "${status}"`
    : flag(get(cells, 'enabled')) === false
      ? 'a disabled account'
      : type !== undefined && /^(?:guest|gast|invité)$/i.test(type)
        ? 'a guest account'
        : end !== undefined && end < today
          ? `left on ${end}`
          : undefined;
  const isVacant =
    flag(get(cells, 'vacant')) === true ||
    [name, title, status, get(cells, 'assistant')].some((word) => word !== undefined && isVacantMarker(word));
  const isProposed =
    (start !== undefined && start > today) ||
    (status !== undefined && /^(?:proposed|planned|future|pre-?hire|pending|geplant)$/i.test(status));
  const found: RowStatus | undefined =
    status !== undefined && /^(?:eliminated|abolished)$/i.test(status)
      ? 'eliminated'
      : isProposed
        ? 'proposed'
        : isVacant
          ? 'vacant'
          : undefined;
  return { ...(found && { status: found }), ...(inactive && { inactive }) };
}

/** The same without undefined keys. */
export function defined<T extends Record<string, unknown>>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
