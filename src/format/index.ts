export { continueList } from './continue-list';
export { format } from './format';
export type { Formatting } from './format';
export { sortKeys } from './sort-keys';
