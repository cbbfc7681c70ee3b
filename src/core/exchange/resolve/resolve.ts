import { groupBy } from '../../text';
import type { Company, Incumbent, Seat } from '../company';
import type { Notice, Roster, RosterRow } from '../roster';
import { UnreadableSource } from '../roster';
import { drawLines } from './lines';
import { cutLoops } from './loops';
import type { Merged } from './repeated';
import { mergeRepeated } from './repeated';
import { indexRows } from './spaces';

/** The user's decisions about a source. */
export interface ResolveOptions {
  /** Keeps people who left, and guest and disabled accounts. */
  readonly includeInactive: boolean;
  /** How to import people with the same title and manager: a position each, or one box with a headcount. */
  readonly repeated: 'positions' | 'one-box';
}

/** Computes the seats of a source and their reporting lines. Mistakes in the source become notices. */
export function resolve(roster: Roster, options: ResolveOptions): Company {
  const { merged, notices } = mergeRepeated(roster.rows);
  const rows = merged.map(({ row }) => row);
  const lines = drawLines(rows, indexRows(rows));
  const loops = cutLoops(rows, lines.manager);
  const hasNames = rows.some(({ name }) => name !== undefined);
  const left = options.includeInactive ? new Set<number>() : leavers(rows, lines.manager);
  const said = leftNotices(rows, left, options);
  const seats = compact(
    merged.map((each, index) => seatOf(each, index, lines.manager, lines.dotted, hasNames, options.includeInactive)),
    left,
  );
  const boxes = inBoxes(seats, options.repeated);
  if (boxes.seats.length === 0)
    throw new UnreadableSource(
      { file: roster.rows[0]?.place.file ?? 'The source' },
      roster.rows.length === 0 ? 'It contains no people or positions.' : 'Everyone in it is inactive.',
      roster.rows.length === 0 ? undefined : 'Use --include-inactive to import them anyway.',
    );
  return {
    ...(roster.organization !== undefined && { organization: roster.organization }),
    seats: boxes.seats,
    notices: [...roster.notices, ...notices, ...lines.notices, ...loops, ...said, ...boxes.notices],
    leftOut: roster.leftOut,
    repeated: boxes.people,
    references: lines.references,
    unresolved: lines.unresolved,
  };
}

/** Inactive rows without active ones below them. */
function leavers(rows: readonly RosterRow[], manager: readonly number[]): Set<number> {
  const needed = new Set<number>();
  rows.forEach((row, index) => {
    if (row.inactive !== undefined) return;
    for (let at = manager[index]!; at !== -1 && !needed.has(at); at = manager[at]!) needed.add(at);
  });
  return new Set(rows.flatMap((row, index) => (row.inactive === undefined || needed.has(index) ? [] : [index])));
}

function leftNotices(
  rows: readonly RosterRow[],
  left: ReadonlySet<number>,
  { includeInactive }: ResolveOptions,
): Notice[] {
  const notices: Notice[] = [];
  if (left.size > 0) {
    const reasons = [...groupBy(left, (index) => rows[index]!.inactive!)].map(
      ([reason, group]) => `${group.length} × ${reason}`,
    );
    notices.push({
      severity: 'info',
      code: 'inactive',
      message: `Left out as inactive: ${reasons.slice(0, 5).join(', ')}${reasons.length > 5 ? ', …' : ''}.`,
      hint: 'Use --include-inactive to keep them.',
    });
  }
  const vacated = includeInactive ? [] : rows.filter((row, index) => row.inactive !== undefined && !left.has(index));
  for (const { place, inactive } of vacated)
    notices.push({
      severity: 'warning',
      code: 'inactive-manager',
      message: `Inactive (${inactive}), but others report to it: kept as a vacant position.`,
      place,
    });
  return notices;
}

function seatOf(
  { row, all }: Merged,
  index: number,
  manager: readonly number[],
  dotted: readonly ReadonlySet<number>[],
  hasNames: boolean,
  includeInactive: boolean,
): Seat {
  const isGone = row.inactive !== undefined && !includeInactive;
  const incumbents = isGone ? [] : incumbentsOf(all);
  const status = isGone
    ? 'vacant'
    : incumbents.length === 0
      ? (row.status ?? 'filled')
      : row.status === 'vacant' && hasNames
        ? 'filled'
        : (row.status ?? 'filled');
  return {
    row,
    incumbents,
    status,
    headcount: row.headcount ?? 1,
    manager: manager[index]!,
    dotted: [...dotted[index]!].filter((other) => other !== manager[index] && other !== index),
  };
}

function incumbentsOf(rows: readonly RosterRow[]): Incumbent[] {
  const byName = new Map<string, Incumbent>();
  for (const { name, alsoHeldBy = [], email, employeeId } of rows) {
    if (name !== undefined && !byName.has(name))
      byName.set(name, {
        name,
        ...(email !== undefined && { email }),
        ...(employeeId !== undefined && { employeeId }),
      });
    for (const other of alsoHeldBy) byName.set(other, byName.get(other) ?? { name: other });
  }
  return [...byName.values()];
}

/** Removes seats; the seats below a removed one move to its manager. */
function compact(seats: readonly Seat[], gone: ReadonlySet<number>): Seat[] {
  if (gone.size === 0) return [...seats];
  const place = new Int32Array(seats.length).fill(-1);
  let count = 0;
  seats.forEach((_, index) => {
    if (!gone.has(index)) place[index] = count++;
  });
  const kept = (index: number): number => {
    let at = index;
    while (at !== -1 && gone.has(at)) at = seats[at]!.manager;
    return at === -1 ? -1 : place[at]!;
  };
  return seats
    .filter((_, index) => !gone.has(index))
    .map((seat) => ({
      ...seat,
      manager: kept(seat.manager),
      dotted: seat.dotted.flatMap((other) => (gone.has(other) ? [] : [place[other]!])),
    }));
}

/** People with the same title and manager: one box if requested, else a notice. */
function inBoxes(
  seats: readonly Seat[],
  repeated: ResolveOptions['repeated'],
): { readonly seats: Seat[]; readonly people: number; readonly notices: readonly Notice[] } {
  const leads = new Set(seats.flatMap(({ manager, dotted }) => [manager, ...dotted]));
  const candidates = [...seats.keys()].filter((index) => {
    const { row, status, manager } = seats[index]!;
    return (
      row.title !== undefined && row.slug === undefined && manager !== -1 && !leads.has(index) && status === 'filled'
    );
  });
  const groups = [
    ...groupBy(candidates, (index) => {
      const { manager, row, dotted } = seats[index]!;
      return JSON.stringify([manager, row.title, row.department, row.location, row.assistant, dotted]);
    }).values(),
  ].filter((group) => group.length > 1);
  if (groups.length === 0) return { seats: [...seats], people: 0, notices: [] };
  const people = groups.reduce((sum, group) => sum + group.length, 0);
  if (repeated === 'positions')
    return {
      seats: [...seats],
      people,
      notices: [
        {
          severity: 'info',
          code: 'repeated',
          message: `${people} people have the same title and manager as someone else; each has a position.`,
          hint: 'Use --repeated one-box for one box with a headcount.',
        },
      ],
    };
  const boxes = new Map(groups.map((group) => [group[0]!, group]));
  const merged = seats.map((seat, index): Seat => {
    const group = boxes.get(index);
    if (!group) return seat;
    const all = group.map((each) => seats[each]!);
    return {
      ...seat,
      incumbents: all.flatMap(({ incumbents }) => incumbents),
      headcount: all.reduce((sum, each) => sum + each.headcount, 0),
    };
  });
  return { seats: compact(merged, new Set(groups.flatMap((group) => group.slice(1)))), people, notices: [] };
}
