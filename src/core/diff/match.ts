import type { Organization, Position } from '../model';
import { valueOf } from '../model';
import { claimsOf, termOf } from './facts-position';

/** Why a position of one chart is matched with one of the other that has another id. */
export type Evidence = 'previously' | 'employee' | 'likeness';

/** A position with another id than before. */
export interface Renamed {
  readonly from: string;
  readonly to: string;
  readonly by: Evidence;
}

/**
 * The positions that are the same under another id, the strongest evidence first: `previously`, then the same employee id,
 * then the same title and manager with the same holders, or with at least half of the items of the one that owns less.
 */
export function renamesBetween(base: Organization, head: Organization): readonly Renamed[] {
  const renames = new Map<string, Renamed>();
  const gone = new Set(base.positions.filter(({ id }) => !head.position(id.value)));
  const come = new Set(head.positions.filter(({ id }) => !base.position(id.value)));
  const pair = (old: Position, now: Position, by: Evidence): void => {
    renames.set(old.id.value, { from: old.id.value, to: now.id.value, by });
    gone.delete(old);
    come.delete(now);
  };
  for (const now of [...come]) {
    const old = now.previously.map(({ value }) => base.position(value)).find((each) => each && gone.has(each));
    if (old) pair(old, now, 'previously');
  }
  for (const old of [...gone]) {
    const now = old.previously.map(({ value }) => head.position(value)).find((each) => each && come.has(each));
    if (now) pair(old, now, 'previously');
  }
  for (const [old, now] of onlyPairs(gone, come, employeeOf, employeeOf)) pair(old, now, 'employee');
  // Matching a manager can make its team match in turn.
  for (let found = true; found; ) {
    const likeness = (organization: Organization, newId: (id: string) => string) => (position: Position) => {
      const manager = organization.lines.manager(position)?.id.value;
      const title = organization.nameOf(position).trim().toLowerCase();
      return JSON.stringify([title, manager === undefined ? undefined : newId(manager)]);
    };
    const alike = onlyPairs(
      gone,
      come,
      likeness(base, (id) => renames.get(id)?.to ?? id),
      likeness(head, (id) => id),
    ).filter(([old, now]) => sharesHalf(ownedBy(base, old), ownedBy(head, now)) || hasSameHolders(old, now));
    for (const [old, now] of alike) pair(old, now, 'likeness');
    found = alike.length > 0;
  }
  return [...renames.values()];
}

/** The pairs with a key in common that no other position on either side has. */
function onlyPairs(
  gone: Iterable<Position>,
  come: Iterable<Position>,
  oldKey: (position: Position) => string | undefined,
  newKey: (position: Position) => string | undefined,
): (readonly [Position, Position])[] {
  const olds = unique(gone, oldKey);
  return [...unique(come, newKey)].flatMap(([key, now]) => {
    const old = olds.get(key);
    return old ? [[old, now] as const] : [];
  });
}

function unique(
  positions: Iterable<Position>,
  keyOf: (position: Position) => string | undefined,
): Map<string, Position> {
  const found = new Map<string, Position>();
  const often = new Set<string>();
  for (const position of positions) {
    const key = keyOf(position);
    if (key === undefined) continue;
    if (found.has(key)) often.add(key);
    found.set(key, position);
  }
  for (const key of often) found.delete(key);
  return found;
}

/** The employee id of a position's only holder. */
function employeeOf({ source, holders }: Position): string | undefined {
  if (holders.length !== 1 || source.value.kind !== 'map') return undefined;
  const holder = valueOf(source.value, 'holder');
  const only = holder?.kind === 'list' ? holder.items[0] : holder;
  const id = only?.kind === 'map' ? valueOf(only, 'employee_id') : undefined;
  return id?.kind === 'scalar' && id.text.trim() !== '' ? id.text.trim() : undefined;
}

const ownedBy = (organization: Organization, position: Position): ReadonlySet<string> =>
  new Set(
    (['owns', 'metrics'] as const).flatMap((key) =>
      claimsOf(position, key).map((claim) => `${key} ${termOf(organization, key, claim)}`),
    ),
  );

/** Whether one side has at least half of what the other owns, the one that owns less. */
const sharesHalf = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  2 * [...one].filter((term) => other.has(term)).length >= Math.min(one.size, other.size);

function hasSameHolders(one: Position, other: Position): boolean {
  const [names, others] = [one, other].map(({ holders }) => holders.map(({ name }) => name.value.trim()).sort());
  return names!.length > 0 && names!.join('\n') === others!.join('\n');
}
