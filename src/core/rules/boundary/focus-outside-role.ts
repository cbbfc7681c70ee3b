import type { AreaId, Role, StakeholderId } from '../../knowledge';
import { areas, findStakeholder, stakeholders } from '../../knowledge';
import type { EntryEdit, Located, Organization, Position } from '../../model';
import { removeItem, valueOf } from '../../model';
import { catalogRole } from '../analysis/boundary';
import { retitle } from '../fixes/retitle';
import type { ProposedFix, Rule } from '../rule';
import { called, capital, listed, withArticle } from '../words/say';

export const focusOutsideRole: Rule = {
  id: 'focus-outside-role',
  group: 'Boundary',
  summary: "A position's focus includes people outside its role.",
  severity: 'warning',
  startup: 'hint',
  facts: ['A14', 'A20', 'A33'],
  *check(organization) {
    for (const position of organization.positions) {
      const role =
        position.status === 'eliminated' || position.focus.length === 0
          ? undefined
          : catalogRole(organization, position);
      if (!role) continue;
      for (const word of position.focus) {
        const group = findStakeholder(word.value);
        if (group === undefined || !isOutside(role, group)) continue;
        yield {
          at: word,
          message: message(role, group),
          positions: [position],
          get fixes() {
            return fixes(organization, role, position, word);
          },
        };
      }
    }
  },
};

/** Whether the experience of a group is outside a role's boundary; a group counts with the wider one that it is part of. */
function isOutside(role: Role, group: StakeholderId): boolean {
  const { parent } = stakeholders.get(group);
  const groups = parent ? [group, parent] : [group];
  const isServedBy = (area: AreaId): boolean => groups.some((each) => areas.get(area).stakeholders.includes(each));
  return !groups.some((each) => role.focus.includes(each)) && role.never.some(isServedBy);
}

function message(role: Role, group: StakeholderId): string {
  const people = stakeholders.get(group).name.toLowerCase();
  const served = listed(role.focus.map((each) => stakeholders.get(each).name.toLowerCase()));
  return (
    `${capital(withArticle(role.title))} is for ${served} only; a focus on ${people} as well stretches the role thin and puts both at risk. ` +
    `Leave ${people} to others, or, if the position serves both, make it a Chief Experience Officer.`
  );
}

function fixes(organization: Organization, role: Role, position: Position, word: Located<string>): ProposedFix[] {
  const title = `Remove ${word.value.trim()} from the focus of ${called(organization, position)}`;
  const wider = role.id === 'chief-customer-officer' ? retitle(organization, position, 'chief-experience-officer') : [];
  return [{ title, safe: false, edits: removed(position, word) }, ...wider];
}

function removed({ source }: Position, { span }: Located<string>): EntryEdit[] {
  const focus = source.value.kind === 'map' ? valueOf(source.value, 'focus') : undefined;
  const item = focus?.kind === 'list' ? focus.items.find((each) => each.span.start === span.start) : focus;
  return item ? removeItem(source, 'focus', item) : [];
}
