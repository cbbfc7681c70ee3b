export type { Figures, Group, Grouping, Spans } from './figures';
export { figuresOf, GROUPINGS } from './figures';
