export { lint } from './lint';
export type { LintOptions } from './lint';
