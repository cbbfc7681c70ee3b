import { headerKey } from '../table/header-key';

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(headerKey));

/** The meaning of keys in handwritten YAML and JSON. Compared without case and separators. */
export const KEYS = {
  id: keys('id key slug emp_id employee_id role_id uid handle github'),
  title: keys('title role role_title job_title position display_name poste titre fonction designation rank'),
  name: keys('name full_name occupant holder person member employee nom nombre nickname'),
  up: keys(
    'reports_to reportsTo parent parentId parent_id manager manager_id managerId supervisor boss subteam-of default_reports_to',
  ),
  dotted: keys('dotted_line_to dotted dotted_line matrix_manager'),
  reports: keys('reports'),
  down: keys('children direct_reports directReports manages subordinates columns reportees'),
  members: keys(
    'members agents people staff employees persons roles positions team_members membres collaborateurs workspaces nodes',
  ),
  units: keys(
    'teams departments groups divisions units subteams sub_teams equipes departements sigs wgs committees subcommittees branches',
  ),
  lead: keys('lead leader head manager_role supervisor manager teamlead team_lead responsable'),
  scope: keys(
    'responsibilities description scope specialty mission_statement jurisdiction accountable_for goal focus func capabilities desc blurb charter duties',
  ),
  department: keys('department dept team unit'),
  location: keys('location office site city'),
  email: keys('email mail'),
  vacant: keys('vacant is_vacant placeholder open'),
  assistant: keys('assistant is_assistant'),
  fte: keys('fte'),
  headcount: keys('headcount'),
  status: keys('status'),
} as const;

export type KeyKind = keyof typeof KEYS;

/** Whether a key has a known meaning. */
export const isKey = (kind: KeyKind, key: string): boolean => KEYS[kind].has(headerKey(key));

const PEOPLE = keys('members people staff employees persons team_members membres collaborateurs');

/** Whether a collection contains names of people. */
export const isOfPeople = (collection: string | undefined): boolean =>
  collection !== undefined && PEOPLE.has(headerKey(collection));

/** Whether a key describes a position, rather than being its id. */
export const isAttribute = (key: string): boolean =>
  Object.values(KEYS).some((kind) => kind.has(headerKey(key))) || OTHER.has(headerKey(key));
const OTHER = keys(
  'skills tools model can_delegate_to envelope org organization version schema metadata url image photo picture avatar color tags notes note meta settings config label phone salary start start_date type kind level grade github twitter links contact charter_link meetings subprojects',
);

/** Collections of people whose name is their role: `chairs` contains one Chair each. */
export const ROLE_COLLECTIONS: Readonly<Record<string, string>> = {
  chairs: 'Chair',
  techleads: 'Tech Lead',
  maintainers: 'Maintainer',
  leads: 'Lead',
  owners: 'Owner',
};
