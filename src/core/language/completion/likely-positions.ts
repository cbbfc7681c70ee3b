import type { RoleId } from '../../knowledge';
import { confusableRoles, roles } from '../../knowledge';
import type { Organization, Position } from '../../model';
import { metricsOf } from '../../model';
import type { Path } from '../../syntax';
import type { Snapshot } from '../../workspace';
import { ownersOf } from '../owners';
import type { Likelihood } from './likely';
import { wordsBeside } from './words-beside';

/** How likely each position is as a reference at a path. A position reports neither to itself nor to one below it, and does not work with itself. */
export function likelyPositions(snapshot: Snapshot, path: Path, offset: number): Likelihood {
  const { organization } = snapshot;
  const key = path.findLast((step) => typeof step === 'string');
  const self = path[0] === 'positions' ? organization.position(String(path[1])) : undefined;
  const rank = self ? besides(snapshot, self, key, path, offset) : inHead(organization, key);
  return (id) => {
    const position = organization.position(id);
    return position && rank(position);
  };
}

type Rank = (position: Position) => number | undefined;

function besides(snapshot: Snapshot, self: Position, key: string | undefined, path: Path, offset: number): Rank {
  const { organization } = snapshot;
  const others =
    (rank: Rank): Rank =>
    (position) =>
      position === self ? undefined : rank(position);
  switch (key) {
    case 'reports_to': {
      const rank = asManager(organization, self);
      return others((position) => (organization.lines.isAbove(self, position) ? undefined : rank(position)));
    }
    case 'dotted_line_to': {
      const rank = asManager(organization, self);
      return others((position) =>
        self.reportsTo.some(({ value }) => value === position.id.value) ? undefined : rank(position),
      );
    }
    case 'shared_with': {
      const owners = coOwners(snapshot, path, offset);
      return others((position) => (owners.has(position) ? 0 : 1));
    }
    case 'lead': {
      const sharing = new Set(wordsBeside(snapshot, path, offset, 'shared_with'));
      return (position) => (position === self || sharing.has(position.id.value) ? 0 : 1);
    }
    default:
      return others((position) => asColleague(organization, self, position));
  }
}

function inHead({ lines }: Organization, key: string | undefined): Rank {
  if (key !== 'leadership_team' && key !== 'co_leads') return () => 0;
  return (position) => {
    const manager = lines.manager(position);
    if (manager === undefined) return 0;
    return lines.manager(manager) === undefined ? 1 : 2;
  };
}

const DEPARTMENT = 100;
const OTHERS = 101;

/** The usual managers of a role first, in the catalog's order; then positions in the same department. */
function asManager({ roleOf, withRole }: Organization, self: Position): Rank {
  const role = roleOf(self);
  const usual = new Map(
    (role ? roles.get(role).reportsTo : []).flatMap((each, index) =>
      withRole(each).map((manager) => [manager, index] as const),
    ),
  );
  const department = self.department?.value;
  return (other) =>
    usual.get(other) ?? (department !== undefined && other.department?.value === department ? DEPARTMENT : OTHERS);
}

/** Positions whose work often meets come first, then those in the same team. */
function asColleague(organization: Organization, self: Position, other: Position): number {
  const [role, others] = [organization.roleOf(self), organization.roleOf(other)];
  if (role !== undefined && others !== undefined && meet(role, others)) return 0;
  const manager = organization.lines.manager(self);
  return manager !== undefined && organization.lines.manager(other) === manager ? 1 : 2;
}

const SIBLINGS: readonly RoleId[] = ['chief-experience-officer', 'chief-customer-officer'];

const meet = (a: RoleId, b: RoleId): boolean =>
  (a !== b && SIBLINGS.includes(a) && SIBLINGS.includes(b)) ||
  confusableRoles.some(({ roles: pair }) => a !== b && pair.includes(a) && pair.includes(b));

/** The other owners of the shared area, or positions accountable for the shared metric. */
function coOwners(snapshot: Snapshot, path: Path, offset: number): ReadonlySet<Position> {
  const { organization } = snapshot;
  const owners = ownersOf(organization);
  const [area] = wordsBeside(snapshot, path, offset, 'area');
  const [metric] = wordsBeside(snapshot, path, offset, 'metric');
  return new Set([
    ...(area === undefined ? [] : owners.ofArea(organization.areas.find(area)?.id ?? '')),
    ...(metric === undefined ? [] : owners.ofMetric(metricsOf(organization).find(metric)?.id ?? '')),
  ]);
}
