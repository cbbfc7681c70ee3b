import { isRightToLeft } from './legible';
import { FONTS, type Measure } from './sizes';
import { widestWord, wrap } from './wrap';

/** A card's title as large as the card allows, centered: what it shows from so far away that its other texts cannot be read. */
export interface DistantTitle {
  readonly size: number;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly rightToLeft: boolean;
}

/** The part of a card that a distant title may fill: below its number of marks and above its tab. */
export interface DistantRoom {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const SIZES = [28, 24, 21, 19, 17];
const MAX_LINES = 3;
const SIDE = 6;

/** The usual short forms of words that make titles long; none that could be taken for another title. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bExecutive Vice[ -]President\b/gi, 'EVP'],
  [/\bSenior Vice[ -]President\b/gi, 'SVP'],
  [/\bVice[ -]President\b/gi, 'VP'],
  [/\bDirector\b/gi, 'Dir.'],
  [/\bManager\b/gi, 'Mgr.'],
  [/\bSenior\b/gi, 'Sr.'],
  [/\bJunior\b/gi, 'Jr.'],
  [/\bDepartment\b/gi, 'Dept.'],
  [/(?<=^(?:EVP|SVP|VP|Dir\.|Mgr\.))(?:,| of)(?= )/g, ''],
  [/,? and\b/gi, ' &'],
];
const HAS_SHORT = /\b(?:president|director|manager|senior|junior|department|and)\b/i;

/** How many titles of a chart have to fit in the size that all of them share. */
const COMMON_SHARE = 0.8;

/**
 * The size that distant titles share: the largest that fits most of them. None is larger than that of a position at the top.
 * @param own the size that fits each title by itself
 * @param tops the places of those at the top
 */
export function commonSize(own: readonly number[], tops: readonly number[]): number {
  const sorted = [...own].sort((a, b) => b - a);
  const fits = sorted[Math.ceil(sorted.length * COMMON_SHARE) - 1] ?? SIZES[0]!;
  return tops.reduce((least, top) => Math.min(least, own[top]!), fits);
}

/**
 * The title in the largest size that fits without a broken word; cut at the smallest size if none fits.
 * @param most no larger than this
 */
export function distantTitle(
  title: string,
  { top, width, height }: DistantRoom,
  measure: Measure,
  most = SIZES[0]!,
): DistantTitle {
  const text = HAS_SHORT.test(title)
    ? SHORT.reduce((short, [words, form]) => short.replace(words, form), title)
    : title;
  const room = width - 2 * SIDE;
  const widest = widestWord(text, (part) => measure(part, 'distant'));
  const smallest = SIZES.at(-1)!;
  for (const size of SIZES) {
    if (size > most) continue;
    const scale = size / FONTS.distant.size;
    if (widest * scale > room && size !== smallest) continue;
    const maxLines = Math.max(1, Math.min(MAX_LINES, Math.floor((height - 2) / lineOf(size))));
    const { lines, cut } = wrap(text, (part) => measure(part, 'distant') * scale, room, maxLines);
    if (!cut || size === smallest) return placed(lines, size, { top, height }, isRightToLeft(text));
  }
  return placed([], smallest, { top, height }, false);
}

const lineOf = (size: number): number => Math.floor((size * FONTS.distant.line) / FONTS.distant.size);

function placed(
  lines: readonly string[],
  size: number,
  { top, height }: Pick<DistantRoom, 'top' | 'height'>,
  rightToLeft: boolean,
): DistantTitle {
  const line = lineOf(size);
  const first = top + (height - lines.length * line) / 2 + line / 2 + size * 0.36;
  return { size, rightToLeft, lines: lines.map((text, i) => ({ text: text.trimEnd(), y: first + i * line })) };
}
