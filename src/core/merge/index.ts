export type { Conflict, Merged } from './merge';
export { mergeCharts } from './merge';
