import type { Node, Position } from '../../model';
import { replaceWord } from '../../model';
import { nothingWord } from '../analysis/nothing-word';
import type { Rule } from '../rule';
import { called } from '../words/say';

export const holderReadAsNothing: Rule = {
  id: 'holder-read-as-nothing',
  group: 'People',
  summary: 'The name of a holder is a word that YAML reads as nothing.',
  severity: 'warning',
  facts: [],
  *check(organization) {
    for (const position of organization.positions) {
      for (const node of namesOf(position)) {
        if (nothingWord(node) !== NAME) continue;
        const at = { value: NAME, entry: position.source.entry, span: node.span };
        yield {
          at,
          message: `YAML reads this name as nothing, so ${called(organization, position)} has no holder. Put the name in quotation marks.`,
          positions: [position],
          fixes: [{ title: 'Put it in quotation marks', safe: false, edits: [replaceWord(at, NAME)] }],
        };
      }
    }
  },
};

/** A family name, written as such. In small letters it means that nobody holds the position, and all capitals come from databases. */
const NAME = 'Null';

/** What is written as names of holders: a text, a list, or maps with a name. */
function namesOf({ source: { value } }: Position): readonly Node[] {
  const holder = under(value, 'holder');
  const each = holder?.kind === 'list' ? holder.items : holder ? [holder] : [];
  return each.flatMap((node) => (node.kind === 'map' ? (under(node, 'name') ?? []) : node));
}

const under = (node: Node, key: string): Node | undefined =>
  node.kind === 'map' ? node.pairs.findLast((pair) => pair.key.text === key)?.value : undefined;
