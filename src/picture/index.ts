export { forestOf } from './layout/forest';
export { layout } from './layout/layout';
export type { Layout, PlacedCard } from './layout/layout';
export { legible } from './layout/legible';
export type { Point, Rect } from './layout/place';
export { FONTS } from './layout/sizes';
export type { Font, Measure } from './layout/sizes';
export { paint } from './paint/paint';
export { STYLES } from './paint/styles';
