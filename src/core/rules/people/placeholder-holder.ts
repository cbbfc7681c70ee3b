import type { EntryEdit, Position } from '../../model';
import { removeKey, setKey } from '../../model';
import { isVacancyWord } from '../analysis/people';
import type { Rule } from '../rule';
import { called } from '../words/say';

export const placeholderHolder: Rule = {
  id: 'placeholder-holder',
  group: 'People',
  summary: 'The holder of a position is a placeholder for a vacancy.',
  severity: 'info',
  facts: [],
  *check(organization) {
    for (const position of organization.positions) {
      const { holders, status } = position;
      const [first] = holders;
      if (status !== 'filled' || !first || !holders.every(isVacancyWord)) continue;
      const name = called(organization, position);
      yield {
        at: first.name,
        message: `The holder of ${name} is "${first.name.value.trim()}", which is not a name. Use "status: vacant", so that the position counts as vacant.`,
        positions: [position],
        fixes: [{ title: `Mark ${name} as vacant`, safe: true, edits: markVacant(position) }],
      };
    }
  },
};

/** Replaces the holder, or the present status, with `status: vacant`. */
function markVacant({ source }: Position): EntryEdit[] {
  const { entry, value } = source;
  const pairs = value.kind === 'map' ? value.pairs : [];
  const holder = pairs.findLast(({ key }) => key.text === 'holder');
  if (!holder) return [];
  if (pairs.some(({ key }) => key.text === 'status'))
    return [...setKey(source, 'status', 'vacant'), ...removeKey(source, 'holder')];
  return [{ entry, span: { start: holder.key.span.start, end: holder.value.span.end }, text: 'status: vacant' }];
}
