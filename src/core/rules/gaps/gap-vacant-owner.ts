import type { Organization, Position, Stake } from '../../model';
import { stakesOf } from '../../model';
import { ownershipIn } from '../analysis/ownership';
import { isVacant, standIn, statusOf } from '../analysis/stand-in';
import type { Rule } from '../rule';
import { called, inSentence, listed, MAX_NAMED } from '../words/say';

export const gapVacantOwner: Rule = {
  id: 'gap-vacant-owner',
  group: 'Gaps',
  summary: 'The only owner of an area is a vacant position.',
  severity: 'info',
  needs: ['scopes', 'all'],
  facts: ['A34'],
  *check(organization, { today }) {
    for (const vacant of organization.positions.filter(isVacant)) {
      const orphaned = orphanedBy(organization, vacant);
      if (orphaned.length === 0) continue;
      yield {
        at: statusOf(vacant),
        message: `${called(organization, vacant)} is vacant, so no one is responsible for ${listed(
          orphaned.map(({ area }) => inSentence(area)),
          MAX_NAMED,
        )} for now. Decisions wait until the position is filled. Name an acting holder.`,
        positions: [vacant],
        related: orphaned.map(({ claim, area }) => ({
          at: claim.term,
          message: `No one is responsible for ${inSentence(area)} for now.`,
        })),
        fixes: standIn(organization, vacant, today),
      };
    }
  },
};

/** The areas of a vacant position that no filled position owns, wholly or in part. For an area and its parts, only the area. */
function orphanedBy(organization: Organization, position: Position): Stake[] {
  const { reaches } = ownershipIn(organization, 'held');
  const { above } = organization.areas;
  const orphaned = new Map(
    stakesOf(organization)
      .of(position)
      .filter(({ area }) => !reaches(area.id))
      .map((stake) => [stake.area.id, stake]),
  );
  return [...orphaned.values()].filter(({ area }) => !above(area.id).some(({ id }) => orphaned.has(id)));
}
