import type { Role, RoleId } from '../../knowledge';
import { roles } from '../../knowledge';
import type { Organization, Position } from '../../model';
import { replaceWord } from '../../model';
import { aboutOf, overlooksCustomers } from '../analysis/about';
import { catalogRole, isMisfit } from '../analysis/boundary';
import type { ProposedFix } from '../rule';
import { called } from '../words/say';

/** Names a position as another role; nothing where that would trade one mistake for another. */
export function retitle(organization: Organization, position: Position, to: RoleId): ProposedFix[] {
  const role = roles.get(to);
  if (!couldBe(organization, position, role)) return [];
  const { title, role: named } = position;
  const edits = [...(title ? [replaceWord(title, role.title)] : []), ...(named ? [replaceWord(named, role.id)] : [])];
  return [{ title: `Retitle ${called(organization, position)} to ${role.title}`, safe: false, edits }];
}

/** Whether a role is still free, and suits what a position does, its manager and its reports. */
function couldBe(organization: Organization, position: Position, role: Role): boolean {
  const { lines, areaOf } = organization;
  if (organization.withRole(role.id).length > 0) return false;
  if (role.id === 'chief-experience-officer' && overlooksCustomers(aboutOf(organization, position))) return false;
  const areas = position.owns.flatMap((claim) => areaOf(claim) ?? []);
  if (areas.some(({ id }) => isMisfit(organization, role, id))) return false;
  const manager = lines.manager(position);
  const manages = manager && catalogRole(organization, manager);
  const isUsual = !manages || lines.tops.includes(manager) || role.reportsTo.includes(manages.id);
  return isUsual && lines.reports(position).every((report) => keepsItsManager(organization, report, position, role));
}

/** Whether a report, whose manager is a usual one for it, still has a usual one once the manager stands for another role. */
function keepsItsManager(organization: Organization, report: Position, manager: Position, becomes: Role): boolean {
  const usual = catalogRole(organization, report)?.reportsTo ?? [];
  const is = organization.roleOf(manager);
  return is === undefined || !usual.includes(is) || usual.includes(becomes.id);
}
