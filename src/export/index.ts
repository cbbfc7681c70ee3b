export { MOST_PIXELS, svgOf, unmarked } from './svg';
export type { Svg, SvgOptions } from './svg';
export { standardMeasure } from './widths';
