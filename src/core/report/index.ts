export type { Figures, Group, Grouping, Spans } from './figures';
export { figuresOf, GROUPINGS, NARROW_SPAN, NOT_STATED } from './figures';
