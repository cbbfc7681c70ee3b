import type { Answers } from './answers';
import type { Company } from './company';
import { seatCounts } from './company';
import type { Contents } from './read-sources';
import { readContents } from './read-sources';
import { resolve } from './resolve/resolve';
import type { Notice, Roster, SourcePlace } from './roster';
import { UnreadableSource } from './roster';
import type { ColumnMap, Columns } from './table/columns';
import { findColumns, MAPPABLE } from './table/columns';
import type { Grid } from './table/csv';
import type { ColumnRole } from './table/vocabulary';
import { isHeader, isPrivate } from './table/vocabulary';

/** A column of a table, with sample values. */
export interface SurveyColumn {
  readonly header: string;
  readonly sample: readonly string[];
}

/** What a source contains and what is uncertain, for the user to decide. Plain data. */
export interface Survey {
  /** The columns to choose from; empty for a source without tables. */
  readonly columns: readonly SurveyColumn[];
  /** The header that was found for each key of a {@link ColumnMap}. */
  readonly found: ColumnMap;
  /** Why it cannot be imported in its present form. */
  readonly obstacle?: { readonly message: string; readonly place: SourcePlace };
  readonly summary?: SurveySummary;
}

export interface SurveySummary {
  readonly format: string;
  readonly rows: number;
  readonly positions: number;
  readonly tops: number;
  readonly vacant: number;
  /** Rows of people who left, guests and disabled accounts. */
  readonly inactive: number;
  /** People who share title and manager with others. */
  readonly repeated: number;
  /** The number of manager references, and of those that match nothing. */
  readonly references: number;
  readonly unresolved: number;
  readonly departments: number;
  readonly hasEmails: boolean;
  readonly hasEmployeeIds: boolean;
  readonly notices: readonly Notice[];
  readonly leftOut: readonly string[];
}

/** An inspected source; the company is present if it can be imported. */
export interface Surveyed {
  readonly survey: Survey;
  readonly roster?: Roster;
  readonly company?: Company;
}

/** Inspects a source: reads it with the known answers, and lists what is left to decide. */
export async function surveySources(contents: Contents, answers: Answers, today: string): Promise<Surveyed> {
  const options = { ...answers, today };
  const tables = await tablesOf(contents, answers, today);
  const known = tables.flatMap((grid) => columnsOf(grid, answers.map) ?? []);
  const shown = { columns: tables.flatMap(choicesOf), found: foundIn(known) };
  try {
    const roster = await readContents(contents, options);
    const company = resolve(roster, answers);
    return { survey: { ...shown, summary: summaryOf(roster, company) }, roster, company };
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error;
    return { survey: { ...shown, obstacle: { message: error.message, place: error.place } } };
  }
}

/** Tables that cannot be opened have no columns to choose from; the error appears when they are read. */
async function tablesOf(contents: Contents, answers: Answers, today: string): Promise<readonly Grid[]> {
  const grids: Grid[] = [];
  for (const [reader, own] of contents) {
    try {
      grids.push(...((await reader.tables?.(own, { ...answers, today })) ?? []));
    } catch (error) {
      if (!(error instanceof UnreadableSource)) throw error;
    }
  }
  return grids;
}

function columnsOf(grid: Grid, map: ColumnMap): Columns | undefined {
  try {
    return findColumns(grid, map);
  } catch (error) {
    if (error instanceof UnreadableSource) return undefined;
    throw error;
  }
}

const MAX_SAMPLES = 3;
const MAX_SAMPLE_ROWS = 50;

/** The columns of a table, without those about pay and private life. */
function choicesOf(grid: Grid): SurveyColumn[] {
  const columns = columnsOf(grid, {});
  const header = columns?.header ?? grid.rows.findIndex((row) => row.filter((cell) => cell.trim() !== '').length > 1);
  const headers = grid.rows[header] ?? [];
  const rows = grid.rows.slice(columns?.first ?? header + 1).slice(0, MAX_SAMPLE_ROWS);
  return headers.flatMap((cell, index) => {
    const name = cell.trim();
    if (name === '' || (isPrivate(name) && !isHeader(name))) return [];
    const values = new Set(rows.flatMap((row) => row[index]?.replace(/\s+/g, ' ').trim() || []));
    return [{ header: name, sample: [...values].slice(0, MAX_SAMPLES) }];
  });
}

/** Managers may be in several columns; the most trusted one is shown. */
const MANAGER_ROLES: readonly ColumnRole[] = ['manager-position', 'manager-id', 'manager-email', 'manager-name'];

function foundIn(tables: readonly Columns[]): ColumnMap {
  const headerOf = (role: ColumnRole): string | undefined => {
    const table = tables.find(({ of }) => of.has(role));
    return table?.headers[table.of.get(role)![0]!];
  };
  return Object.fromEntries(
    Object.entries(MAPPABLE).flatMap(([name, role]): [string, string][] => {
      const roles = name === 'manager' ? MANAGER_ROLES : [role];
      const header = roles.map(headerOf).find((each) => each !== undefined);
      return header === undefined ? [] : [[name, header]];
    }),
  );
}

function summaryOf({ format, rows, notices: _, ...roster }: Roster, company: Company): SurveySummary {
  const { seats, repeated, references, unresolved, notices } = company;
  return {
    format,
    rows: rows.length,
    positions: seats.length,
    ...seatCounts(company),
    inactive: rows.filter(({ inactive }) => inactive !== undefined).length,
    repeated,
    references,
    unresolved,
    departments: new Set(seats.flatMap(({ row }) => row.department ?? [])).size,
    hasEmails: rows.some(({ email }) => email !== undefined),
    hasEmployeeIds: rows.some(({ employeeId }) => employeeId !== undefined),
    notices,
    leftOut: roster.leftOut,
  };
}
