import { groupBy } from '../../text';
import { nameKey } from '../cells';
import type { Notice, RosterRow } from '../roster';
import { plural } from '../roster';

/** A row with all rows for the same seat. */
export interface Merged {
  readonly row: RosterRow;
  readonly all: readonly RosterRow[];
}

const lineKey = ({ manager }: RosterRow): string => manager.map(({ value }) => value).join('\n');
const seatKey = (row: RosterRow): string => JSON.stringify([row.title?.toLowerCase(), lineKey(row)]);
const personKey = (row: RosterRow): string | undefined => row.id ?? row.email;

/** Rows without past ones, with the rows for one seat merged. */
export function mergeRepeated(rows: readonly RosterRow[]): {
  readonly merged: readonly Merged[];
  readonly notices: readonly Notice[];
} {
  const notices: Notice[] = [];
  const current = withoutHistory(rows, notices);
  const byKey = groupBy(current, (row) => row.positionId ?? personKey(row) ?? row);
  const merged = [...byKey.values()].flatMap((group): Merged[] => {
    if (group.length === 1) return [{ row: group[0]!, all: group }];
    const seats = [...groupBy(group, seatKey).values()];
    notices.push(...repeatedNotices(group, seats));
    return seats.map((all) => ({ row: leading(all), all }));
  });
  return { merged, notices };
}

/** A person who left and came back, or changed jobs, has old rows next to the current one. */
function withoutHistory(rows: readonly RosterRow[], notices: Notice[]): readonly RosterRow[] {
  const today = new Set(rows.flatMap((row) => (row.inactive === undefined ? (personKey(row) ?? []) : [])));
  const kept = rows.filter((row) => row.inactive === undefined || !today.has(personKey(row) ?? ''));
  const dropped = rows.length - kept.length;
  if (dropped > 0)
    notices.push({
      severity: 'info',
      code: 'history',
      message: `${dropped === 1 ? 'One row is' : `${dropped} rows are`} about earlier jobs of people who are listed again. Left out.`,
    });
  return kept;
}

/** Of a filled and a vacant row for one seat, the filled one. */
const leading = (all: readonly RosterRow[]): RosterRow => all.find(({ name }) => name !== undefined) ?? all[0]!;

function repeatedNotices(group: readonly RosterRow[], seats: readonly (readonly RosterRow[])[]): Notice[] {
  const [first, again] = [group[0]!, group[1]!];
  const isPosition = first.positionId !== undefined;
  const key = first.positionId ?? personKey(first)!;
  const others = group.slice(1).map(({ place }) => place.number ?? '?');
  const where = `${plural(first.place.unit)} ${first.place.number ?? '?'}, ${others.slice(0, 5).join(', ')}${others.length > 5 ? ', …' : ''}`;
  if (seats.length === 1) {
    const names = new Set(group.flatMap(({ name }) => name ?? []));
    const what = names.size > 1 ? `one position with ${names.size} holders` : 'one position';
    return [
      {
        severity: 'info',
        code: 'same-seat',
        message: `The id "${key}" is in ${where} with the same title and manager: ${what}.`,
        place: again.place,
      },
    ];
  }
  const isSamePerson = new Set(group.flatMap(({ name }) => (name === undefined ? [] : [nameKey(name)]))).size <= 1;
  return [
    isSamePerson && !isPosition
      ? {
          severity: 'info',
          code: 'several-positions',
          message: `One person is in ${where} with different titles or managers: ${seats.length} positions.`,
          place: again.place,
        }
      : {
          severity: 'error',
          code: 'duplicate-id',
          message: `The id "${key}" is used in ${where} for ${seats.length} different positions. They are kept apart; give each its own id.`,
          place: again.place,
        },
  ];
}
