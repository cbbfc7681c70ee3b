import type { Position as Cursor } from 'vscode-languageserver-types';
import type { Position, Stake, TreeArea } from '../../model';
import { metricStakesOf, stakesOf } from '../../model';
import type { Snapshot } from '../../workspace';
import { location } from '../location';
import { mentionAt } from '../mentions';
import type { Roster, RosterArea, RosterPosition } from './roster';

/** All positions of a chart with what they own, and all areas with their owners. */
export function positions(snapshot: Snapshot, cursor?: Cursor): Roster {
  const { organization } = snapshot;
  const at = cursor && idAt(snapshot, cursor);
  return {
    positions: organization.positions.map((position) => listed(snapshot, position)),
    areas: areasOf(snapshot),
    ...(at !== undefined && { at }),
  };
}

/** The position whose text contains the cursor, or else the one that is mentioned there. */
function idAt(snapshot: Snapshot, cursor: Cursor): string | undefined {
  const offset = snapshot.lines.offset(cursor);
  const inside = snapshot.positionAt(offset)?.id.value;
  if (inside !== undefined) return inside;
  const { kind, id } = mentionAt(snapshot, offset)?.subject ?? {};
  return kind === 'position' && id !== undefined && snapshot.organization.position(id) ? id : undefined;
}

function listed(snapshot: Snapshot, position: Position): RosterPosition {
  const { nameOf, lines } = snapshot.organization;
  const manager = lines.manager(position)?.id.value;
  return {
    id: position.id.value,
    name: nameOf(position),
    status: position.status,
    holders: position.holders.map(({ name }) => name.value.trim()),
    ...(manager !== undefined && { manager }),
    reports: lines.reports(position).length,
    ...location(snapshot, position.id),
    areas: stakesOf(snapshot.organization)
      .of(position)
      .map(({ area: { id, name }, claim }) => ({ id, name, range: location(snapshot, claim.term).range })),
    metrics: metricStakesOf(snapshot.organization)
      .of(position)
      .map(({ metric: { id, name }, claim }) => ({ id, name, range: location(snapshot, claim.term).range })),
  };
}

function areasOf({ organization }: Snapshot): RosterArea[] {
  const { all, above, isWithin, find } = organization.areas;
  const stakes = new Map<string, Stake[]>();
  for (const stake of stakesOf(organization).all) {
    const known = stakes.get(stake.area.id);
    if (known) known.push(stake);
    else stakes.set(stake.area.id, [stake]);
  }
  const leavesOut = ({ claim }: Stake, part: TreeArea): boolean =>
    claim.except.some(({ value }) => isWithin(part.id, find(value)?.id ?? ''));
  const ownersOf = (wider: TreeArea, part: TreeArea): string[] =>
    (stakes.get(wider.id) ?? []).filter((stake) => !leavesOut(stake, part)).map(({ owner }) => owner.id.value);
  return [...all.values()].map((area) => {
    const { id, name } = area;
    const owned = [area, ...above(id)]
      .map((wider) => ({ wider, owners: [...new Set(ownersOf(wider, area))] }))
      .find(({ owners }) => owners.length > 0);
    return { id, name, owners: owned?.owners ?? [], ...(owned && owned.wider !== area && { within: owned.wider.id }) };
  });
}
