export type { Svg, SvgOptions } from './svg';
export { MOST_PIXELS, svgOf, unmarked } from './svg';
