import { memoized } from './memo';

/**
 * Words in the form that the grammar compares: without case, accents, punctuation and small words, in American spelling and in the
 * singular. Both sides of a comparison are converted, so a spelling rule that is too broad does no harm.
 */
export const tokensOf: (text: string) => readonly string[] = memoized((text) => {
  const raw = rawTokens(text);
  const telling = raw.filter((word) => !SMALL.has(word));
  return telling.join('').length < MIN_TELLING ? raw : telling;
});

/** Shorter names, in letters, are abbreviations such as L&D, in which every letter counts. */
const MIN_TELLING = 3;

/** The same with small words kept, for finding "of". */
export const rawTokens = (text: string): readonly string[] =>
  (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\p{M}.]+/gu, '')
      .replace(/(?<!\p{L})e-(?=\p{L})/gu, 'e')
      .replace(/(?<=\p{L})['’]s(?!\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => singular(american(word)));

/** Equal for phrases that differ only in spelling: `call centre` and `Callcenters`. */
export const keyOf = (tokens: readonly string[]): string => tokens.join('');

/** The key of a text. */
export const phraseKey = (text: string): string => keyOf(tokensOf(text));

/** Words without meaning in a name, in the supported languages. */
const SMALL = new Set(
  (
    'and the of for to und fur der die das et de du des la le les l d y e el los las del di della dell delle degli ' +
    'dei il lo i da do dos das e en van voor het och for av i till oh og'
  ).split(' '),
);

/** Endings that British and American English spell differently. */
const american = (word: string): string =>
  word
    .replace(/is(e|ed|er|ers|ing|ation|ations|ational)$/, 'iz$1')
    .replace(/our(s?)$/, 'or$1')
    .replace(/(?<=[nt])tre(s?)$/, 'ter$1')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/amme(s?)$/, 'am$1')
    .replace(/^(fulfil|enrol|instal)ment/, '$1lment')
    .replace(/^(def|lic|off)ence/, '$1ense');

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|ss|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
