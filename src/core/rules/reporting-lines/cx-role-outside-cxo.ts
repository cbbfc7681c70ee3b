import type { RoleId } from '../../knowledge';
import { managerWord, reportTo, roleIn } from '../fixes/new-manager';
import type { Rule } from '../rule';
import { called, capital, withArticle } from '../words/say';

/** Roles that typically report to a Chief Experience Officer. */
const TEAM: readonly RoleId[] = ['customer-experience-manager', 'customer-support-manager', 'ux-designer'];

export const cxRoleOutsideCxo: Rule = {
  id: 'cx-role-outside-cxo',
  group: 'Reporting lines',
  summary: 'A role that typically reports to the Chief Experience Officer reports elsewhere.',
  severity: 'hint',
  onRequest: true,
  facts: ['B24', 'B25', 'B26', 'B27'],
  *check(organization) {
    const [cxo] = organization.withRole('chief-experience-officer');
    if (!cxo) return;
    for (const position of TEAM.flatMap(organization.withRole)) {
      const role = roleIn(organization, position);
      const manager = organization.lines.manager(position);
      const at = managerWord(organization, position);
      if (
        !role ||
        !manager ||
        !at ||
        organization.lines.isAbove(cxo, position) ||
        organization.lines.isAbove(position, cxo)
      )
        continue;
      yield {
        at,
        message:
          `${capital(withArticle(role.title))} typically reports to the Chief Experience Officer; this one is under ${called(organization, manager)}. ` +
          'Structures vary; where the work is part of the experience strategy, the line makes that visible.',
        positions: [position],
        related: [{ at: cxo.id, message: `${called(organization, cxo)} has the experience strategy.` }],
        fixes: reportTo(organization, position, [cxo]),
      };
    }
  },
};
