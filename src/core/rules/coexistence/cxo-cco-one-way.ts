import type { Collaboration, EntryEdit, Position } from '../../model';
import { collaborationsOf, replaceNode, setKey } from '../../model';
import { cxoAndCco } from '../analysis/coexistence';
import { CUSTOMER_FEEDBACK, INTERNAL_IMPROVEMENTS } from '../analysis/flows';
import type { Rule } from '../rule';
import { called } from '../words/say';

export const cxoCcoOneWay: Rule = {
  id: 'cxo-cco-one-way',
  group: 'Coexistence',
  summary: 'The link between an experience officer and a customer officer omits what flows in one direction.',
  severity: 'info',
  facts: ['A36', 'A37'],
  *check(organization) {
    const pair = cxoAndCco(organization);
    if (!pair) return;
    const [cxo, cco] = pair;
    const links = collaborationsOf(organization).between(cxo, cco);
    const shown = links.find(({ from }) => from === cxo) ?? links[0];
    const lacking = [cxo, cco].filter((giver) => !links.some((link) => flow(link, giver)));
    const [giver, other] = lacking;
    if (!shown || !giver) return;
    const usual = (position: Position): string => (position === cxo ? INTERNAL_IMPROVEMENTS : CUSTOMER_FEEDBACK);
    const way = `from ${called(organization, giver)} to ${called(organization, giver === cxo ? cco : cxo)}`;
    yield {
      at: shown.link.with,
      message: other
        ? `The link between ${called(organization, cxo)} and ${called(organization, cco)} does not say what flows. ` +
          `Where it works, ${CUSTOMER_FEEDBACK} goes one way and ${INTERNAL_IMPROVEMENTS} go the other. Say so with "gives" and "gets".`
        : `This link does not say what flows ${way}. Where it works, that is ${usual(giver)}. ` +
          `Add it under "${giver === shown.from ? 'gives' : 'gets'}".`,
      positions: [shown.from, shown.to],
      fixes: [
        {
          title: other ? 'Fill in what flows each way' : `Fill in what flows ${way}`,
          safe: false,
          edits: fill(
            shown,
            lacking.map((each) => [each === shown.from ? 'gives' : 'gets', usual(each)]),
          ),
        },
      ],
    };
  },
};

/** What a link says that one of its two positions gives. */
const flow = ({ from, link }: Collaboration, giver: Position): unknown => (giver === from ? link.gives : link.gets);

function fill({ from, link }: Collaboration, flows: readonly (readonly [key: string, what: string])[]): EntryEdit[] {
  const { entry, key, value } = from.source;
  const place = { entry, key, value: link.node };
  if (link.node.kind === 'map')
    return flows.flatMap(([name, what]) => setKey(place, name, what, ['with', 'about', 'gives']));
  const partner = entry.text.slice(link.with.span.start, link.with.span.end);
  const map = `{with: ${partner}, ${flows.map((each) => each.join(': ')).join(', ')}}`;
  const isAlone = value.kind === 'map' && value.pairs.some((pair) => pair.value === link.node);
  return [replaceNode(entry, link.node, isAlone ? `[${map}]` : map)];
}
