import type { Role, RoleId } from '../../knowledge';
import { placeOfTitle, roles } from '../../knowledge';
import type { Located, Organization, Position } from '../../model';
import { replaceWord } from '../../model';
import type { ProposedFix } from '../rule';
import { called } from '../words/say';

/** The number of other managers to offer. */
const MAX_OFFERED = 2;

/** The reference from a position to the manager it is drawn under. */
export const managerWord = ({ lines }: Organization, position: Position): Located<string> | undefined => {
  const id = lines.manager(position)?.id.value;
  return position.reportsTo.find(({ value }) => value === id);
};

/** The catalog's role for a position that is not eliminated. */
export function roleIn({ roleOf }: Organization, position: Position): Role | undefined {
  const id = position.status === 'eliminated' ? undefined : roleOf(position);
  return id && roles.get(id);
}

/** Positions with one of some roles that could manage a position: not itself, not below it, and not its current manager. */
export const managersAmong = (organization: Organization, position: Position, wanted: readonly RoleId[]): Position[] =>
  wanted
    .flatMap((role) => organization.withRole(role))
    .filter(
      (other) =>
        other !== position &&
        other !== organization.lines.manager(position) &&
        !organization.lines.isAbove(position, other),
    );

/** Whether a position is the chief of a part of the company: "CFO EMEA", or one with `only`. What is usual for the company's chief is not for it. */
export const isOfPart = ({ title, only }: Position): boolean =>
  only.size > 0 || (title !== undefined && placeOfTitle(title.value) !== undefined);

/** Fixes that move a position under one of some others. */
export function reportTo(organization: Organization, position: Position, managers: readonly Position[]): ProposedFix[] {
  const at = managerWord(organization, position);
  if (!at || position.reportsTo.length > 1) return [];
  return managers.slice(0, MAX_OFFERED).map((manager) => ({
    title: `Let ${called(organization, position)} report to ${called(organization, manager)}`,
    safe: false,
    edits: [replaceWord(at, manager.id.value)],
  }));
}
