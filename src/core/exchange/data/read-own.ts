import type { Bag } from '../read/data';
import { bagsIn, isBag, wordOf } from '../read/data';
import type { Reader } from '../read/reader';
import type { Reference, Roster, RosterRow, RowStatus, SourcePlace } from '../roster';
import type { Grid } from '../table/csv';
import { defined } from '../table/grid-roster';
import { unguarded } from './cells';
import { DATA_SCHEMA } from './json';
import type { PositionColumn } from './tables';
import { POSITION_COLUMNS, SEPARATOR } from './tables';

/** Whether this program wrote a table. */
export const isOwnGrid = ({ rows: [header] }: Grid): boolean => header?.[0]?.trim() === POSITION_COLUMNS[0];

/** The content of a table that this program wrote, unchanged. */
export function ownRoster({ file, sheet, rows: [header = [], ...rows], notices }: Grid): Roster {
  const at = new Map(header.map((cell, index) => [cell.trim(), index]));
  const name = sheet === undefined ? file : `${file} (${sheet})`;
  return {
    format: 'an export of an org chart',
    rows: rows.flatMap((cells, index) => {
      const get = (column: PositionColumn): string => unguarded((cells[at.get(column) ?? -1] ?? '').trim());
      const several = (column: PositionColumn): string[] => get(column).split(SEPARATOR).filter(Boolean);
      const place: SourcePlace = { file: name, unit: 'row', number: index + 2 };
      if (get('Chart Position ID') === '') return [];
      return [
        rowOf(place, {
          id: get('Chart Position ID'),
          title: get('Title'),
          reportsTo: get('Reports To Position ID'),
          dottedLineTo: several('Dotted Line To'),
          holders: several('Holders'),
          status: get('Status'),
          assistant: get('Assistant') !== '',
          external: get('External') !== '',
          department: get('Department'),
          location: get('Location'),
          level: get('Level'),
          fte: numberIn(get('FTE')),
          headcount: numberIn(get('Headcount')),
          purpose: get('Purpose'),
          owns: several('Owns'),
          metrics: several('Metrics'),
          responsibilities: several('Responsibilities'),
        }),
      ];
    }),
    notices,
    leftOut: header.filter((cell) => cell !== '' && !POSITION_COLUMNS.some((column) => column === cell.trim())),
  };
}

/** JSON that this program wrote. */
export const ownData: Reader = {
  id: 'own-data',
  label: 'JSON that was exported from an org chart',
  detect: ({ json }) => isBag(json) && json.$schema === DATA_SCHEMA && Array.isArray(json.positions),
  read: (contents) => {
    const organization = contents.flatMap(({ json }) => (isBag(json) && wordOf(json.organization)) || [])[0];
    return {
      format: 'an export of an org chart',
      ...(organization !== undefined && { organization }),
      rows: contents.flatMap(({ name, json }) =>
        bagsIn(isBag(json) ? json.positions : []).map((bag, index) =>
          rowOf({ file: name, unit: 'entry', number: index + 1 }, dataOf(bag)),
        ),
      ),
      notices: [],
      leftOut: [],
    };
  },
};

interface OwnPosition {
  readonly id: string;
  readonly title: string;
  readonly reportsTo: string;
  readonly dottedLineTo: readonly string[];
  readonly holders: readonly string[];
  readonly status: string;
  readonly assistant: boolean;
  readonly external: boolean;
  readonly department: string;
  readonly location: string;
  readonly level: string;
  readonly fte: number | undefined;
  readonly headcount: number | undefined;
  readonly purpose: string;
  readonly owns: readonly string[];
  readonly metrics: readonly string[];
  readonly responsibilities: readonly string[];
}

function dataOf(bag: Bag): OwnPosition {
  const word = (key: string): string => wordOf(bag[key]) ?? '';
  const list = (key: string): string[] =>
    (Array.isArray(bag[key]) ? bag[key] : []).flatMap((each: unknown) => wordOf(isBag(each) ? each.term : each) ?? []);
  return {
    id: word('id'),
    title: word('title'),
    reportsTo: word('reportsTo'),
    dottedLineTo: list('dottedLineTo'),
    holders: list('holders'),
    status: word('status'),
    assistant: bag.assistant === true,
    external: bag.external === true,
    department: word('department'),
    location: word('location'),
    level: word('level'),
    fte: numberIn(word('fte')),
    headcount: numberIn(word('headcount')),
    purpose: word('purpose'),
    owns: list('owns'),
    metrics: list('metrics'),
    responsibilities: list('responsibilities'),
  };
}

const STATUSES: readonly RowStatus[] = ['filled', 'vacant', 'proposed', 'eliminated'];

function rowOf(place: SourcePlace, own: OwnPosition): RosterRow {
  const reference = (value: string, column: string): Reference => ({ value, column, space: 'position' });
  const [name, ...alsoHeldBy] = own.holders;
  return {
    place,
    slug: own.id,
    manager: own.reportsTo === '' ? [] : [reference(own.reportsTo, 'Reports To Position ID')],
    dotted: own.dottedLineTo.map((value) => reference(value, 'Dotted Line To')),
    ...defined({
      title: worded(own.title),
      name,
      alsoHeldBy: listed(alsoHeldBy),
      status: STATUSES.find((each) => each === own.status),
      assistant: own.assistant || undefined,
      external: own.external || undefined,
      department: worded(own.department),
      location: worded(own.location),
      level: worded(own.level),
      fte: own.fte,
      headcount: own.headcount,
      purpose: worded(own.purpose),
      owns: listed(own.owns),
      metrics: listed(own.metrics),
      scope: listed(own.responsibilities),
    }),
  };
}

const worded = (text: string): string | undefined => (text === '' ? undefined : text);
const listed = <T>(values: readonly T[]): readonly T[] | undefined => (values.length === 0 ? undefined : values);

function numberIn(cell: string): number | undefined {
  const value = Number(cell);
  return cell === '' || Number.isNaN(value) ? undefined : value;
}
