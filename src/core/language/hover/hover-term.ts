import type { Card } from '../../explain';
import {
  heading,
  inBrief,
  industryCard,
  ruleCard as knownRule,
  paragraphs,
  plainText,
  priorityCard,
  stakeholderCard,
} from '../../explain';
import { findIndustry, findPriority, findStakeholder, plain } from '../../knowledge';
import type { Snapshot } from '../../workspace';
import { findRule } from '../rule-page';
import type { Term } from '../terms';
import { termsOf } from '../terms';

/** The meaning of a term in the catalog; undefined if it is unknown. */
export function termCard(snapshot: Snapshot, kind: Term, word: string): string | undefined {
  const known = knownTerm(kind, word);
  if (known) return paragraphs([heading(known.title, known.id), ...inBrief(known)]);
  const meant = plain(word);
  const term = termsOf(kind, snapshot).find(({ id, name, aka }) =>
    [id, name, ...aka].some((each) => plain(each) === meant),
  );
  return term && paragraphs([heading(term.name, term.id), term.about && plainText(term.about)]);
}

function knownTerm(kind: Term, word: string): Card | undefined {
  switch (kind) {
    case 'industry':
      return card(findIndustry(word), industryCard);
    case 'priority':
      return card(findPriority(word), priorityCard);
    case 'stakeholder':
      return card(findStakeholder(word), stakeholderCard);
    default:
      return undefined;
  }
}

const card = <Id>(id: Id | undefined, make: (id: Id) => Card): Card | undefined =>
  id === undefined ? undefined : make(id);

/** What a rule reports, with a link to its page. */
export function ruleCard(id: string): string | undefined {
  const rule = findRule(id);
  if (!rule) return undefined;
  const known = knownRule(rule);
  return paragraphs([`**${plainText(id)}** · ${rule.severity}`, ...inBrief(known), `[Read more](${known.page})`]);
}
