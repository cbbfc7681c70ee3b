import { replaceWord } from '../../model';
import type { Accepted } from '../analysis/accepted';
import { acceptedIn, standing } from '../analysis/accepted';
import type { ProposedFix, Rule, Run } from '../rule';

export const exceptionUnused: Rule = {
  id: 'exception-unused',
  group: 'Exceptions',
  summary: 'An exception matches no finding.',
  severity: 'hint',
  facts: [],
  *check(organization, run) {
    for (const accepted of acceptedIn(organization)) {
      const { exception, positions } = accepted;
      const state = standing(organization, run, exception);
      const meant = state === 'stray' ? nearestRule(run, exception.rule.value) : undefined;
      if (state !== 'stray' && state !== 'unused') continue;
      const message = state === 'stray' ? whyStray(run, exception.rule.value, meant) : whyUnused(accepted);
      yield { at: exception.rule, message, positions, fixes: fixes(accepted, meant) };
    }
  },
};

/** The rule that was meant, if its findings can be accepted. */
const nearestRule = (run: Run, word: string): string | undefined =>
  run.rule(word) ? undefined : run.nearestRule(word);

function whyStray(run: Run, word: string, meant: string | undefined): string {
  if (word === '')
    return 'This comment names no rule, so it accepts nothing. Write the rule id after "orgchart-allow".';
  if (word === '*') return 'An exception applies to one rule; "*" matches nothing. Name the rule.';
  const rule = run.rule(word);
  if (rule?.group === 'Exceptions') return `"${word}" checks exceptions and cannot be suppressed by one. Remove it.`;
  if (rule) return `Findings of "${word}" are errors and cannot be suppressed. Remove the exception.`;
  return `There is no rule "${word}", so this accepts nothing.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`;
}

function whyUnused({ exception: { rule, with: partners }, form }: Accepted): string {
  if (form === 'comment') {
    return `"${rule.value}" finds nothing on the line this comment applies to. Remove it, or move it directly above the finding.`;
  }
  const named = partners.length > 0;
  const where =
    form === 'head' ? (named ? 'on those it names' : 'in this chart') : named ? 'here with those it names' : 'here';
  return `"${rule.value}" no longer finds anything ${where}. Remove the exception before it hides something new.`;
}

function fixes({ exception: { rule }, form, remove }: Accepted, meant: string | undefined): ProposedFix[] {
  const change =
    meant === undefined ? [] : [{ title: `Change it to "${meant}"`, safe: false, edits: [replaceWord(rule, meant)] }];
  return [
    ...change,
    { title: form === 'comment' ? 'Remove the comment' : 'Remove the exception', safe: false, edits: remove() },
  ];
}
