/** Letters that are not composed with an accent. */
const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** Without case and accents, so that `zielinski` finds `Zieliński`. */
export const forSearch = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[łøđßæœı]/gu, (letter) => LETTERS[letter]!)
    .trim();

/** Whether a text contains all of some words. @param words in the form of {@link forSearch} */
export function hasWords(text: string, words: string): boolean {
  const within = forSearch(text);
  return words.split(/\s+/u).every((word) => within.includes(word));
}
