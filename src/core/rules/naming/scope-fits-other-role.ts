import type { AreaId, Role, RoleId } from '../../knowledge';
import { areasAbove, isNear, levels, roles, rolesOfTitle, usualOwners } from '../../knowledge';
import type { Organization, Position, TreeArea } from '../../model';
import { stakesOf } from '../../model';
import { fitOf } from '../analysis/boundary';
import { catalogArea } from '../analysis/likely-owner';
import { retitle } from '../fixes/retitle';
import type { Rule } from '../rule';
import { inSentence, listed, MAX_NAMED, withArticle } from '../words/say';

export const scopeFitsOtherRole: Rule = {
  id: 'scope-fits-other-role',
  group: 'Naming',
  summary: 'A position owns what another role usually owns.',
  severity: 'info',
  startup: 'hint',
  needs: ['scopes'],
  facts: ['A03', 'B08', 'B28'],
  *check(organization) {
    for (const position of organization.positions) {
      const role = roles.get(organization.roleOf(position) ?? '');
      const at = position.title ?? position.role;
      if (!role || !at || role.top || role.leadership || position.status === 'eliminated') continue;
      const owned = distinct(
        stakesOf(organization)
          .of(position)
          .map(({ area }) => area),
      );
      if (owned.length < FEWEST || owned.some((area) => concerns(organization, role, area))) continue;
      const better = betterFit(organization, role, owned);
      if (!better || says(position, better)) continue;
      yield {
        at,
        message:
          `What this ${role.title} owns (${listed(owned.map(inSentence), MAX_NAMED)}) usually belongs to ${withArticle(better.title)}, ` +
          'and none of it is usual for the title. If the title is right, its usual work is missing here; ' +
          `if not, ${better.title} may fit better.`,
        positions: [position],
        fixes: retitle(organization, position, better.id),
      };
    }
  },
};

/** Whether the title names another role than `role` does, and that one fits. Another rule reports the mismatch. */
const says = ({ title, role }: Position, better: Role): boolean =>
  title !== undefined && role !== undefined && rolesOfTitle(title.value).includes(better.id);

/** One area alone says little about a job. */
const FEWEST = 2;

const distinct = (areas: readonly TreeArea[]): TreeArea[] => [
  ...new Map(areas.map((area) => [area.id, area])).values(),
];

/** Whether an area is usual for a role, contains one that is, or is reported as outside the role's boundary anyway. */
function concerns(organization: Organization, role: Role, area: TreeArea): boolean {
  const fit = fitOf(organization, role, area.id);
  return (
    fit === 'usual' ||
    fit === 'outside' ||
    catalogArea(organization, area.id) === undefined ||
    role.owns.some((usual) => organization.areas.isWithin(usual, area.id))
  );
}

/** The role at the same level or below that usually owns all the areas, and the most of them by name. */
function betterFit(organization: Organization, role: Role, owned: readonly TreeArea[]): Role | undefined {
  const ids = owned.flatMap(({ id }) => catalogArea(organization, id) ?? []);
  const [first, ...others] = ids.map((id) => usualOwners(id).filter((each) => isOwnField(each, id)));
  const candidates = (first ?? []).filter(
    (id) => others.every((each) => each.includes(id)) && mayBe(organization, role, id),
  );
  const named = (id: RoleId): number => ids.filter((area) => roles.get(id).owns.includes(area)).length;
  const best = candidates.toSorted((a, b) => named(b) - named(a))[0];
  return best && roles.get(best);
}

/** Whether an area, or the one around it, is among those that a role usually owns. */
function isOwnField(role: RoleId, area: AreaId): boolean {
  const [parent] = areasAbove(area);
  const { owns } = roles.get(role);
  return owns.includes(area) || (parent !== undefined && owns.includes(parent));
}

/** Managers delegate, so a chief's usual areas are expected below. A role that the chart already has is not a better title either. */
function mayBe(organization: Organization, role: Role, other: RoleId): boolean {
  const { level, singleton, merges } = roles.get(other);
  const isHigher = levels.indexOf(level) < levels.indexOf(role.level);
  return (
    !isHigher &&
    !isNear(role.id, other) &&
    !merges.includes(role.id) &&
    !role.merges.includes(other) &&
    !(singleton && organization.withRole(other).length > 0)
  );
}
