import type { Role } from '../../knowledge';
import { roles, rolesOfTitle } from '../../knowledge';
import type { Position } from '../../model';
import { metricsOf } from '../../model';
import type { Path } from '../../syntax';
import type { Snapshot } from '../../workspace';
import { ownersOf } from '../owners';
import type { Term } from '../terms';
import { likelyPositions } from './likely-positions';
import { wordsBeside } from './words-beside';

/** The rank of a term, lowest for the likeliest; undefined if it does not fit. */
export type Likelihood = (id: string) => number | undefined;

/** The rank of each term of a kind at a path. */
export function likelihood(snapshot: Snapshot, path: Path, offset: number, kind: Term): Likelihood {
  const { organization } = snapshot;
  const self = path[0] === 'positions' ? organization.position(String(path[1])) : undefined;
  const key = path.findLast((step) => typeof step === 'string');
  const roleId = self && organization.roleOf(self);
  const role = roleId && roles.get(roleId);
  switch (kind) {
    case 'position':
      return likelyPositions(snapshot, path, offset);
    case 'area':
      return key === 'except' ? partsOf(snapshot, path, offset) : likelyAreas(snapshot, path, key, self, role);
    case 'metric':
      return likelyMetrics(snapshot, key, self, role);
    case 'stakeholder':
      return (id) => (key === 'focus' && isOneOf(role?.focus, id) ? 0 : 1);
    case 'role': {
      const meant = self?.title ? rolesOfTitle(self.title.value) : [];
      return (id) => (isOneOf(meant, id) ? 0 : 1);
    }
    default:
      return () => 0;
  }
}

const isOneOf = (ids: readonly string[] | undefined, id: string): boolean => ids?.includes(id) === true;

/** The areas that can be excluded from an area: its parts. */
function partsOf(snapshot: Snapshot, path: Path, offset: number): Likelihood {
  const { areas } = snapshot.organization;
  const [word] = wordsBeside(snapshot, path, offset, 'area');
  const whole = word === undefined ? undefined : areas.find(word);
  return (id) => (whole && (id === whole.id || !areas.isWithin(id, whole.id)) ? undefined : 0);
}

function likelyAreas(
  { organization }: Snapshot,
  path: Path,
  key: string | undefined,
  self: Position | undefined,
  role: Role | undefined,
): Likelihood {
  const { areas } = organization;
  const { ofArea } = ownersOf(organization);
  switch (key) {
    case 'owns':
      return (id) => {
        const taken = ofArea(id).length > 0 ? 1 : 0;
        if (isOneOf(role?.owns, id)) return taken;
        if (isOneOf(role?.mayOwn, id)) return 2 + taken;
        if (isOneOf(role?.unusual, id)) return 5;
        return isOneOf(role?.never, id) ? 6 : 4;
      };
    case 'parent':
      return (id) => (areas.isWithin(id, String(path[1])) ? undefined : 0);
    case 'contributes_to':
    case 'consulted_on':
    case 'about': {
      const owned = (id: string): boolean => ofArea(id).some((owner) => owner !== self);
      return (id) => (key !== 'about' && self && ofArea(id).includes(self) ? undefined : owned(id) ? 0 : 1);
    }
    default:
      return () => 0;
  }
}

function likelyMetrics(
  { organization }: Snapshot,
  key: string | undefined,
  self: Position | undefined,
  role: Role | undefined,
): Likelihood {
  const { all } = metricsOf(organization);
  const { ofMetric } = ownersOf(organization);
  const owned = self?.owns.flatMap((claim) => organization.areasOf(claim).map(({ id }) => id)) ?? [];
  const measuresOwn = (id: string): boolean => {
    const area = all.get(id)?.area;
    return area !== undefined && owned.some((each) => organization.areas.isWithin(area.id, each));
  };
  if (key === 'tracks')
    return (id) => (self && ofMetric(id).includes(self) ? undefined : ofMetric(id).length > 0 ? 0 : 1);
  return (id) => {
    const taken = ofMetric(id).length > 0 ? 1 : 0;
    if (isOneOf(role?.metrics, id)) return taken;
    return (measuresOwn(id) ? 2 : 4) + taken;
  };
}
