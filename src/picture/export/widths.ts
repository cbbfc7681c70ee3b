import type { Measure } from '..';
import { FONTS } from '..';

/**
 * Widths of the printable ASCII characters, from space on, in thousandths of the size: those of Helvetica, which Arial and
 * Liberation Sans share. From the font metrics that Adobe published for the standard fonts of PostScript.
 */
const REGULAR =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 ' +
  '1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 ' +
  '333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584';
const BOLD =
  '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 ' +
  '975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 ' +
  '333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584';

const widths = (text: string): readonly number[] => text.split(' ').map(Number);
const TABLES = { regular: widths(REGULAR), bold: widths(BOLD) };

/** Other scripts come from whatever font there is: as wide as the widest that is usual, so that nothing sticks out of its box. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;
const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const WIDTHLESS = /^[\p{M}\p{Cf}\ufe00-\ufe0f]$/u;
const SCRIPT = 1000;
const EMOJI = 1380;
const ANY = 780;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Measures text as Helvetica, Arial and Liberation Sans are wide, without a font and without a page.
 * Exact for Latin letters up to kerning; for other scripts rather too wide than too narrow.
 */
export const standardMeasure: Measure = (text, font) => {
  const { size, weight } = FONTS[font];
  const table = weight >= 600 ? TABLES.bold : TABLES.regular;
  let sum = 0;
  for (const { segment } of graphemes.segment(text)) sum += widthOf(segment, table);
  return (sum * size) / 1000;
};

function widthOf(grapheme: string, table: readonly number[]): number {
  const simple = table[grapheme.charCodeAt(0) - 32];
  if (grapheme.length === 1 && simple !== undefined) return simple;
  if (PICTURE.test(grapheme)) return EMOJI;
  if (WIDE.test(grapheme)) return SCRIPT;
  const base = grapheme.normalize('NFD');
  const letter = table[base.charCodeAt(0) - 32];
  if (letter !== undefined) return letter;
  return [...grapheme].reduce((sum, char) => sum + (WIDTHLESS.test(char) ? 0 : (LATIN[char] ?? ANY)), 0);
}

/** Latin letters that are no other letter with a mark, and usual signs. */
const LATIN: Readonly<Record<string, number>> = {
  ß: 611,
  Æ: 1000,
  æ: 889,
  Ø: 778,
  ø: 611,
  Œ: 1000,
  œ: 944,
  Ł: 611,
  ł: 278,
  ı: 278,
  Đ: 722,
  đ: 611,
  Þ: 667,
  þ: 611,
  ð: 611,
  '–': 556,
  '—': 1000,
  '…': 1000,
  '‘': 278,
  '’': 278,
  '“': 500,
  '”': 500,
  '„': 500,
  '·': 278,
  '•': 350,
  '×': 584,
  '€': 556,
  '©': 737,
  '®': 737,
  '™': 1000,
  '°': 400,
};

/** The fonts that are as wide as {@link standardMeasure} says, whichever a reader has. */
export const STANDARD_FONT = 'Helvetica, Arial, "Liberation Sans", Arimo, sans-serif';
