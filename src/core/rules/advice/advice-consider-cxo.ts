import type { Organization } from '../../model';
import { isFree, prioritiesFor, saying } from '../analysis/consider';
import { propose } from '../fixes/propose';
import type { ProposedFix, Rule } from '../rule';

export const adviceConsiderCxo: Rule = {
  id: 'advice-consider-cxo',
  group: 'Advice',
  summary: 'The stated priorities point to a Chief Experience Officer and there is none.',
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
        'A Chief Experience Officer looks after what customers, employees and partners meet of the company as one; ' +
        'whether you need one follows from your strategy.',
      positions: [],
      fixes: fixes(organization),
    };
  },
};

/** A proposed officer that steps on nobody's toes; next to a customer officer it takes more than a proposal to tell the two apart. */
function fixes(organization: Organization): ProposedFix[] {
  if (organization.withRole('chief-customer-officer').length > 0 || !isFree(organization, 'cx-strategy')) return [];
  return propose(organization, 'chief-experience-officer', [
    'focus: [customers, employees, partners]',
    'owns: [cx-strategy]',
  ]);
}
