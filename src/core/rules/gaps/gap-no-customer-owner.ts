import type { AreaId, RoleId } from '../../knowledge';
import { roles } from '../../knowledge';
import type { Organization, Position } from '../../model';
import { insertPositionAfter } from '../../model';
import { mayHave } from '../analysis/consider';
import { holesIn } from '../analysis/holes';
import { give, newOwners } from '../fixes/new-owner';
import { leaderOf } from '../fixes/propose';
import type { ProposedFix, Rule } from '../rule';

export const gapNoCustomerOwner: Rule = {
  id: 'gap-no-customer-owner',
  group: 'Gaps',
  summary: 'No position owns anything about customers.',
  severity: 'warning',
  needs: ['scopes', 'all'],
  facts: ['A34', 'A55'],
  *check(organization) {
    const top = leaderOf(organization);
    if (!top || !holesIn(organization).customers) return;
    yield {
      at: top.title ?? top.role ?? top.id,
      message:
        'No position in this chart owns any part of customer experience. ' +
        'The work exists under any title; without an owner, gaps appear and customers notice first. ' +
        'Name an owner for it, or for the part that matters most.',
      positions: [top],
      fixes: [...given(organization), ...officer(organization, top)],
    };
  },
};

/** From all of customer experience to the part that every company has. */
const AREAS: readonly AreaId[] = ['customer-experience', 'customer-service'];

/** In functions, all of customer experience would be one concern among many. */
const FUNCTIONS: readonly (RoleId | undefined)[] = ['chief-operating-officer', 'chief-marketing-officer'];

function given(organization: Organization): ProposedFix[] {
  const { roleOf, areas } = organization;
  for (const id of AREAS) {
    const area = areas.all.get(id);
    const owners = area
      ? newOwners(organization, area).filter((owner) => id !== AREAS[0] || !FUNCTIONS.includes(roleOf(owner)))
      : [];
    if (area && owners.length > 0) return owners.map((owner) => give(organization, area, owner));
  }
  return [];
}

/** With more direct reports than this, the top has no room for another one. */
const MAX_REPORTS = 7;

const OFFICER: RoleId = 'chief-customer-officer';

/** Proposes a position below the top; not next to an officer who should own it. */
function officer(organization: Organization, top: Position): ProposedFix[] {
  const { lines, position } = organization;
  const team = lines.reports(top);
  const id = ['cco', OFFICER].find((each) => !position(each));
  const isThere = [OFFICER, 'chief-experience-officer' as const].some((role) => mayHave(organization, role));
  if (isThere || id === undefined || team.length > MAX_REPORTS) return [];
  const { title } = roles.get(OFFICER);
  const line = `${id}: {title: ${title}, reports_to: ${top.id.value}, status: proposed, owns: [${AREAS[0]}]}`;
  return [
    { title: `Propose a ${title}`, safe: false, edits: [insertPositionAfter((team.at(-1) ?? top).source, [line])] },
  ];
}
