import { phraseKey, slug } from '../../knowledge';
import type { Organization, TermKind } from '../../model';
import { moveItem, removeItem, removeKey, replaceWord, scalarText, setHeadKey, vocabularyOf } from '../../model';
import type { Term } from '../analysis/terms';
import { termsOf } from '../analysis/terms';
import type { ProposedFix, Rule } from '../rule';
import { withArticle } from '../words/say';

export const unknownTerm: Rule = {
  id: 'unknown-term',
  group: 'Structure',
  summary:
    'An area, metric, stakeholder, role, industry or priority is neither in the catalog nor declared in the chart.',
  severity: 'warning',
  facts: [],
  *check(organization) {
    const { knows, nearest } = vocabularyOf(organization);
    for (const term of termsOf(organization)) {
      const { at, kind, from } = term;
      const positions = from ? [from] : [];
      if (knows(kind, at.value)) continue;
      const other = otherKind(organization, term);
      if (other) {
        const key = other === 'metric' ? 'metrics' : 'owns';
        yield {
          at,
          severity: 'info',
          message: `"${at.value}" is ${withArticle(other)}, not ${withArticle(kind)}. List it under "${key}".`,
          positions,
          fixes: move(term, other),
        };
        continue;
      }
      const meant = nearest(kind, at.value);
      const declaring = meant === undefined ? DECLARE[kind] : undefined;
      yield {
        at,
        ...(meant === undefined && kind !== 'role' && { severity: 'hint' as const }),
        message:
          declaring === undefined
            ? `Unknown ${kind} "${at.value}". ${meant === undefined ? '' : `Did you mean "${meant}"? `}${OTHERWISE[kind]}`
            : `"${at.value}" is not in the catalog, so it is treated as your own ${kind}. ${declaring}`,
        positions,
        fixes: [...replace(term, meant), ...declare(organization, term), ...leaveOut(term)],
      };
    }
  },
};

/** What to do about a term that is intended. */
const OTHERWISE: Readonly<Record<TermKind, string>> = {
  area: 'If it is your own, declare it under "areas:".',
  metric: 'If it is your own, declare it under "metrics:".',
  stakeholder: 'For any other group, write "other".',
  role: 'If none fits, remove "role"; the title is read instead.',
  industry: 'If none fits, leave it out.',
  priority: 'If none fits, leave it out.',
};

/** Why to declare a term. */
const DECLARE: Readonly<Partial<Record<TermKind, string>>> = {
  area: 'Declare it under "areas:" with the area it is part of, and it is checked with that area.',
  metric: 'Declare it under "metrics:" with the area it measures, and it is checked with that area.',
};

/** The actual kind of a term in the wrong list: a metric among areas, or an area among metrics. */
function otherKind(organization: Organization, { at, kind, owned, answered }: Term): 'area' | 'metric' | undefined {
  const { find } = vocabularyOf(organization);
  if (kind === 'area' && owned && find('metric', at.value) !== undefined) return 'metric';
  return kind === 'metric' && answered && !COUNTED.test(at.value.trim()) && find('area', at.value) !== undefined
    ? 'area'
    : undefined;
}

/** A single word in the plural, which as a metric is counted: "applications", "partnerships". */
const COUNTED = /^\p{L}+[^s\P{L}]s$/u;

/** Moves an entry without details to the list that it belongs in; details would mean something else there. */
function move({ at, from, kind }: Term, other: 'area' | 'metric'): ProposedFix[] {
  const [list, to] = other === 'metric' ? (['owns', 'metrics'] as const) : (['metrics', 'owns'] as const);
  const claim = from?.[list].find(({ term }) => term === at);
  if (!from || !claim || claim.node.kind !== 'scalar') return [];
  const has = from[to].some(({ term }) => phraseKey(term.value) === phraseKey(at.value));
  const edits = has
    ? removeItem(from.source, list, claim.node)
    : moveItem(from.source, list, to, claim.node, scalarText(at.value));
  return [
    {
      title: `Move it from "${list}" to "${to}", as it is ${withArticle(other)}, not ${withArticle(kind)}`,
      safe: false,
      edits,
    },
  ];
}

const replace = ({ at }: Term, meant: string | undefined): ProposedFix[] =>
  meant === undefined ? [] : [{ title: `Change it to "${meant}"`, safe: false, edits: [replaceWord(at, meant)] }];

/** Adds the term to the chart's own areas or metrics under the author's spelling. Only the author knows its parent. */
function declare({ head }: Organization, { at, kind }: Term): ProposedFix[] {
  if ((kind !== 'area' && kind !== 'metric') || head.expects.includes(at)) return [];
  const id = slug(at.value);
  const under = kind === 'area' ? 'areas' : 'metrics';
  const edits =
    id === '' ? [] : setHeadKey(head.key, under, scalarText(id), `{name: ${scalarText(nameFrom(at.value))}}`);
  return edits.length === 0 ? [] : [{ title: `Declare "${id}" under "${under}"`, safe: false, edits }];
}

const leaveOut = ({ kind, from }: Term): ProposedFix[] =>
  kind === 'role' && from?.title
    ? [{ title: 'Leave the role out', safe: false, edits: removeKey(from.source, 'role') }]
    : [];

/** `warranty-claims` is called Warranty claims. */
function nameFrom(words: string): string {
  const spaced = /\s/.test(words.trim()) ? words.trim() : words.trim().replace(/[-_]+/g, ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
