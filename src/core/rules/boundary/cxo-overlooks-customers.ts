import { findStakeholder, peopleIn } from '../../knowledge';
import type { Organization, Position, TreeArea } from '../../model';
import { aboutOf, overlooksCustomers } from '../analysis/about';
import { contributing, owning } from '../fixes/involve';
import { retitle } from '../fixes/retitle';
import type { ProposedFix, Rule } from '../rule';
import { called } from '../words/say';

export const cxoOverlooksCustomers: Rule = {
  id: 'cxo-overlooks-customers',
  group: 'Boundary',
  summary: "A Chief Experience Officer's scope has nothing about customers.",
  severity: 'warning',
  needs: ['scopes'],
  facts: ['A34', 'D07'],
  *check(organization) {
    for (const cxo of organization.withRole('chief-experience-officer')) {
      const saysNothing = cxo.owns.length + cxo.contributesTo.length + cxo.focus.length === 0;
      const namesThem = cxo.title !== undefined && peopleIn(cxo.title.value) === 'customers';
      if (saysNothing || namesThem || !overlooksCustomers(aboutOf(organization, cxo))) continue;
      yield {
        at: cxo.title ?? cxo.role ?? cxo.id,
        message:
          `${called(organization, cxo)} has no part in any customer area. An experience designed without customers has gaps. ` +
          'Let it contribute to customer experience, or retitle it for the people it serves.',
        positions: [cxo],
        get fixes() {
          return fixes(organization, cxo);
        },
      };
    }
  },
};

const fixes = (organization: Organization, cxo: Position): ProposedFix[] => [
  ...contributing(organization, cxo, 'customer-experience'),
  ...owning(organization, cxo, 'cx-strategy'),
  ...(isForEmployees(organization, cxo) ? retitle(organization, cxo, 'chief-employee-experience-officer') : []),
];

function isForEmployees({ areasOf, areas: tree }: Organization, { owns, contributesTo, focus }: Position): boolean {
  const areas = [...owns, ...contributesTo].flatMap(areasOf);
  const isAbout = ({ id }: TreeArea): boolean =>
    tree.isWithin(id, 'employee-experience') || tree.isWithin(id, 'people');
  return areas.every(isAbout) && focus.every(({ value }) => findStakeholder(value) === 'employees');
}
