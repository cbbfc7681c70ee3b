import type { Role, RoleId } from '../../knowledge';
import { roles } from '../../knowledge';
import type { Organization, Position } from '../../model';
import { replaceWord } from '../../model';
import { aboutOf, overlooksCustomers } from '../analysis/about';
import { catalogRole, isMisfit } from '../analysis/boundary';
import type { ProposedFix } from '../rule';
import { called } from '../words/say';

/** Changes the title of a position to another role; nothing if that would trade one mistake for another. */
export function retitle(organization: Organization, position: Position, to: RoleId): ProposedFix[] {
  const role = roles.get(to);
  if (!couldBe(organization, position, role)) return [];
  const { title, role: named } = position;
  const edits = [...(title ? [replaceWord(title, role.title)] : []), ...(named ? [replaceWord(named, role.id)] : [])];
  return [{ title: `Retitle ${called(organization, position)} to ${role.title}`, safe: false, edits }];
}

/** Whether a role is still free and fits a position's scope, manager and direct reports. */
function couldBe(organization: Organization, position: Position, role: Role): boolean {
  const { lines, areasOf } = organization;
  if (organization.withRole(role.id).length > 0) return false;
  if (role.id === 'chief-experience-officer' && overlooksCustomers(aboutOf(organization, position))) return false;
  const areas = position.owns.flatMap(areasOf);
  if (areas.some(({ id }) => isMisfit(organization, role, id))) return false;
  const manager = lines.manager(position);
  const manages = manager && catalogRole(organization, manager);
  const isUsual = !manages || lines.tops.includes(manager) || role.reportsTo.includes(manages.id);
  return isUsual && lines.reports(position).every((report) => keepsItsManager(organization, report, position, role));
}

/** Whether a direct report with a usual manager still has one when the manager changes to another role. */
function keepsItsManager(organization: Organization, report: Position, manager: Position, becomes: Role): boolean {
  const usual = catalogRole(organization, report)?.reportsTo ?? [];
  const is = organization.roleOf(manager);
  return is === undefined || !usual.includes(is) || usual.includes(becomes.id);
}
