import type { Font, Measure } from '..';
import { FONTS } from '..';
import { BOLD, OTHER_SCRIPTS, REGULAR, type Stretches } from './widths.generated';

/** The fonts that have the widths of {@link standardMeasure}; any other one may take their place. */
export const STANDARD_FONT = 'Helvetica, Arial, "Liberation Sans", Arimo, sans-serif';

/** Widths in thousandths of the font's size, by code point. */
type Widths = ReadonlyMap<number, number>;

const widthsOf = (stretches: Stretches): Widths =>
  new Map(
    stretches.flatMap(([start, widths]) => widths.split(' ').map((width, i) => [start + i, Number(width)] as const)),
  );

const LETTERS = { regular: widthsOf(REGULAR), bold: widthsOf(BOLD) };
const OTHERS = widthsOf(OTHER_SCRIPTS);

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const EMOJI_PART = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/gu;
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

const IDEOGRAPH_WIDTH = 1000;
/** The widest of Noto Color Emoji, Segoe UI Emoji and Apple Color Emoji. */
const EMOJI_WIDTH = 1380;
/** A sequence of emoji may be drawn one by one, each as a box. */
const EMOJI_PART_WIDTH = 640;
const UNKNOWN_WIDTH = 1000;

/** The widest letter of DejaVu Sans or Verdana in relation to the same letter of Arial. */
const WIDEST_FONT_RATIO = 1.45;
/** The box that DejaVu Sans draws in place of a letter that no font has. */
const MISSING_GLYPH_WIDTH = 600;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** How wide a letter is in a usual font, and in the widest. */
interface Extent {
  readonly usual: number;
  readonly widest: number;
}

/**
 * Measures text without a font and without a page, in pixels at 100 %. Latin, Greek and Cyrillic letters have the width of
 * Helvetica, Arial and Liberation Sans, up to kerning. Other scripts have at least the width of Noto Sans.
 */
export const standardMeasure: Measure = (text, font) => sum(text, font, 'usual');

/** How wide the same text is at most, in whatever font a reader has. */
export const widestMeasure: Measure = (text, font) => sum(text, font, 'widest');

function sum(text: string, font: Font, extent: keyof Extent): number {
  const { size, weight } = FONTS[font];
  const letters = weight >= 600 ? LETTERS.bold : LETTERS.regular;
  let sum = 0;
  for (const { segment } of graphemes.segment(text)) sum += graphemeExtent(segment, letters)[extent];
  return (sum * size) / 1000;
}

function graphemeExtent(grapheme: string, letters: Widths): Extent {
  const whole = grapheme.normalize('NFC');
  const letter = whole.length === 1 ? letters.get(whole.charCodeAt(0)) : undefined;
  if (letter !== undefined) return elastic(letter);
  if (EMOJI.test(grapheme)) return emojiExtent(grapheme);
  if (IDEOGRAPH.test(grapheme)) return { usual: IDEOGRAPH_WIDTH, widest: IDEOGRAPH_WIDTH };
  const base = letters.get(grapheme.normalize('NFD').charCodeAt(0));
  if (base !== undefined) return elastic(base);
  return Array.from(grapheme, codePointExtent).reduce(add);
}

const elastic = (usual: number): Extent => ({ usual, widest: usual * WIDEST_FONT_RATIO });

function emojiExtent(grapheme: string): Extent {
  const parts = grapheme.match(EMOJI_PART)?.length ?? 1;
  return { usual: EMOJI_WIDTH, widest: Math.max(EMOJI_WIDTH, parts * EMOJI_PART_WIDTH) };
}

function codePointExtent(character: string): Extent {
  const usual = OTHERS.get(character.codePointAt(0)!) ?? (INVISIBLE.test(character) ? 0 : UNKNOWN_WIDTH);
  return { usual, widest: Math.max(usual, MISSING_GLYPH_WIDTH) };
}

const add = (one: Extent, other: Extent): Extent => ({
  usual: one.usual + other.usual,
  widest: one.widest + other.widest,
});
