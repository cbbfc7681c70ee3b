/** Text in parentheses; the last one may still be open while it is being typed. */
const BRACKETS = /[([]([^()[\]]*)(?:[)\]]|$)/g;

export const withoutBrackets = (title: string): string => title.replace(BRACKETS, ' ');
export const inBrackets = (title: string): string[] => [...title.matchAll(BRACKETS)].map(([, words = '']) => words);

/** Words that do not change a role: a temporary holder, a part of the company, or a second role. */
const BEFORE =
  /^(?:(?:acting|interim|group|global|corporate|co|senior(?! vice)|(?:co-?)?founder|(?:executive|senior) vice president|[es]vp|kommissarische[rn]?|tillförordnad|tf|waarnemend)(?!\p{L})[\s,&/-]*(?:(?:and|und|et|y|e|en|och)\s+)?)+/iu;
const SUFFIX =
  /(?<=[\s,–-])(?:a\.\s?i\.|(?:ad |par )?int[eé]rim|interin[oa]|group|groupe|gruppe|grupo|gruppo|groep|global)$/iu;
/** The longest suffix, with the sign in front of it. */
const MAX_SUFFIX = 16;

/** A title without trailing words that do not change the role, from the last one to the first. */
function withoutSuffixes(title: string): string {
  let end = title.length;
  for (;;) {
    const suffix = SUFFIX.exec(title.slice(Math.max(0, end - MAX_SUFFIX), end));
    if (!suffix) return title.slice(0, end);
    end -= suffix[0].length;
    while (end > 0 && /[\s,–-]/.test(title.charAt(end - 1))) end--;
  }
}

/** The part of a title that names a role: without parentheses and without words such as "Acting" and "Group". */
export const roleWords = (title: string): string => withoutSuffixes(withoutBrackets(title).trim().replace(BEFORE, ''));

/** Gender-neutral endings of German titles: "Leiter:in", "Leiter*in", "Leiter/-in". */
export const GENDERED = /(?<=\p{L})[:*_/]-?in(?!\p{L})/gu;

/** Words before a function that do not change the rank. */
const ASIDE = /^(?:acting|interim|group|global|corporate|kommissarische[rn]?)\s+/u;

/** A title prepared for its grammar: in lower case, without accents, parentheses, hyphens and words for duration and scope. */
export function withoutAsides(title: string): string {
  const words = withoutBrackets(title)
    .replace(GENDERED, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}.]+/gu, '')
    .replace(/['’]/gu, ' ')
    .replace(/[-_]+/gu, ' ')
    .replace(/(?<=leiter|vorstand|direktor|fuhrer|chef)in(?!\p{L})/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  let rest = words;
  for (let before = ''; before !== rest; )
    rest = (before = rest).replace(ASIDE, '').replace(/, (?:group|global|acting)(?=,| |$)/u, ', ');
  return rest;
}
