import { actingWithoutEnd } from './acting-without-end';
import { adviceConsiderCco } from './advice-consider-cco';
import { adviceConsiderCxo } from './advice-consider-cxo';
import { adviceIndustryPattern } from './advice-industry-pattern';
import { adviceInternalCandidates } from './advice-internal-candidates';
import { advicePositionSpec } from './advice-position-spec';
import { adviceSourcing } from './advice-sourcing';
import { ambiguousArea } from './ambiguous-area';
import { ambiguousTitle } from './ambiguous-title';
import { areaWithoutMetric } from './area-without-metric';
import { confusablePairUnlinked } from './confusable-pair-unlinked';
import { cxRoleOutsideCxo } from './cx-role-outside-cxo';
import { cxoCcoNoBrandOwner } from './cxo-cco-no-brand-owner';
import { cxoCcoNoCollaboration } from './cxo-cco-no-collaboration';
import { cxoCcoNoDirectAccess } from './cxo-cco-no-direct-access';
import { cxoCcoOneWay } from './cxo-cco-one-way';
import { cxoCcoUnclearScope } from './cxo-cco-unclear-scope';
import { cxoCustomersOnly } from './cxo-customers-only';
import { cxoOverlooksCustomers } from './cxo-overlooks-customers';
import { delegatedSameArea } from './delegated-same-area';
import { duplicateId } from './duplicate-id';
import { duplicateKey } from './duplicate-key';
import { duplicateSingletonRole } from './duplicate-singleton-role';
import { exceptionExpired } from './exception-expired';
import { exceptionUnused } from './exception-unused';
import { exceptionWithoutReason } from './exception-without-reason';
import { executiveBuried } from './executive-buried';
import { executiveWithoutMandate } from './executive-without-mandate';
import { experienceFoldedIntoFunction } from './experience-folded-into-function';
import { externalOwner } from './external-owner';
import { focusOutsideRole } from './focus-outside-role';
import { gapCarvedOut } from './gap-carved-out';
import { gapExpectedArea } from './gap-expected-area';
import { gapNoCustomerOwner } from './gap-no-customer-owner';
import { gapNoOwnerOnlyContributors } from './gap-no-owner-only-contributors';
import { gapVacantOwner } from './gap-vacant-owner';
import { holderManyPositions } from './holder-many-positions';
import { holderOverAllocated } from './holder-over-allocated';
import { includeHeadKey } from './include-head-key';
import { includeNotFound } from './include-not-found';
import { includeUnreadable } from './include-unreadable';
import { independenceConflict } from './independence-conflict';
import { invalidValue } from './invalid-value';
import { invalidYaml } from './invalid-yaml';
import { invertedOwnership } from './inverted-ownership';
import { levelInversion } from './level-inversion';
import { metricOutsideFocus } from './metric-outside-focus';
import { metricWithoutControl } from './metric-without-control';
import { missingKey } from './missing-key';
import { missingTitle } from './missing-title';
import { multipleManagers } from './multiple-managers';
import { multipleRoots } from './multiple-roots';
import { orphanPosition } from './orphan-position';
import { overlapConfusableAreas } from './overlap-confusable-areas';
import { overlapMetric } from './overlap-metric';
import { overlapNestedArea } from './overlap-nested-area';
import { overlapSameArea } from './overlap-same-area';
import { preferredTitle } from './preferred-title';
import { redundantDottedLine } from './redundant-dotted-line';
import { reportingCycle } from './reporting-cycle';
import { reportsToVacant } from './reports-to-vacant';
import { roleOutsideBoundary } from './role-outside-boundary';
import { roleUnusualArea } from './role-unusual-area';
import { rolesMergedInOnePerson } from './roles-merged-in-one-person';
import type { Rule } from './rule';
import { scopeFitsOtherRole } from './scope-fits-other-role';
import { sharedByMany } from './shared-by-many';
import { sharedWithoutLead } from './shared-without-lead';
import { similarResponsibilities } from './similar-responsibilities';
import { singleReportManager } from './single-report-manager';
import { spanTooWide } from './span-too-wide';
import { stretchedThin } from './stretched-thin';
import { titleRoleMismatch } from './title-role-mismatch';
import { tooLarge } from './too-large';
import { tooManyDottedLines } from './too-many-dotted-lines';
import { tooManyLayers } from './too-many-layers';
import { unknownKey } from './unknown-key';
import { unknownPosition } from './unknown-position';
import { unknownTerm } from './unknown-term';
import { unusualReportingLine } from './unusual-reporting-line';

export { rulePage } from './page';
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
  includeNotFound,
  includeUnreadable,
  includeHeadKey,
  duplicateId,
  missingTitle,
  unknownPosition,
  reportingCycle,
  multipleManagers,
  multipleRoots,
  orphanPosition,
  unknownTerm,
  ambiguousTitle,
  ambiguousArea,
  titleRoleMismatch,
  scopeFitsOtherRole,
  preferredTitle,
  duplicateSingletonRole,
  overlapSameArea,
  overlapNestedArea,
  overlapMetric,
  overlapConfusableAreas,
  invertedOwnership,
  delegatedSameArea,
  sharedWithoutLead,
  sharedByMany,
  similarResponsibilities,
  roleOutsideBoundary,
  roleUnusualArea,
  metricOutsideFocus,
  focusOutsideRole,
  cxoOverlooksCustomers,
  cxoCustomersOnly,
  stretchedThin,
  rolesMergedInOnePerson,
  experienceFoldedIntoFunction,
  cxoCcoNoCollaboration,
  cxoCcoOneWay,
  cxoCcoNoDirectAccess,
  cxoCcoUnclearScope,
  cxoCcoNoBrandOwner,
  confusablePairUnlinked,
  unusualReportingLine,
  independenceConflict,
  executiveBuried,
  levelInversion,
  spanTooWide,
  singleReportManager,
  tooManyLayers,
  redundantDottedLine,
  tooManyDottedLines,
  cxRoleOutsideCxo,
  gapNoCustomerOwner,
  gapExpectedArea,
  gapNoOwnerOnlyContributors,
  gapCarvedOut,
  gapVacantOwner,
  metricWithoutControl,
  areaWithoutMetric,
  executiveWithoutMandate,
  actingWithoutEnd,
  holderOverAllocated,
  holderManyPositions,
  reportsToVacant,
  externalOwner,
  adviceConsiderCco,
  adviceConsiderCxo,
  adviceIndustryPattern,
  adviceSourcing,
  adviceInternalCandidates,
  advicePositionSpec,
  exceptionWithoutReason,
  exceptionUnused,
  exceptionExpired,
];
