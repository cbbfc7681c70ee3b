import type { RoleId } from './role-ids';
import { roles } from './roles';
import { once } from './words';

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
/** What stands in brackets; the last may still be open, as it is while somebody types. */
const BRACKETS = /[([]([^()[\]]*)(?:[)\]]|$)/g;

/** How words in titles are spelled out, so that short and long forms are one; small words go. */
const SPELLED_OUT = new Map<string, readonly string[]>([
  ['cx', ['customer', 'experience']],
  ['ux', ['user', 'experience']],
  ['hr', ['human', 'resources']],
  ['vp', ['vice', 'president']],
  ...['a', 'an', 'and', 'for', 'of', 'the', 'to'].map((word) => [word, []] as const),
]);

const withoutBrackets = (title: string): string => title.replace(BRACKETS, ' ');
const inBrackets = (title: string): string[] => [...title.matchAll(BRACKETS)].map(([, words = '']) => words);

/** A title as look-ups compare it: its words without regard to case, accents, punctuation and order. */
const signature = (title: string): string =>
  (title.normalize('NFKD').toLowerCase().replace(/[\p{M}.'’]+/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [])
    .flatMap((word) => SPELLED_OUT.get(word) ?? word)
    .sort()
    .join(' ');

const bySignature = once(() => {
  const ids = new Map<string, readonly RoleId[]>();
  for (const { id, title, abbr, aka } of roles.values()) {
    for (const sign of new Set([id, title, ...abbr, ...aka].map(signature))) ids.set(sign, [...(ids.get(sign) ?? []), id]);
  }
  return ids;
});

const known = (words: string): readonly RoleId[] => bySignature().get(signature(words)) ?? [];

const inAgreement = (readings: readonly (readonly RoleId[])[]): readonly RoleId[] =>
  readings.reduce((common, ids) => common.filter((id) => ids.includes(id)));
