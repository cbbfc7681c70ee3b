import type { Organization, Stake } from '../../model';
import { coverageOf, stakesOf } from '../../model';
import { ownershipIn } from '../analysis/ownership';
import { contribute } from '../fixes/claim-edits';
import { couldTake, give } from '../fixes/new-owner';
import type { ProposedFix, Rule } from '../rule';
import { called, inSentence } from '../words/say';

export const externalOwner: Rule = {
  id: 'external-owner',
  group: 'People',
  summary: 'A supplier owns an area that no one inside owns.',
  severity: 'info',
  facts: [],
  *check(organization) {
    const { covers } = ownershipIn(organization, 'inside');
    for (const stake of stakesOf(organization).all) {
      const { owner, area, claim } = stake;
      if (!owner.external || covers(area.id)) continue;
      yield {
        at: claim.term,
        message:
          `${called(organization, owner)} is a supplier and the only owner of ${inSentence(area)}. ` +
          'You can outsource the work, but someone inside should own it. Name an internal owner, and let the supplier contribute.',
        positions: [owner],
        fixes: fixes(organization, stake),
      };
    }
  },
};

/** Lets the manager own the area. In the chart of a part of the organization, its owner may be elsewhere. */
function fixes(organization: Organization, stake: Stake): ProposedFix[] {
  if (!isAlone(organization, stake)) return [];
  const supplier = called(organization, stake.owner);
  const area = inSentence(stake.area);
  const edits = contribute(organization, stake);
  const manager = organization.lines.manager(stake.owner);
  if (manager && couldTake(organization, manager, stake.area)) {
    const owned = give(organization, stake.area, manager).edits;
    return [
      {
        title: `Let ${called(organization, manager)} own ${area} and ${supplier} contribute to it`,
        safe: false,
        edits: [...edits, ...owned],
      },
    ];
  }
  return coverageOf(organization) === 'full'
    ? []
    : [{ title: `Let ${supplier} contribute to ${area}`, safe: false, edits }];
}

/** Whether no other position owns any of an area. Otherwise a single fix does not settle it. */
function isAlone(organization: Organization, { area }: Stake): boolean {
  const around = [area, ...organization.areas.above(area.id)];
  const owners = around.flatMap(({ id }) =>
    stakesOf(organization)
      .meeting(id, new Map())
      .map(({ length }) => length),
  );
  return owners.length === 1 && owners[0] === 1 && !ownershipIn(organization, 'any').hasParts(area.id);
}
