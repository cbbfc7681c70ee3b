import type { RoleId } from './role-ids';
import { roles } from './roles';
import { once, plain } from './words';

/**
 * All roles a title may stand for: one where the title says it, several for an abbreviation such as CCO, none where unknown.
 * "Director of Customer Experience" and "Customer Experience Director" are one, and so are "Chief Customer Officer (CCO)"
 * and "CCO – Chief Customer Officer". What stands in brackets can decide between several, and is otherwise ignored.
 * An Acting or a Group Chief Customer Officer is one too; a deputy is not.
 */
export function rolesOfTitle(title: string): readonly RoleId[] {
  let ids = read.get(title);
  if (ids === undefined) {
    if (read.size >= MOST_REMEMBERED) read.clear();
    read.set(title, (ids = readTitle(title)));
  }
  return ids;
}

/** Many people have the same title. */
const read = new Map<string, readonly RoleId[]>();
const MOST_REMEMBERED = 20_000;

function readTitle(title: string): readonly RoleId[] {
  const whole = known(roleWords(title));
  if (whole.length === 1) return whole;
  const said = inAgreement(
    withoutBrackets(title)
      .replace(/\s+/g, ' ')
      .split(SEPARATOR)
      .map((words) => known(roleWords(words))),
  );
  const decided = inAgreement([
    said,
    ...inBrackets(title)
      .map(known)
      .filter((ids) => ids.length > 0),
  ]);
  return decided.length > 0 ? decided : said;
}

/** The part of a title that names a role: without brackets and without words such as "Acting" and "Group" around it. */
export const roleWords = (title: string): string => withoutSuffixes(withoutBrackets(title).trim().replace(BEFORE, ''));

/** How a title words the one role that it names. */
export interface Wording {
  readonly role: RoleId;
  /** The same for each order of the words of one title and for its short forms, but another for another title of the role. */
  readonly title: string;
  /** The same for each spelling of one of them, and for men and women. */
  readonly form: string;
}

/** The wording of a title; undefined where it names no role for certain or joins two forms, as "CCO – Chief Customer Officer" does. */
export function wordingOf(title: string): Wording | undefined {
  const words = roleWords(title);
  const [role, other] = known(words);
  if (role === undefined || other !== undefined) return undefined;
  const sign = signature(words);
  const { abbr, title: full } = roles.get(role);
  return {
    role,
    title: abbr.some((each) => signature(each) === sign) ? signature(full) : sign,
    form: wordsOf(words).join(' '),
  };
}

/** What a title limits its role to, such as "Group" or "(EMEA)", for comparing; empty where it says no more than the role. */
export const limitsOf = (title: string): string =>
  [...withoutBrackets(title).matchAll(LIMIT)]
    .map(([word]) => word)
    .concat(inBrackets(title).filter((words) => known(words).length === 0))
    .map(plain)
    .sort()
    .join(' ');

/** Whether several people of one company may have a title at once, although it names a role that a company has once: co-heads, a board of managers. */
export const isHeldBySeveral = (title: string): boolean =>
  CO.test(withoutBrackets(title).trim()) || several().has(signature(roleWords(title)));

/** Whether a title is an abbreviation that people also use for any chief officer: CXO. */
export const meansAnyChief = (title: string): boolean =>
  signature(roleWords(title)) === 'cxo' && !inBrackets(title).some((words) => known(words).length > 0);

/** The role that nearly everybody takes an abbreviation for which another role has too. */
export const commonReading = (title: string): RoleId | undefined =>
  signature(roleWords(title)) === 'cto' && rolesOfTitle(title).length > 1 ? 'chief-technology-officer' : undefined;

/** Signs that part one form of a title from another: "CCO – Chief Customer Officer", "CCO / Chief Customer Officer". */
const SEPARATOR = / - |[–—|,;]|[/:](?!-?in\b)/;
/** What stands in brackets; the last may still be open, as it is while somebody types. */
const BRACKETS = /[([]([^()[\]]*)(?:[)\]]|$)/g;

/** The title of a role that an abbreviation is short for: CPO of Chief People Officer, CHRO of Chief Human Resources Officer. */
export function longForm(id: RoleId, abbreviation: string): string {
  const { title, aka } = roles.get(id);
  const initials = (words: string): string =>
    words
      .split(/[\s-]+/)
      .map((word) => word.charAt(0))
      .join('')
      .toLowerCase();
  return [title, ...aka].find((words) => initials(words) === abbreviation.toLowerCase()) ?? title;
}

/** Words that leave a role what it is: who fills it for a while, for how much of the company, and what else the holder is. */
const BEFORE =
  /^(?:(?:acting|interim|group|global|co|(?:co-?)?founder|(?:executive|senior) vice president|[es]vp|kommissarische[rn]?)(?!\p{L})[\s,&/-]*(?:(?:and|und|et)\s+)?)+/iu;
const SUFFIX = /(?<=[\s,–-])(?:a\.\s?i\.|(?:ad |par )?int[eé]rim|group|groupe|global)$/iu;
/** No suffix is longer, with the sign in front of it. */
const MAX_SUFFIX = 16;
const LIMIT = /(?<!\p{L})(?:group|global)(?!\p{L})/giu;
const CO = /^co[\s-]/i;

/** What stands behind the German word for a man so that it stands for a woman as well: "Leiter:in", "Leiter*in", "Leiter/-in". */
const GENDERED = /(?<=\p{L})[:*_/]-?in(?!\p{L})/gu;

/** Words for women, and the words for men that they are compared by. */
const FEMININE = new Map([
  ['directrice', 'directeur'],
  ['financiere', 'financier'],
  ['generale', 'general'],
  ['presidente', 'president'],
]);

/** How words in titles are spelled out, so that short and long forms are one; small words go. */
const SPELLED_OUT = new Map<string, readonly string[]>([
  ['cx', ['customer', 'experience']],
  ['ux', ['user', 'experience']],
  ['hr', ['human', 'resources']],
  ['vp', ['vice', 'president']],
  ...['a', 'an', 'and', 'for', 'of', 'the', 'to'].map((word) => [word, []] as const),
]);

/** A title without the words behind it that leave a role what it is, from the last one to the first. */
function withoutSuffixes(title: string): string {
  let end = title.length;
  for (;;) {
    const suffix = SUFFIX.exec(title.slice(Math.max(0, end - MAX_SUFFIX), end));
    if (!suffix) return title.slice(0, end);
    end -= suffix[0].length;
    while (end > 0 && /[\s,–-]/.test(title.charAt(end - 1))) end--;
  }
}

const withoutBrackets = (title: string): string => title.replace(BRACKETS, ' ');
const inBrackets = (title: string): string[] => [...title.matchAll(BRACKETS)].map(([, words = '']) => words);

/** The words of a title without regard to case, accents, punctuation and gender. */
const wordsOf = (title: string): readonly string[] =>
  (
    title
      .replace(GENDERED, '')
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\p{M}.'’]+/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => FEMININE.get(word) ?? word.replace(/(?<=er|or|ent)in$/, ''));

/** A title as look-ups compare it: its words in full, without regard to their order. */
const signature = (title: string): string =>
  wordsOf(title)
    .flatMap((word) => SPELLED_OUT.get(word) ?? word)
    .sort()
    .join(' ');

const bySignature = once(() => {
  const ids = new Map<string, readonly RoleId[]>();
  for (const { id, title, abbr, aka } of roles.values()) {
    for (const sign of new Set([id, title, ...abbr, ...aka].map(signature)))
      ids.set(sign, [...(ids.get(sign) ?? []), id]);
  }
  return ids;
});

/** A bank has many of the first, and a German company often two or three of the second. */
const several = once(() => new Set(['Managing Director', 'Geschäftsführer', 'Directeur général'].map(signature)));

const known = (words: string): readonly RoleId[] => bySignature().get(signature(words)) ?? [];

const inAgreement = (readings: readonly (readonly RoleId[])[]): readonly RoleId[] =>
  readings.reduce((common, ids) => common.filter((id) => ids.includes(id)));
