export { svgOf } from './svg';
export type { Svg, SvgOptions } from './svg';
export { standardMeasure } from './widths';
