/** Letters that no accent explains. */
const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** Without case and accents, so that `zielinski` finds `Zieliński`. */
export const forSearch = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[łøđßæœı]/gu, (letter) => LETTERS[letter]!)
    .trim();

/** Whether a text has all of some words in it. @param words as {@link forSearch} gives them */
export function hasWords(text: string, words: string): boolean {
  const within = forSearch(text);
  return words.split(/\s+/u).every((word) => within.includes(word));
}
