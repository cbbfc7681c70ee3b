import type { Node, Position } from '../../model';
import { replaceWord } from '../../model';
import { nothingWord } from '../analysis/nothing-word';
import type { Rule } from '../rule';
import { called } from '../words/say';

export const holderReadAsNothing: Rule = {
  id: 'holder-read-as-nothing',
  group: 'People',
  summary: 'YAML reads the name of a holder as an empty value.',
  severity: 'warning',
  facts: [],
  *check(organization) {
    for (const position of organization.positions) {
      for (const node of namesOf(position)) {
        if (nothingWord(node) !== NAME) continue;
        const at = { value: NAME, entry: position.source.entry, span: node.span };
        yield {
          at,
          message: `YAML reads this name as an empty value, so ${called(organization, position)} has no holder. Put the name in quotation marks.`,
          positions: [position],
          fixes: [{ title: 'Put it in quotation marks', safe: false, edits: [replaceWord(at, NAME)] }],
        };
      }
    }
  },
};

/** A family name in its usual spelling. In lower case it means that there is no holder, and in upper case it comes from databases. */
const NAME = 'Null';

/** The values written as names of holders: a text, a list, or maps with a name. */
function namesOf({ source: { value } }: Position): readonly Node[] {
  const holder = under(value, 'holder');
  const each = holder?.kind === 'list' ? holder.items : holder ? [holder] : [];
  return each.flatMap((node) => (node.kind === 'map' ? (under(node, 'name') ?? []) : node));
}

const under = (node: Node, key: string): Node | undefined =>
  node.kind === 'map' ? node.pairs.findLast((pair) => pair.key.text === key)?.value : undefined;
