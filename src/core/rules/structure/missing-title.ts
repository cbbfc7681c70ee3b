import { rolesOfTitle } from '../../knowledge';
import type { Node, Position } from '../../model';
import { isEmpty, replaceWord, scalarText, setKey } from '../../model';
import { nothingWord } from '../analysis/nothing-word';
import { isReadable } from '../analysis/tops';
import { titleFromId } from '../fixes/title-from-id';
import type { Rule } from '../rule';

export const missingTitle: Rule = {
  id: 'missing-title',
  group: 'Structure',
  summary: 'A position has no title.',
  severity: 'error',
  missing: 'title',
  facts: [],
  *check({ charts }) {
    for (const position of charts.flatMap((chart) => chart.positions)) {
      const key = titleKey(position);
      if (position.title || namesRole(position) || !isReadable(position) || (key && !isBlank(key.value))) continue;
      const title = scalarText(titleFromId(position.id.value));
      const word = key && nothingWord(key.value);
      if (word !== undefined) {
        const at = { value: word, entry: position.source.entry, span: key!.value.span };
        yield {
          at,
          message: `YAML reads "${word}" without quotation marks as nothing, so the position has no title. Put it in quotation marks, or write a title.`,
          positions: [position],
          fixes: [{ title: 'Put it in quotation marks', safe: false, edits: [replaceWord(at, word)] }],
        };
        continue;
      }
      yield {
        at: key ? { value: '', entry: position.source.entry, span: key.key.span } : position.id,
        message: `The position "${position.id.value}" has no title. Add one, such as "title: ${title}".`,
        positions: [position],
        fixes: [
          { title: `Add "title: ${title}"`, safe: false, edits: setKey(position.source, 'title', title, 'first') },
        ],
      };
    }
  },
};

/** A role supplies its own title. */
const namesRole = ({ role }: Position): boolean => role !== undefined && rolesOfTitle(role.value).length === 1;

/** Whether nothing is written yet, or a text with nothing in it. */
const isBlank = (node: Node): boolean =>
  isEmpty(node) || nothingWord(node) !== undefined || (node.kind === 'scalar' && node.text.trim() === '');

/** The key and value of a title that has not been typed yet. */
const titleKey = ({ source: { value } }: Position) =>
  value.kind === 'map' ? value.pairs.findLast(({ key }) => key.text === 'title') : undefined;
