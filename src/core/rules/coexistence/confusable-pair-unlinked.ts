import { confusableRoles } from '../../knowledge';
import { addItem, scalarText } from '../../model';
import { areLinked, sideBySide, titleOf } from '../analysis/coexistence';
import type { Rule } from '../rule';
import { called, inSentence, listed } from '../words/say';

export const confusablePairUnlinked: Rule = {
  id: 'confusable-pair-unlinked',
  group: 'Coexistence',
  summary: 'Two chiefs whose work often meets have no link.',
  severity: 'hint',
  onRequest: true,
  facts: [],
  *check(organization) {
    const order = new Map(organization.positions.map((position, index) => [position, index]));
    for (const { roles, areas, line } of confusableRoles) {
      const pair = sideBySide(organization, ...roles);
      if (!pair || areLinked(organization, pair)) continue;
      const [first, later] = order.get(pair[0])! < order.get(pair[1])! ? pair : [pair[1], pair[0]];
      const about = areas.flatMap((id) => organization.areas.all.get(id) ?? []);
      const [one, two] = pair.map((position) => called(organization, position));
      yield {
        at: titleOf(later),
        message:
          `${one} and ${two} often meet over ${listed(about.map(inSentence))}, and nothing here says how they work together. ` +
          `The usual division is: ${line}. Describe yours under "works_with".`,
        positions: [later, first],
        related: [{ at: titleOf(first), message: `${called(organization, first)} is the other one.` }],
        fixes: [
          {
            title: `Link ${called(organization, later)} with ${called(organization, first)} about ${listed(about.map(inSentence))}`,
            safe: false,
            edits: addItem(
              later.source,
              'works_with',
              `{with: ${scalarText(first.id.value)}, about: [${areas.join(', ')}]}`,
            ),
          },
        ],
      };
    }
  },
};
