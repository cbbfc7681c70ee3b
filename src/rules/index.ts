import { duplicateId } from './duplicate-id';
import { duplicateKey } from './duplicate-key';
import { exceptionExpired } from './exception-expired';
import { exceptionUnused } from './exception-unused';
import { exceptionWithoutReason } from './exception-without-reason';
import { invalidValue } from './invalid-value';
import { invalidYaml } from './invalid-yaml';
import { missingKey } from './missing-key';
import { missingTitle } from './missing-title';
import { multipleManagers } from './multiple-managers';
import { multipleRoots } from './multiple-roots';
import { orphanPosition } from './orphan-position';
import { overlapNestedArea } from './overlap-nested-area';
import { overlapSameArea } from './overlap-same-area';
import { reportingCycle } from './reporting-cycle';
import { roleOutsideBoundary } from './role-outside-boundary';
import { tooLarge } from './too-large';
import { unknownKey } from './unknown-key';
import { unknownPosition } from './unknown-position';
import { unknownTerm } from './unknown-term';
import type { Rule } from './rule';

export type { Group, Problem, ProposedFix, Rule, Run } from './rule';
export { GROUPS, hasEnded, isExceptable } from './rule';

/** Every rule, in the order of the rules table. */
export const rules: readonly Rule[] = [
  invalidYaml,
  tooLarge,
  duplicateKey,
  invalidValue,
  missingKey,
  unknownKey,
  duplicateId,
  missingTitle,
  unknownPosition,
  reportingCycle,
  multipleManagers,
  multipleRoots,
  orphanPosition,
  unknownTerm,
  overlapSameArea,
  overlapNestedArea,
  roleOutsideBoundary,
  exceptionWithoutReason,
  exceptionUnused,
  exceptionExpired,
];
