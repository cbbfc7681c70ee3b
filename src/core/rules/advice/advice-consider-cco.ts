import type { Organization } from '../../model';
import type { StatedPriority } from '../analysis/consider';
import { areaOfPriority, isFree, prioritiesFor, saying } from '../analysis/consider';
import { propose } from '../fixes/propose';
import type { ProposedFix, Rule } from '../rule';

export const adviceConsiderCco: Rule = {
  id: 'advice-consider-cco',
  group: 'Advice',
  summary: "The chart's priorities point to a Chief Customer Officer, and there is none.",
  severity: 'hint',
  needs: ['all'],
  facts: ['A09', 'A31', 'A43'],
  *check(organization) {
    const stated = prioritiesFor(organization, 'chief-customer-officer');
    const [first] = stated;
    if (!first) return;
    yield {
      at: first.at,
      message:
        `${saying(stated)}, but no executive has this as a first priority. ` +
        'A Chief Customer Officer is the role companies usually create for this. Whether you need one depends on your strategy.',
      positions: [],
      fixes: fixes(organization, first),
    };
  },
};

/** Proposes the officer unless its areas have owners or there is an experience officer. */
function fixes(organization: Organization, priority: StatedPriority): ProposedFix[] {
  const area = areaOfPriority(priority);
  if (organization.withRole('chief-experience-officer').length > 0 || !isFree(organization, area)) return [];
  return propose(organization, 'chief-customer-officer', area);
}
