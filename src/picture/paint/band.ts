import { TINTS } from '../tints';
import type { Tint } from '../tints';
import { short } from './markup';

const WIDTH = 6;
const RADIUS = 4.5;

/** A colored band at a card's left edge, inside its border. */
export const band = (tint: Tint | undefined, height: number): string =>
  tint === undefined
    ? ''
    : `<path class="band tint-${tint}" d="M${1 + RADIUS} 1H${1 + WIDTH}V${short(height - 1)}H${1 + RADIUS}a${RADIUS} ${RADIUS} 0 0 1${-RADIUS}${-RADIUS}V${short(1 + RADIUS)}a${RADIUS} ${RADIUS} 0 0 1 ${RADIUS}${-RADIUS}z"></path>`;

/**
 * Colors that people with any kind of color vision can tell apart: M. Okabe and K. Ito, "Color Universal Design" (2008),
 * with their black left to texts and a gray for what is rare.
 */
export const TINT_COLORS: readonly string[] = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#f0e442', '#7f5ab6'];
export const OTHER_COLOR = '#8c8c8c';

/** The bands' style. */
export const BAND_STYLES = [...Array.from({ length: TINTS }, (_, tint) => [String(tint), TINT_COLORS[tint]!] as const), ['other', OTHER_COLOR] as const]
  .map(([name, color]) => `.tint-${name} { fill: var(--orgchart-tint-${name}, ${color}); }`)
  .join('\n  ');
