export { checkHead, checkPosition } from './check';
export { describe, type KeyInfo, keysAt } from './describe';
export type { Term, Word } from './node';
export type { SchemaProblem } from './problem';
