import { tintsOn } from '../palettes/tints';
import type { Tint } from '../tints';
import { short } from './markup';

const WIDTH = 6;
const RADIUS = 4.5;

/** A colored band at a card's left edge, inside its border. */
export const band = (tint: Tint | undefined, height: number): string =>
  tint === undefined
    ? ''
    : `<path class="band tint-${tint}" d="M${1 + RADIUS} 1H${1 + WIDTH}V${short(height - 1)}H${1 + RADIUS}a${RADIUS} ${RADIUS} 0 0 1${-RADIUS}${-RADIUS}V${short(1 + RADIUS)}a${RADIUS} ${RADIUS} 0 0 1 ${RADIUS}${-RADIUS}z"></path>`;

/** The bands' style. */
export const BAND_STYLES = Object.entries(tintsOn('light'))
  .map(([name, color]) => `.${name} { fill: var(--orgchart-${name}, ${color}); }`)
  .join('\n  ');
