import type { Organization, Position } from '../../model';
import { isOfPart, managersAmong, managerWord, reportTo, roleIn } from '../fixes/new-manager';
import type { Rule } from '../rule';
import { called, capital, withArticle } from '../words/say';

/** Steps below the top at which a board-level role is too far from it. */
const DEEP = 3;

export const executiveBuried: Rule = {
  id: 'executive-buried',
  group: 'Reporting lines',
  summary: 'A board-level role sits far below the top.',
  severity: 'info',
  facts: ['B30', 'D06'],
  *check(organization) {
    for (const position of organization.positions) {
      const role = roleIn(organization, position);
      if (!role?.boardLevel || isOfPart(position)) continue;
      const chain = chainToTop(organization, position);
      const [top] = chain.slice(-1);
      const at = managerWord(organization, position);
      if (!top || !at || chain.length < DEEP) continue;
      const nearer = managersAmong(organization, position, role.reportsTo).filter(
        (each) => chainToTop(organization, each).length < DEEP - 1,
      );
      yield {
        at,
        message:
          `${called(organization, position)} is ${chain.length} steps below ${called(organization, top)}. ` +
          `${capital(withArticle(role.title))} is normally a board-level appointment; here it has no direct say. Move it up, or choose a title that fits its work.`,
        positions: [position],
        fixes: reportTo(organization, position, nearer),
      };
    }
  },
};

/** The managers above a position, up to the head of its company, without the board or group above that head. */
function chainToTop(organization: Organization, position: Position): readonly Position[] {
  const chain = organization.lines.chain(position);
  const head = chain.findIndex((manager) => roleIn(organization, manager)?.id === 'chief-executive-officer');
  return head < 0 ? chain : chain.slice(0, head + 1);
}
