import type { Organization, Position, TermKind } from '../../model';
import { removeKey, replaceWord, scalarText, setHeadKey, vocabularyOf } from '../../model';
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
    const parents: Parents = new Map();
    const { knows, nearest } = vocabularyOf(organization);
    for (const term of termsOf(organization)) {
      const { at, kind, from } = term;
      if (knows(kind, at.value)) continue;
      const meant = nearest(kind, at.value);
      yield {
        at,
        message:
          `"${at.value}" is not ${withArticle(kind)} that is known here, so nothing can be checked about it. ${meant === undefined ? '' : `Did you mean "${meant}"? `}${OTHERWISE[kind]}`.trim(),
        positions: from ? [from] : [],
        fixes: [...replace(term, meant), ...declare(organization, term, parents), ...leaveOut(term)],
      };
    }
  },
};

/** What to do about a word that is meant. */
const OTHERWISE: Readonly<Record<TermKind, string>> = {
  area: 'If it is your own, declare it under "areas:".',
  metric: 'If it is your own, declare it under "metrics:".',
  stakeholder: 'For any other group, write "other".',
  role: 'If none is meant, leave "role" out: the title stands for itself.',
  industry: 'If none fits, leave it out.',
  priority: 'If none fits, leave it out.',
};

const replace = ({ at }: Term, meant: string | undefined): ProposedFix[] =>
  meant === undefined ? [] : [{ title: `Change it to "${meant}"`, safe: false, edits: [replaceWord(at, meant)] }];

/** The first known area of each position that was asked for: a position may own thousands of unknown ones. */
type Parents = Map<Position, string | undefined>;

/** Adds the word to the chart's own areas or metrics. An area goes below one that its owner has anyway, so that nobody loses anything; one that is only expected has no owner yet. */
function declare({ head, areaOf }: Organization, { at, kind, from, owned }: Term, parents: Parents): ProposedFix[] {
  if ((kind !== 'area' && kind !== 'metric') || head.expects.includes(at)) return [];
  const id = idFrom(at.value);
  const under = kind === 'area' ? 'areas' : 'metrics';
  if (from && !parents.has(from))
    parents.set(
      from,
      from.owns.map((claim) => areaOf(claim)?.id).find((area) => area !== undefined),
    );
  const parent = owned && from ? parents.get(from) : undefined;
  const about = `{name: ${scalarText(nameFrom(at.value))}${parent === undefined ? '' : `, parent: ${scalarText(parent)}`}}`;
  const edits = id === '' ? [] : setHeadKey(head.key, under, scalarText(id), about);
  return edits.length === 0
    ? []
    : [
        {
          title: `Declare "${id}" under "${under}"${parent === undefined ? '' : `, as a part of "${parent}"`}`,
          safe: false,
          edits,
        },
      ];
}

const leaveOut = ({ kind, from }: Term): ProposedFix[] =>
  kind === 'role' && from?.title
    ? [{ title: 'Leave the role out', safe: false, edits: removeKey(from.source, 'role') }]
    : [];

const idFrom = (words: string): string =>
  words
    .toLowerCase()
    .replace(/&/g, ' and ')
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join('-') ?? '';

/** `warranty-claims` is called Warranty claims. */
function nameFrom(words: string): string {
  const spaced = /\s/.test(words.trim()) ? words.trim() : words.trim().replace(/[-_]+/g, ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
