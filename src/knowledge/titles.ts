import type { RoleId } from './role-ids';
import { roles } from './roles';

/**
 * All roles a title may stand for: one where the title says it, several for an abbreviation such as CCO, none where unknown.
 * "Director of Customer Experience" and "Customer Experience Director" are one, and so are "Chief Customer Officer (CCO)"
 * and "CCO – Chief Customer Officer". What stands in brackets can decide between several, and is otherwise ignored.
 */
export function rolesOfTitle(title: string): readonly RoleId[] {
  const whole = known(title);
  if (whole.length > 0) return whole;
  const said = inAgreement(withoutBrackets(title).split(SEPARATOR).map(known));
  const decided = inAgreement([said, ...inBrackets(title).map(known).filter((ids) => ids.length > 0)]);
  return decided.length > 0 ? decided : said;
}

/** Whether a title is an abbreviation that people also use for any chief officer: CXO. */
export const meansAnyChief = (title: string): boolean =>
  signature(withoutBrackets(title)) === 'cxo' && !inBrackets(title).some((words) => known(words).length > 0);

/** Signs that part one form of a title from another: "CCO – Chief Customer Officer", "CCO / Chief Customer Officer". */
const SEPARATOR = /\s+-\s+|[–—/|,;:]/;
const BRACKETS = /[([]([^()[\]]*)[)\]]/g;
const SMALL_WORDS = new Set(['a', 'an', 'and', 'for', 'of', 'the', 'to']);

/** Short forms inside of titles. */
const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bvice president\b/g, 'vp'],
  [/\bcx\b/g, 'customer experience'],
  [/\bux\b/g, 'user experience'],
  [/\bhr\b/g, 'human resources'],
];

const withoutBrackets = (title: string): string => title.replace(BRACKETS, ' ');
const inBrackets = (title: string): string[] => [...title.matchAll(BRACKETS)].map(([, words = '']) => words);

/** A title as look-ups compare it: its words without regard to case, accents, punctuation, order and small words. */
function signature(title: string): string {
  const words = title.normalize('NFKD').toLowerCase().replace(/[\p{M}.'’]/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ');
  const spelledOut = LONG_FORMS.reduce((text, [short, long]) => text.replace(short, long), words);
  return spelledOut.split(' ').filter((word) => word !== '' && !SMALL_WORDS.has(word)).sort().join(' ');
}

const bySignature = new Map<string, RoleId[]>();
for (const { id, title, abbr, aka } of roles.values()) {
  for (const sign of new Set([id, title, ...abbr, ...aka].map(signature))) {
    bySignature.set(sign, [...(bySignature.get(sign) ?? []), id]);
  }
}

const known = (words: string): readonly RoleId[] => bySignature.get(signature(words)) ?? [];

const inAgreement = (readings: readonly (readonly RoleId[])[]): readonly RoleId[] =>
  readings.reduce((common, ids) => common.filter((id) => ids.includes(id)));
