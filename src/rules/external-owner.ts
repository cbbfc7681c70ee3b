import { coverageOf, scalarText, addItem, stakesOf } from '../model';
import type { Organization, Stake } from '../model';
import { contribute } from './claim-edits';
import { disputesOf } from './disputes';
import { executivesOf } from './executives';
import { couldOwn } from './handover';
import { ownershipIn } from './ownership';
import type { ProposedFix, Rule } from './rule';
import { called, inSentence } from './say';

export const externalOwner: Rule = {
  id: 'external-owner',
  group: 'People',
  summary: 'A supplier owns an area, and nobody inside does.',
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
          `${called(organization, owner)} is a supplier and owns ${inSentence(area)}, which nobody inside owns. ` +
          'Work can be bought; whoever has the last word is better somebody of your own. Let somebody inside own it, and the supplier contribute.',
        positions: [owner],
        fixes: fixes(organization, stake),
      };
    }
  },
};

/** Lets the manager own the area; in the chart of a part of the organization, its owner may also be elsewhere. */
function fixes(organization: Organization, stake: Stake): ProposedFix[] {
  if (disputesOf(organization).hidesMore(stake)) return [];
  const supplier = called(organization, stake.owner);
  const area = inSentence(stake.area);
  const edits = contribute(organization, stake);
  const manager = organization.lines.manager(stake.owner);
  const isAble =
    manager?.status === 'filled' &&
    !manager.external &&
    couldOwn(organization, manager, [stake]) &&
    !executivesOf(organization).lacksMetric(manager, stakesOf(organization).of(manager).length + 1);
  if (manager && isAble) {
    const owned = addItem(manager.source, 'owns', scalarText(stake.area.id), ['title', 'role', 'reports_to']);
    return [{ title: `Let ${called(organization, manager)} own ${area} and ${supplier} contribute to it`, safe: false, edits: [...edits, ...owned] }];
  }
  return coverageOf(organization) === 'full' ? [] : [{ title: `Let ${supplier} contribute to ${area}`, safe: false, edits }];
}
