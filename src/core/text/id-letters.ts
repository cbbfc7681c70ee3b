/** How authors write letters of the Latin alphabet that have no accent to leave out. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** Letters and words of other languages with the same letters, where they are written without dots. */
const NOT_GERMAN =
  /[åøæœçñáàâãéèêëíìîïóòôõúùûýşğıőűčřšžłńśźżćđðþ]|ää|öö|yö|öy|äy|güe|güi|direktör|försäl|försör|förvalt|inköp|utveckl|säker|miljö|läkar|lärar|tjänst|löne|johtaj|päälli|müdür|yönet|bölüm|ügy|müügi/u;

/** Lower-case text in letters for ids: Latin letters without accents, and with German umlauts written out. Other alphabets are kept. */
export function idLetters(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  const written = NOT_GERMAN.test(lower) ? lower : lower.replace(/[äöü]/gu, (letter) => UMLAUTS[letter]!);
  return written
    .normalize('NFKD')
    .replace(/(?<=[a-zæøłđ])\p{M}+/gu, '')
    .normalize('NFKC')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþı]/gu, (letter) => PLAIN[letter]!);
}
