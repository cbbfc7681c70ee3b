export type { Figures, Group, Grouping, Spans } from './figures';
export { figuresOf, GROUPINGS } from './figures';
export type { Raci, RaciCell, RaciRow } from './raci/raci';
export { raciOf } from './raci/raci';
export { raciHtml, raciMarkdown, raciTable } from './raci/write';
export type { FigureSheet } from './sheet';
export { figureSheetOf } from './sheet';
