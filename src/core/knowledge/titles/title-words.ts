/** What is in brackets; the last may still be open, as it is while somebody types. */
const BRACKETS = /[([]([^()[\]]*)(?:[)\]]|$)/g;

export const withoutBrackets = (title: string): string => title.replace(BRACKETS, ' ');
export const inBrackets = (title: string): string[] => [...title.matchAll(BRACKETS)].map(([, words = '']) => words);

/** Words that leave a role what it is: who fills it for a while, for how much of the company, and what else the holder is. */
const BEFORE =
  /^(?:(?:acting|interim|group|global|corporate|co|senior(?! vice)|(?:co-?)?founder|(?:executive|senior) vice president|[es]vp|kommissarische[rn]?|tillförordnad|tf|waarnemend)(?!\p{L})[\s,&/-]*(?:(?:and|und|et|y|e|en|och)\s+)?)+/iu;
const SUFFIX =
  /(?<=[\s,–-])(?:a\.\s?i\.|(?:ad |par )?int[eé]rim|interin[oa]|group|groupe|gruppe|grupo|gruppo|groep|global)$/iu;
/** No suffix is longer, with the sign in front of it. */
const MAX_SUFFIX = 16;

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

/** The part of a title that names a role: without brackets and without words such as "Acting" and "Group" around it. */
export const roleWords = (title: string): string => withoutSuffixes(withoutBrackets(title).trim().replace(BEFORE, ''));

/** What comes behind the German word for a man so that it means a woman as well: "Leiter:in", "Leiter*in", "Leiter/-in". */
export const GENDERED = /(?<=\p{L})[:*_/]-?in(?!\p{L})/gu;

/** Before a function, words that leave the rank what it is. */
const ASIDE = /^(?:acting|interim|group|global|corporate|kommissarische[rn]?)\s+/u;

/** A title for its grammar: in lower case, without accents, brackets, hyphens and words for how long and how far. */
export function withoutAsides(title: string): string {
  const words = withoutBrackets(title)
    .replace(GENDERED, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}.]+/gu, '')
    .replace(/['’]/gu, ' ')
    .replace(/[-_]+/gu, ' ')
    .replace(/(?<=leiter|vorstand|direktor|fuhrer)in(?!\p{L})/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  let rest = words;
  for (let before = ''; before !== rest; )
    rest = (before = rest).replace(ASIDE, '').replace(/, (?:group|global|acting)(?=,| |$)/u, ', ');
  return rest;
}
