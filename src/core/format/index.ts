export { continueList } from './continue-list';
export type { Formatting } from './format';
export { format } from './format';
export { sortKeys } from './sort-keys';
