import type { Organization } from '../../model';
import { isFree, prioritiesFor, saying } from '../analysis/consider';
import { propose } from '../fixes/propose';
import type { ProposedFix, Rule } from '../rule';

export const adviceConsiderCxo: Rule = {
  id: 'advice-consider-cxo',
  group: 'Advice',
  summary: "The chart's priorities point to a Chief Experience Officer, and there is none.",
  severity: 'hint',
  needs: ['all'],
  facts: ['A09', 'A30', 'B05', 'B07'],
  *check(organization) {
    const stated = prioritiesFor(organization, 'chief-experience-officer');
    const [first] = stated;
    if (!first) return;
    yield {
      at: first.at,
      message:
        `${saying(stated)}, but no executive has this as a first priority. ` +
        'A Chief Experience Officer is responsible for what customers, employees and partners experience as a whole. ' +
        'Whether you need one depends on your strategy.',
      positions: [],
      fixes: fixes(organization),
    };
  },
};

/** Proposes the officer unless its areas have owners or there is a customer officer. */
function fixes(organization: Organization): ProposedFix[] {
  if (organization.withRole('chief-customer-officer').length > 0 || !isFree(organization, 'cx-strategy')) return [];
  return propose(organization, 'chief-experience-officer', 'cx-strategy', ['focus: [customers, employees, partners]']);
}
