import { findArea } from '../../knowledge';
import { scalarText } from '../../model';
import type { Incumbent, Seat } from '../company';

/** Personal details that are only written on request. */
export type Kept = 'email' | 'employee_id';
export const KEPT: readonly [Kept, Kept] = ['email', 'employee_id'];

/** The most characters of a title or sentence; longer ones are cut, so that one cell cannot fill a chart. */
const MAX_LETTERS = 1000;

const scalar = (value: string): string => scalarText(value.slice(0, MAX_LETTERS));
const list = (items: readonly string[]): string => `[${items.map(scalar).join(', ')}]`;

/** The lines of one position, indented as in a block of positions. */
export function positionText(
  id: string,
  seat: Seat,
  reportsTo: string | undefined,
  dotted: readonly string[],
  keep: ReadonlySet<Kept>,
): string {
  const { row, status, headcount, incumbents } = seat;
  const keys: readonly (readonly [string, string | undefined])[] = [
    ['title', row.title === undefined ? undefined : scalar(row.title)],
    ['reports_to', reportsTo === undefined ? undefined : scalar(reportsTo)],
    ['holder', holderText(incumbents, keep)],
    ['status', status === 'filled' ? undefined : status],
    ['dotted_line_to', dotted.length === 0 ? undefined : list(dotted)],
    ['assistant', row.assistant ? 'true' : undefined],
    ['department', row.department === undefined ? undefined : scalar(row.department)],
    ['location', row.location === undefined ? undefined : scalar(row.location)],
    ['level', row.level],
    ['fte', row.fte === undefined || row.fte === 1 ? undefined : String(row.fte)],
    ['headcount', headcount === 1 ? undefined : String(headcount)],
    ['external', row.external ? 'true' : undefined],
    ['purpose', row.purpose === undefined ? undefined : scalar(row.purpose)],
    ['owns', row.owns === undefined ? undefined : list(row.owns)],
    ['metrics', row.metrics === undefined ? undefined : list(row.metrics)],
    ['x-position-id', row.positionId === undefined || row.positionId === row.slug ? undefined : quoted(row.positionId)],
  ];
  const lines = keys.flatMap(([key, value]) => (value === undefined ? [] : [`    ${key}: ${value}`]));
  const offered = offeredAreas(row.scope ?? []);
  if (offered.length > 0 && row.owns === undefined)
    lines.push(`    # owns: ${list(offered)} # a guess from the text below; uncomment it if it is right`);
  if (row.scope !== undefined && row.scope.length > 0)
    lines.push('    responsibilities:', ...row.scope.map((line) => `      - ${scalar(line)}`));
  return lines.length === 0 ? `  ${scalar(id)}: {}\n` : [`  ${scalar(id)}:`, ...lines, ''].join('\n');
}

/** Numeric ids are texts too: quotation marks keep leading zeros. */
const quoted = (value: string): string => (/^\d+$/.test(value) ? `'${value}'` : scalar(value));

function holderText(incumbents: readonly Incumbent[], keep: ReadonlySet<Kept>): string | undefined {
  const each = incumbents.map(({ name, email, employeeId }) => {
    const more = [
      ...(keep.has('email') && email !== undefined ? [`email: ${scalar(email)}`] : []),
      ...(keep.has('employee_id') && employeeId !== undefined ? [`employee_id: ${quoted(employeeId)}`] : []),
    ];
    return more.length === 0 ? scalar(name) : `{${[`name: ${scalar(name)}`, ...more].join(', ')}}`;
  });
  return each.length > 1 ? `[${each.join(', ')}]` : each[0];
}

/** Known areas that are whole entries of a text, as in a list; never a word within a sentence. */
export function offeredAreas(scope: readonly string[]): string[] {
  const phrases = scope.flatMap((line) => line.replace(/\s+/g, ' ').split(/[,;:] |\. ?$| and /));
  return [...new Set(phrases.flatMap((phrase) => findArea(phrase.trim()) ?? []))];
}
