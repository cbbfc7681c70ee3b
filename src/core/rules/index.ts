export { rulePage } from './page';
export type { Group, Problem, ProposedFix, Rule, Run } from './rule';
export { GROUPS, hasEnded, isExceptable } from './rule';
export { rules } from './rules.generated';
