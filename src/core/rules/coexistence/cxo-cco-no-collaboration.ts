import { addItem, scalarText } from '../../model';
import { areLinked, cxoAndCco, titleOf } from '../analysis/coexistence';
import { CUSTOMER_FEEDBACK, INTERNAL_IMPROVEMENTS } from '../analysis/flows';
import type { Rule } from '../rule';
import { called } from '../words/say';

export const cxoCcoNoCollaboration: Rule = {
  id: 'cxo-cco-no-collaboration',
  group: 'Coexistence',
  summary: 'An experience officer and a customer officer work side by side without a link.',
  severity: 'warning',
  needs: ['scopes'],
  facts: ['A35', 'A36', 'A37'],
  *check(organization) {
    const pair = cxoAndCco(organization);
    if (!pair || areLinked(organization, pair)) return;
    const [cxo, cco] = pair;
    const link = `{with: ${scalarText(cco.id.value)}, gives: ${INTERNAL_IMPROVEMENTS}, gets: ${CUSTOMER_FEEDBACK}}`;
    yield {
      at: titleOf(cxo),
      message:
        `Nothing links ${called(organization, cxo)} with ${called(organization, cco)}. ` +
        'Without a link, customer feedback and internal improvements do not reach the other side. ' +
        'Say under "works_with" what flows each way.',
      positions: [cxo, cco],
      related: [{ at: titleOf(cco), message: `${called(organization, cco)} works side by side with it.` }],
      fixes: [
        {
          title: `Link ${called(organization, cxo)} with ${called(organization, cco)}, with what flows each way`,
          safe: false,
          edits: addItem(cxo.source, 'works_with', link),
        },
      ],
    };
  },
};
