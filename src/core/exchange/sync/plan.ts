import type { Organization, Position } from '../../model';
import type { Change, NewHolder, SettableKey } from '../../refactor';
import { groupBy } from '../../text';
import { nameKey } from '../cells';
import type { Company, Incumbent, Seat } from '../company';
import { slugOf } from '../write/ids';
import { inLine } from '../write/order';
import type { Kept } from '../write/position-text';
import { match } from './match';

/** One sentence of a plan with its changes. */
export interface Step {
  readonly text: string;
  readonly changes: readonly Change[];
  /** Whether it leaves a position without a holder. */
  readonly isRemoval: boolean;
}

export interface SyncOptions {
  /** Personal details to write for new holders. */
  readonly keep: ReadonlySet<Kept>;
}

/** The changes that bring holders and reporting lines of a chart in line with a source. Scopes are never changed. */
export function planSync(organization: Organization, company: Company, { keep }: SyncOptions): Step[] {
  const { seats } = company;
  const { position: matched, gone } = match(organization, company);
  const taken = new Set(organization.positions.map(({ id }) => id.value));
  const ids = new Map<number, string>();
  const steps: Step[] = [];
  const titleOf = (id: string): string => {
    const position = organization.position(id);
    return position ? `${organization.nameOf(position)} (${id})` : id;
  };

  steps.push(...gone.flatMap((position) => leaver(organization, position)));
  for (const [index, { id }] of matched) ids.set(index, id.value);
  for (const index of inLine(seats)) {
    const seat = seats[index]!;
    if (matched.has(index)) continue;
    const id = freshId(seat, taken);
    ids.set(index, id);
    steps.push(added(seat, id, seat.manager === -1 ? undefined : ids.get(seat.manager), organization, keep, titleOf));
  }
  const moves: Move[] = [];
  for (const [index, position] of matched) {
    const seat = seats[index]!;
    const move = moveOf(organization, company, seat, position, ids);
    if (move) moves.push(move);
  }
  steps.push(...moveSteps(organization, moves, titleOf));
  for (const [index, position] of matched) steps.push(...changed(organization, seats[index]!, position, keep));
  return steps;
}

function leaver(organization: Organization, position: Position): Step[] {
  if (position.holders.length === 0 || position.status === 'vacant' || position.status === 'eliminated') return [];
  const id = position.id.value;
  const scopes = position.owns.length + position.metrics.length > 0 ? '; it keeps what it owns' : '';
  return [
    {
      text: `Vacate ${organization.nameOf(position)} (${id}): ${names(position)} left${scopes}`,
      changes: [{ kind: 'vacate', position: id }],
      isRemoval: true,
    },
  ];
}

const names = ({ holders }: Position): string => holders.map(({ name }) => name.value).join(', ');

function freshId({ row }: Seat, taken: Set<string>): string {
  const stem = row.slug ?? (slugOf(row.title ?? row.department ?? '') || 'position');
  const wide = row.department === undefined ? stem : `${stem}-${slugOf(row.department)}`;
  for (let count = 1; ; count++) {
    for (const id of count === 1 ? [stem, wide] : [`${wide}-${count}`]) {
      if (taken.has(id)) continue;
      taken.add(id);
      return id;
    }
  }
}

function added(
  seat: Seat,
  id: string,
  manager: string | undefined,
  { positions }: Organization,
  keep: ReadonlySet<Kept>,
  titleOf: (id: string) => string,
): Step {
  const { row, incumbents, status } = seat;
  const title = row.title ?? id;
  const [first] = positions;
  const facts = settable(seat);
  const changes: Change[] = [
    { kind: 'add-report', manager: manager ?? first?.id.value ?? '', id, title },
    ...(manager === undefined ? [{ kind: 'move' as const, position: id }] : []),
    ...(incumbents.length > 0
      ? [{ kind: 'fill' as const, position: id, holders: incumbents.map((each) => kept(each, keep)) }]
      : []),
    ...(status === 'filled' ? [] : [{ kind: 'set' as const, position: id, key: 'status' as const, value: status }]),
    ...[...facts].map(([key, value]) => ({ kind: 'set' as const, position: id, key, value })),
  ];
  const who =
    incumbents.length > 0
      ? `, held by ${incumbents.map(({ name }) => name).join(', ')}`
      : status === 'filled'
        ? ''
        : `, ${status}`;
  return {
    text: `Add ${title} (${id}) ${manager === undefined ? 'at the top' : `below ${titleOf(manager)}`}${who}`,
    changes,
    isRemoval: false,
  };
}

function kept({ name, email, employeeId }: Incumbent, keep: ReadonlySet<Kept>): NewHolder {
  return {
    name,
    ...(keep.has('email') && email !== undefined && { email }),
    ...(keep.has('employee_id') && employeeId !== undefined && { employeeId }),
  };
}

interface Move {
  readonly position: Position;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

function moveOf(
  organization: Organization,
  { seats }: Company,
  seat: Seat,
  position: Position,
  ids: ReadonlyMap<number, string>,
): Move | undefined {
  const from = organization.lines.manager(position)?.id.value;
  const to = seat.manager === -1 ? undefined : ids.get(seat.manager);
  // A manager that the source names but does not contain does not show where the position should go.
  if (seat.manager === -1 && seat.row.manager.length > 0 && seats.length > 1 && from !== undefined) return undefined;
  return from === to ? undefined : { position, from, to };
}

/** Several positions that move together are one line. */
function moveSteps(organization: Organization, moves: readonly Move[], titleOf: (id: string) => string): Step[] {
  return [...groupBy(moves, ({ from, to }) => JSON.stringify([from, to])).values()].map((group): Step => {
    const { from, to } = group[0]!;
    const old = from === undefined ? undefined : organization.position(from);
    const where = to === undefined ? 'to the top' : `below ${titleOf(to)}`;
    const isAll =
      old !== undefined &&
      to !== undefined &&
      organization.lines.reports(old).length === group.length &&
      group.length > 1 &&
      organization.position(to) !== undefined;
    const changes: Change[] = isAll
      ? [{ kind: 'move-reports', from: from!, to }]
      : group.map(({ position }) => ({ kind: 'move', position: position.id.value, ...(to !== undefined && { to }) }));
    const text =
      group.length === 1
        ? `Move ${titleOf(group[0]!.position.id.value)} ${where}`
        : `Move ${isAll ? 'all ' : ''}${group.length} ${from === undefined ? 'positions' : `direct reports of ${titleOf(from)}`} ${where}`;
    return { text, changes, isRemoval: false };
  });
}

/** Differences in a position that is in both. */
function changed(organization: Organization, seat: Seat, position: Position, keep: ReadonlySet<Kept>): Step[] {
  const id = position.id.value;
  const label = `${organization.nameOf(position)} (${id})`;
  const steps: Step[] = [];
  const add = (text: string, change: Change, isRemoval = false): number =>
    steps.push({ text, changes: [change], isRemoval });
  const { row, incumbents, status } = seat;
  if (row.title !== undefined && position.title !== undefined && row.title !== position.title.value.trim())
    add(`Retitle ${label} to ${row.title}`, { kind: 'retitle', position: id, title: row.title });
  const now = new Set(position.holders.map(({ name }) => nameKey(name.value)));
  const isSame = incumbents.length === now.size && incumbents.every(({ name }) => now.has(nameKey(name)));
  if (incumbents.length > 0 && !isSame)
    add(
      `Fill ${label} with ${incumbents.map(({ name }) => name).join(', ')}${now.size > 0 ? ` instead of ${names(position)}` : ''}`,
      { kind: 'fill', position: id, holders: incumbents.map((each) => kept(each, keep)) },
    );
  else if (incumbents.length > 0 && position.status === 'vacant')
    add(`Mark ${label} as filled`, { kind: 'set', position: id, key: 'status' });
  else if (status === 'vacant' && now.size > 0)
    add(`Vacate ${label}: ${names(position)} left`, { kind: 'vacate', position: id }, true);
  for (const [key, value] of settable(seat)) {
    const before = valueIn(position, key);
    if (before === undefined || before === value) continue;
    add(`Change the ${key} of ${label} from ${before} to ${value}`, { kind: 'set', position: id, key, value });
  }
  return steps;
}

/** Fields that the source manages, if it has a value. */
function settable({ row, headcount }: Seat): Map<SettableKey, string> {
  const facts = new Map<SettableKey, string>();
  if (row.department !== undefined) facts.set('department', row.department);
  if (row.location !== undefined) facts.set('location', row.location);
  if (row.fte !== undefined && row.fte !== 1) facts.set('fte', String(row.fte));
  if (headcount !== 1) facts.set('headcount', String(headcount));
  return facts;
}

function valueIn(position: Position, key: SettableKey): string | undefined {
  if (key === 'department') return position.department?.value;
  if (key === 'location') return position.location?.value;
  if (key === 'fte') return String(position.fte ?? 1);
  return key === 'headcount' ? String(position.headcount) : undefined;
}
