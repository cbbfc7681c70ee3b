import type { Inclusion, Organization, Stray } from '../../model';
import { removeHeadItem, replaceWord } from '../../model';
import type { Problem, ProposedFix, Rule } from '../rule';

export const includeNotFound: Rule = {
  id: 'include-not-found',
  group: 'Text',
  summary: 'An entry under "include" matches no other file of the chart.',
  severity: 'error',
  facts: [],
  *check(organization) {
    for (const inclusion of organization.inclusions) {
      for (const stray of inclusion.strays) {
        const message = messageFor(inclusion, stray);
        if (message === undefined) continue;
        const mild: Pick<Problem, 'severity'> =
          stray.kind === 'nothing' && stray.isPattern ? { severity: 'warning' } : {};
        yield { at: inclusion.at, message, positions: [], ...mild, fixes: fixes(organization, inclusion, stray) };
      }
    }
  },
};

/** Syntax that patterns of other tools may contain. */
const FOREIGN_WILDCARD = /^!|[!+@]\(|[|{}[\]]/;

function messageFor({ at: { value: word } }: Inclusion, stray: Stray): string | undefined {
  switch (stray.kind) {
    case 'outside':
      return (
        `"${word}" is outside the folder of this chart. Included files must be in the same folder or below it, ` +
        'so that each file can be traced back to its chart. Move the files there.'
      );
    case 'nothing':
      if (stray.isPattern) return `No file matches "${word}", so it adds nothing to the chart. Correct or remove it.`;
      if (FOREIGN_WILDCARD.test(word))
        return `There is no file "${word}" below the folder of this chart. Patterns may use *, **, ?, {a,b} and [ab].`;
      return `There is no file "${word}" below the folder of this chart.${stray.meant === undefined ? '' : ` Did you mean "${stray.meant}"?`}`;
    case 'itself':
      return 'This is the chart itself. Remove it.';
    case 'unreadable':
    case 'too-much':
      return undefined;
  }
}

function fixes({ head }: Organization, { at }: Inclusion, stray: Stray): ProposedFix[] {
  if (stray.kind === 'nothing' && stray.meant !== undefined)
    return [{ title: `Change it to "${stray.meant}"`, safe: false, edits: [replaceWord(at, stray.meant)] }];
  const list = stray.kind === 'itself' ? head.key('include') : undefined;
  const items = list?.value.kind === 'list' ? list.value.items : list ? [list.value] : [];
  const item = items.find(({ span }) => span.start === at.span.start);
  return list && item ? [{ title: `Remove "${at.value}"`, safe: true, edits: removeHeadItem(list, item) }] : [];
}
