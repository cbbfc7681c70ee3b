import type { RoleId } from '../role-ids';
import { roles } from '../roles';
import { memoized } from '../words/memo';
import { once, plain } from '../words/plain';
import { placeOfTitle } from './place';
import { readTitle } from './read-title';
import { GENDERED, inBrackets, roleWords, withoutBrackets } from './title-words';

/**
 * All roles that a title can mean: one for a clear title, several for an abbreviation such as CCO, none if it is unknown.
 * "Director of Customer Experience" and "Customer Experience Director" are one, and so are "Chief Customer Officer (CCO)"
 * and "CCO – Chief Customer Officer". Text in parentheses can decide between several, and is otherwise ignored.
 * An Acting or a Group Chief Customer Officer is one too; a deputy is not.
 */
export const rolesOfTitle: (title: string) => readonly RoleId[] = memoized(readRoles);

function readRoles(title: string): readonly RoleId[] {
  const whole = known(roleWords(title.replace(FOR_ANOTHER, '')));
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
  if (decided.length > 0) return decided;
  if (said.length > 0) return said;
  const built = joint(title);
  if (built.length > 0) return built.length === 1 ? built : [];
  return inPlace(title);
}

/** "Chief Customer Officer, EMEA" without its region. The head of a region is not the head of the company, so titles such as "CEO EMEA" are not changed. */
function inPlace(title: string): readonly RoleId[] {
  const placed = placeOfTitle(title);
  const ids = placed ? rolesOfTitle(placed.title) : [];
  return ids.some((id) => roles.get(id).top) ? [] : ids;
}

/** The roles that a title joins, such as "Chief Product and Technology Officer" and "CEO and CFO"; a single role for others. */
export const rolesHeld = (title: string): readonly RoleId[] => {
  const ids = rolesOfTitle(title);
  return ids.length > 0 ? ids : joint(title);
};

/** The meaning of a title that is not in the catalog, by its grammar: one role, or the several that it joins. */
function joint(title: string): readonly RoleId[] {
  const words = roleWords(title);
  if (FOR_SOMEBODY.test(words)) return [];
  const short = JOINT_ABBREVIATIONS.get(signature(words));
  if (short) return short;
  const built = readTitle(title)?.roles ?? [];
  if (built.length > 0) return built;
  const pieces = words.split(BETWEEN_TITLES);
  if (pieces.length < 2) return [];
  const named = pieces.map((piece) => known(roleWords(piece)));
  return named.some((ids) => ids.length > 1) ? [] : [...new Set(named.flat())];
}

/** Who a position works for: "Chief of Staff to the CEO". */
const FOR_ANOTHER = /\s+to the\s.*$/iu;

/** Titles of people who work for a chief, or who used to be one. */
const FOR_SOMEBODY =
  /(?<!\p{L})(?:assistant|(?<!(?:company|corporate|board) )secretary|assistenz|assistent(?:in)?|deputy|vice(?! president)|former|office|adviser|advisor|to the|bei)(?!\p{L})/iu;
const BETWEEN_TITLES = /\s*(?:&|(?<!\p{L})(?:and|und|et)(?!\p{L}))\s*/iu;

/** Abbreviations of titles that join two roles. */
const JOINT_ABBREVIATIONS: ReadonlyMap<string, readonly RoleId[]> = new Map<string, readonly RoleId[]>([
  ['cpto', ['chief-product-officer', 'chief-technology-officer']],
  ['cdao', ['chief-data-officer', 'chief-analytics-officer']],
  ['cdto', ['chief-digital-officer', 'chief-technology-officer']],
  ['cito', ['chief-information-officer', 'chief-technology-officer']],
  ['cmco', ['chief-marketing-officer', 'chief-communications-officer']],
]);

/** Whether a title is that of a head, which means the chief's role only if no position is above it in the function. */
export const isHeadTitle = (title: string): boolean =>
  known(roleWords(title)).length === 0 && readTitle(title)?.isHead === true;

/** The wording of a title with one role. */
export interface Wording {
  readonly role: RoleId;
  /** Equal for each order of the words of one title and for its short forms, but different for other titles of the role. */
  readonly title: string;
  /** Equal for each spelling of one of them, and for men and women. */
  readonly form: string;
}

/** The wording of a title; undefined if its role is uncertain or it joins two forms, as "CCO – Chief Customer Officer" does. */
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

/** The limit in a title, such as "Group" or "(EMEA)", for comparing; empty if it names only the role. */
export const limitsOf = (title: string): string =>
  [...withoutBrackets(title).matchAll(LIMIT)]
    .map(([word]) => word)
    .concat(placeOfTitle(withoutBrackets(title).trim())?.place ?? [])
    .concat(inBrackets(title).filter((words) => known(words).length === 0))
    .map(plain)
    .sort()
    .join(' ');

/** Whether several people may share a title, although it names a role that a company has once: co-heads, a board of managers. */
export const isHeldBySeveral = (title: string): boolean =>
  CO.test(withoutBrackets(title).trim()) || several().has(signature(roleWords(title)));

/** Whether a title is an abbreviation that is also used for any chief officer: CXO. */
export const meansAnyChief = (title: string): boolean =>
  signature(roleWords(title)) === 'cxo' && !inBrackets(title).some((words) => known(words).length > 0);

/** The role that an abbreviation usually means, although another role has it too. */
export const commonReading = (title: string): RoleId | undefined =>
  rolesOfTitle(title).length > 1 ? COMMON_READINGS.get(signature(roleWords(title))) : undefined;

const COMMON_READINGS: ReadonlyMap<string, RoleId> = new Map<string, RoleId>([
  ['cto', 'chief-technology-officer'],
  ['cmo', 'chief-marketing-officer'],
]);

/** Signs that separate two forms of a title: "CCO – Chief Customer Officer", "CCO / Chief Customer Officer". */
const SEPARATOR = / - |[–—|,;]|[/:](?!-?in\b)/;
/** The title that an abbreviation of a role is short for: CPO for Chief People Officer, CHRO for Chief Human Resources Officer. */
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

const LIMIT = /(?<!\p{L})(?:group|global)(?!\p{L})/giu;
const CO = /^co[\s-]/i;

/** Words for women, with the words for men that they are compared by. */
const FEMININE = new Map([
  ['directrice', 'directeur'],
  ['financiere', 'financier'],
  ['generale', 'general'],
  ['presidente', 'president'],
  ['financiera', 'financiero'],
  ['ejecutiva', 'ejecutivo'],
  ['delegata', 'delegato'],
  ['cheffe', 'chef'],
]);

/** The full forms of words in titles, so that short and long forms are equal; small words are dropped. */
const SPELLED_OUT = new Map<string, readonly string[]>([
  ['cx', ['customer', 'experience']],
  ['ux', ['user', 'experience']],
  ['ceo', ['chief', 'executive', 'officer']],
  ['hr', ['human', 'resources']],
  ['vp', ['vice', 'president']],
  ...['a', 'an', 'and', 'for', 'of', 'the', 'to'].map((word) => [word, []] as const),
]);

/** German endings for women, and those of adjectives: "kaufmännische Geschäftsführerin". */
const ENDINGS_OF_GENDER = /(?<=er|or|ent|chef)in$|(?<=isch|end)e[rn]?$/;

/** The words of a title, ignoring case, accents, punctuation and gender. */
const wordsOf = (title: string): readonly string[] =>
  (
    title
      .replace(GENDERED, '')
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\p{M}.'’]+/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map(
    (word) =>
      FEMININE.get(word) ??
      word
        .replace(ENDINGS_OF_GENDER, '')
        .replace(/(?<=a)trice$/, 'tore')
        .replace(/(?<=e)ttrice$/, 'ttore'),
  );

/** A title in comparable form: its words in full, in any order. */
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

/** A bank has many of the first, and a German company often has two or three of the second. */
const several = once(() => new Set(['Managing Director', 'Geschäftsführer', 'Directeur général'].map(signature)));

const known = (words: string): readonly RoleId[] => bySignature().get(signature(words)) ?? [];

const inAgreement = (readings: readonly (readonly RoleId[])[]): readonly RoleId[] =>
  readings.reduce((common, ids) => common.filter((id) => ids.includes(id)));
