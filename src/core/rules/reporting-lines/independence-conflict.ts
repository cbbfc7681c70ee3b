import { roles } from '../../knowledge';
import type { Organization, Position } from '../../model';
import { addItem, scalarText } from '../../model';
import { managerWord, reportTo, roleIn } from '../fixes/new-manager';
import type { Rule } from '../rule';
import { called, capital, withArticle } from '../words/say';

export const independenceConflict: Rule = {
  id: 'independence-conflict',
  group: 'Reporting lines',
  summary: 'A role that controls reports to the function it controls.',
  severity: 'info',
  facts: [],
  *check(organization) {
    for (const position of organization.positions) {
      const manager = organization.lines.manager(position);
      const at = managerWord(organization, position);
      const role = roleIn(organization, position);
      const above = manager && roleIn(organization, manager);
      if (!manager || !at || !role || !above || !role.independentOf.includes(above.id)) continue;
      if (position.dottedLineTo.some(({ value }) => isFree(organization, manager, organization.position(value))))
        continue;
      const head = organization.lines.chain(position).find((each) => isHead(organization, each));
      yield {
        at,
        message:
          `${capital(withArticle(role.title))} checks the work of ${withArticle(above.title)}, and reports to ${called(organization, manager)}. ` +
          'A dotted line to the head of the company or the board keeps it free to speak.',
        positions: [position],
        fixes: head
          ? [
              {
                title: `Add a dotted line to ${called(organization, head)}`,
                safe: false,
                edits: addItem(position.source, 'dotted_line_to', scalarText(head.id.value), ['reports_to']),
              },
              ...reportTo(organization, position, [head]),
            ]
          : [],
      };
    }
  },
};

/** Whether a dotted line leads past the manager whose work is checked. */
const isFree = (organization: Organization, manager: Position, to: Position | undefined): boolean =>
  to !== undefined && (organization.lines.isAbove(to, manager) || isHead(organization, to));

function isHead(organization: Organization, position: Position | undefined): boolean {
  const role = position && organization.roleOf(position);
  return role !== undefined && roles.get(role).top;
}
