export type { PrintOptions } from './print';
export { printOf } from './print';
export type { RoomName } from './rooms';
export { ROOMS } from './rooms';
export { plainStyles } from './styles';
export type { Svg, SvgOptions } from './svg';
export { fittedWidth, MAX_PIXELS, svgOf, unmarked } from './svg';
export { STANDARD_FONT, standardMeasure } from './widths';
