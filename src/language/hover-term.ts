import { plain } from '../knowledge';
import type { Snapshot } from '../workspace';
import { heading, paragraphs, plainText } from './markdown';
import { findRule, rulePage } from './rule-page';
import { termsOf } from './terms';
import type { Term } from './terms';

/** What a word of a catalog stands for; undefined where it stands for nothing known. */
export function termCard(snapshot: Snapshot, kind: Term, word: string): string | undefined {
  const meant = plain(word);
  const term = termsOf(kind, snapshot).find(({ id, name, aka }) => [id, name, ...aka].some((each) => plain(each) === meant));
  return term && paragraphs([heading(term.name, term.id), term.about && plainText(term.about)]);
}

/** What a rule is about, with the way to its page. */
export function ruleCard(id: string): string | undefined {
  const rule = findRule(id);
  return rule && paragraphs([`**${plainText(rule.id)}** · ${rule.severity}`, plainText(rule.summary), `[Read more](${rulePage(rule.id)})`]);
}
