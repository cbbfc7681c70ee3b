export { format, formatted } from './format';
export type { Formatting } from './format';
export { sortKeys } from './sort-keys';
