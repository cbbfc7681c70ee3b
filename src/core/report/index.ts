export type { Figures, Group, Grouping, Spans } from './figures';
export { figuresOf, GROUPINGS } from './figures';
export type { FigureSheet } from './sheet';
export { figureSheetOf } from './sheet';
