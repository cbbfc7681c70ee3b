import { leadsUnit, roles } from '../../knowledge';
import { isOfPart, managersAmong, managerWord, reportTo, roleIn } from '../fixes/new-manager';
import type { Rule } from '../rule';
import { called, capital, withArticle } from '../words/say';

export const unusualReportingLine: Rule = {
  id: 'unusual-reporting-line',
  group: 'Reporting lines',
  summary: 'An executive role has an unusual manager.',
  severity: 'info',
  facts: ['A27', 'A28', 'A62', 'A65'],
  *check(organization) {
    for (const position of organization.positions) {
      const manager = organization.lines.manager(position);
      const at = managerWord(organization, position);
      if (!manager || !at || isOfPart(position) || !organization.lines.manager(manager)) continue;
      const role = roleIn(organization, position);
      const above = roleIn(organization, manager);
      if (role?.level !== 'executive' || !above || above.top || above === role) continue;
      if (leadsUnit(organization.nameOf(manager))) continue;
      if (role.reportsTo.length === 0 || role.reportsTo.includes(above.id) || role.independentOf.includes(above.id))
        continue;
      const usual = role.reportsTo.slice(0, 2).map((id) => withArticle(roles.get(id).title));
      yield {
        at,
        message:
          `${capital(withArticle(role.title))} usually reports to ${usual.join(' or ')}; here the line leads to ${called(organization, manager)}. ` +
          'Its manager determines what a role can achieve. If this is intentional, accept it and say why.',
        positions: [position],
        related: [{ at: manager.id, message: `This is ${called(organization, manager)}.` }],
        fixes: reportTo(organization, position, managersAmong(organization, position, role.reportsTo)),
      };
    }
  },
};
