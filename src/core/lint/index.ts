export type { LintOptions } from './lint';
export { lint } from './lint';
