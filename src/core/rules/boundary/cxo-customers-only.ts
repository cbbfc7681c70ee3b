import { peopleIn } from '../../knowledge';
import type { Organization, Position } from '../../model';
import { aboutOf } from '../analysis/about';
import { contributing, owning } from '../fixes/involve';
import { retitle } from '../fixes/retitle';
import type { ProposedFix, Rule } from '../rule';
import { called } from '../words/say';

export const cxoCustomersOnly: Rule = {
  id: 'cxo-customers-only',
  group: 'Boundary',
  summary: 'A Chief Experience Officer covers customers only.',
  severity: 'info',
  needs: ['scopes'],
  facts: ['A63', 'B04', 'B08', 'B11', 'D07'],
  *check(organization) {
    for (const cxo of organization.withRole('chief-experience-officer')) {
      const { owned, all } = aboutOf(organization, cxo);
      if (!owned.has('customers') || all.size > 1 || isForCustomersByName(organization, cxo)) continue;
      yield {
        at: cxo.title ?? cxo.role ?? cxo.id,
        message: message(organization, cxo),
        positions: [cxo],
        get fixes() {
          return fixes(organization, cxo);
        },
      };
    }
  },
};

/** Whether a title says that it is for customers, such as "Chief Customer Experience Officer", and no other chief is for them. */
const isForCustomersByName = (organization: Organization, { title }: Position): boolean =>
  title !== undefined &&
  peopleIn(title.value) === 'customers' &&
  organization.withRole('chief-customer-officer').length === 0;

function message(organization: Organization, cxo: Position): string {
  const [cco] = organization.withRole('chief-customer-officer');
  return (
    `${called(organization, cxo)} covers customers only, which is the scope of a Chief Customer Officer` +
    `${cco ? `, so it cannot be distinguished from ${called(organization, cco)}` : ''}. ` +
    'A Chief Experience Officer usually has a part in employee, partner or brand experience too. ' +
    (cco ? 'Add one, or accept this if it is intentional.' : 'Add one, or retitle the position.')
  );
}

const fixes = (organization: Organization, cxo: Position): ProposedFix[] => [
  ...contributing(organization, cxo, 'employee-experience'),
  ...owning(organization, cxo, 'employee-experience'),
  ...retitle(organization, cxo, 'chief-customer-officer'),
];
