export { loadOf } from './analysis/load';
export { ownershipIn } from './analysis/ownership';
export { positionCalled } from './analysis/position-called';
export { layersIn, spanLimitOf, spanOf } from './analysis/spans';
export { isHeld, isVacant } from './analysis/stand-in';
export { folderOf, rulePage } from './page';
export type { Group, Problem, ProposedFix, Rule, Run } from './rule';
export { GROUPS, hasEnded, isExceptable } from './rule';
export { rules } from './rules.generated';
