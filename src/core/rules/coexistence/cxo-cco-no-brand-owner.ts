import type { AreaId } from '../../knowledge';
import type { EntryEdit, Organization, Position, TreeArea } from '../../model';
import { addItem, stakesOf } from '../../model';
import { cxoAndCco, titleOf } from '../analysis/coexistence';
import { usualOwnersIn } from '../analysis/likely-owner';
import type { Rule } from '../rule';
import { called } from '../words/say';

export const cxoCcoNoBrandOwner: Rule = {
  id: 'cxo-cco-no-brand-owner',
  group: 'Coexistence',
  summary: 'With an experience officer and a customer officer side by side, brand identity has no owner.',
  severity: 'hint',
  needs: ['scopes', 'all'],
  facts: ['A38', 'D14'],
  *check(organization) {
    const pair = cxoAndCco(organization);
    if (!pair || stakesOf(organization).all.length === 0 || isTakenUp(organization)) return;
    const [cxo, cco] = pair;
    const marketing = usualOwnersIn(organization, BRAND).flatMap((role) => organization.withRole(role))[0];
    yield {
      at: titleOf(cxo),
      message:
        `Brand identity has no owner. ${called(organization, cxo)} and ${called(organization, cco)} both shape it, ` +
        'so it needs one owner to stay consistent. ' +
        `Let ${called(organization, marketing ?? cxo)} own it, or name another owner.`,
      positions: [cxo, cco],
      fixes: [...new Set([marketing ?? cxo, cxo])].map((position) => ({
        title: `Let ${called(organization, position)} own brand identity`,
        safe: false,
        edits: own(position),
      })),
    };
  },
};

const BRAND: AreaId = 'brand-identity';

/** Whether the area, a part of it or a wider one has an owner or a contributor. Other rules cover what is then still open. */
function isTakenUp(organization: Organization): boolean {
  const { areas, areasOf, positions } = organization;
  const isPart = ({ id }: TreeArea): boolean => areas.isWithin(id, BRAND);
  return (
    stakesOf(organization).all.some(({ area }) => isPart(area) || areas.isWithin(BRAND, area.id)) ||
    positions.some(({ contributesTo, consultedOn }) =>
      [...contributesTo, ...consultedOn].some((claim) => areasOf(claim).some(isPart)),
    )
  );
}

const own = (position: Position): EntryEdit[] =>
  addItem(position.source, 'owns', BRAND, ['title', 'role', 'holder', 'reports_to', 'dotted_line_to']);
