export type { LintOptions } from './lint';
export { lint } from './lint';
export { isOfText } from './of-text';
