export type { PrintOptions } from './print';
export { printOf } from './print';
export type { RoomName } from './rooms';
export { ROOMS } from './rooms';
export type { Svg, SvgOptions } from './svg';
export { MAX_PIXELS, svgOf, unmarked } from './svg';
