import type { AreaId } from './areas';
import { carvedOutBy } from './carve-outs';
import { byId, type Catalog } from './catalog';
import { foreignFields } from './foreign-fields';
import type { Role, WrittenRole } from './role';
import { type RoleId, roleIds } from './role-ids';
import { customerRoles } from './roles-customer';
import { customerChiefRoles } from './roles-customer-chiefs';
import { financeRoles } from './roles-finance';
import { leadershipRoles } from './roles-leadership';
import { marketRoles } from './roles-market';
import { peopleRoles } from './roles-people';
import { sectorRoles } from './roles-sector';
import { technologyRoles } from './roles-technology';
import { titlesAbroad } from './titles/titles-abroad';
import { titlesPolish } from './titles/titles-polish';

const written: Readonly<Record<RoleId, WrittenRole>> = {
  ...customerChiefRoles,
  ...customerRoles,
  ...leadershipRoles,
  ...marketRoles,
  ...technologyRoles,
  ...peopleRoles,
  ...financeRoles,
  ...sectorRoles,
};

/** Whether a role says of an area itself how it suits. */
const isSaidOf = ({ owns = [], unusual = [], never = [] }: WrittenRole, area: AreaId): boolean =>
  [owns, unusual, never].some((said) => said.includes(area));

const complete = (role: WrittenRole, id: RoleId): Role => ({
  abbr: [],
  boardLevel: false,
  singleton: false,
  top: false,
  leadership: false,
  broad: false,
  focus: [],
  reportsTo: [],
  independentOf: [],
  directReports: [],
  teams: [],
  coordinates: [],
  bridges: [],
  owns: [],
  mayOwn: [],
  never: [],
  mustTouch: [],
  metrics: [],
  responsibilities: [],
  skills: [],
  backgrounds: [],
  feederRoles: [],
  feeds: [],
  industries: [],
  merges: [],
  variants: {},
  facts: [],
  ...role,
  id,
  unusual: [...(role.unusual ?? []), ...(foreignFields.get(id) ?? [])],
  carvesOut: carvedOutBy(id).filter((area) => !isSaidOf(role, area)),
  aka: [...(role.aka ?? []), ...(titlesAbroad[id] ?? []), ...(titlesPolish[id] ?? [])],
});

/** Every role by id. */
export const roles: Catalog<RoleId, Role> = byId(roleIds.map((id) => complete(written[id], id)));
