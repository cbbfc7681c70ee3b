// Made by src/tools/generate.mjs from the files beside it. Run `npm run generate` after adding a rule.
import { duplicateKey } from './text/duplicate-key';
import { includeHeadKey } from './text/include-head-key';
import { includeNotFound } from './text/include-not-found';
import { includeUnreadable } from './text/include-unreadable';
import { invalidValue } from './text/invalid-value';
import { invalidYaml } from './text/invalid-yaml';
import { missingKey } from './text/missing-key';
import { tooLarge } from './text/too-large';
import { unknownKey } from './text/unknown-key';
import { duplicateId } from './structure/duplicate-id';
import { duplicateItem } from './structure/duplicate-item';
import { emptyReference } from './structure/empty-reference';
import { missingTitle } from './structure/missing-title';
import { multipleManagers } from './structure/multiple-managers';
import { multipleRoots } from './structure/multiple-roots';
import { orphanPosition } from './structure/orphan-position';
import { reportingCycle } from './structure/reporting-cycle';
import { selfReference } from './structure/self-reference';
import { unknownPosition } from './structure/unknown-position';
import { unknownRule } from './structure/unknown-rule';
import { unknownTerm } from './structure/unknown-term';
import { ambiguousArea } from './naming/ambiguous-area';
import { ambiguousTitle } from './naming/ambiguous-title';
import { duplicateSingletonRole } from './naming/duplicate-singleton-role';
import { preferredTitle } from './naming/preferred-title';
import { scopeFitsOtherRole } from './naming/scope-fits-other-role';
import { titleRoleMismatch } from './naming/title-role-mismatch';
import { delegatedSameArea } from './overlap/delegated-same-area';
import { exceptOutsideArea } from './overlap/except-outside-area';
import { invertedOwnership } from './overlap/inverted-ownership';
import { leadDisagreement } from './overlap/lead-disagreement';
import { leadNotSharing } from './overlap/lead-not-sharing';
import { overlapConfusableAreas } from './overlap/overlap-confusable-areas';
import { overlapMetric } from './overlap/overlap-metric';
import { overlapNestedArea } from './overlap/overlap-nested-area';
import { overlapSameArea } from './overlap/overlap-same-area';
import { sharedByMany } from './overlap/shared-by-many';
import { sharedWithNonOwner } from './overlap/shared-with-non-owner';
import { sharedWithoutLead } from './overlap/shared-without-lead';
import { similarResponsibilities } from './overlap/similar-responsibilities';
import { cxoCustomersOnly } from './boundary/cxo-customers-only';
import { cxoOverlooksCustomers } from './boundary/cxo-overlooks-customers';
import { experienceFoldedIntoFunction } from './boundary/experience-folded-into-function';
import { focusOutsideRole } from './boundary/focus-outside-role';
import { metricOutsideFocus } from './boundary/metric-outside-focus';
import { roleOutsideBoundary } from './boundary/role-outside-boundary';
import { roleUnusualArea } from './boundary/role-unusual-area';
import { rolesMergedInOnePerson } from './boundary/roles-merged-in-one-person';
import { stretchedThin } from './boundary/stretched-thin';
import { confusablePairUnlinked } from './coexistence/confusable-pair-unlinked';
import { cxoCcoNoBrandOwner } from './coexistence/cxo-cco-no-brand-owner';
import { cxoCcoNoCollaboration } from './coexistence/cxo-cco-no-collaboration';
import { cxoCcoNoDirectAccess } from './coexistence/cxo-cco-no-direct-access';
import { cxoCcoOneWay } from './coexistence/cxo-cco-one-way';
import { cxoCcoUnclearScope } from './coexistence/cxo-cco-unclear-scope';
import { cxRoleOutsideCxo } from './reporting-lines/cx-role-outside-cxo';
import { executiveBuried } from './reporting-lines/executive-buried';
import { independenceConflict } from './reporting-lines/independence-conflict';
import { levelInversion } from './reporting-lines/level-inversion';
import { redundantDottedLine } from './reporting-lines/redundant-dotted-line';
import { reportsToAssistant } from './reporting-lines/reports-to-assistant';
import { reportsToInactive } from './reporting-lines/reports-to-inactive';
import { singleReportManager } from './reporting-lines/single-report-manager';
import { spanTooWide } from './reporting-lines/span-too-wide';
import { tooManyDottedLines } from './reporting-lines/too-many-dotted-lines';
import { tooManyLayers } from './reporting-lines/too-many-layers';
import { unusualReportingLine } from './reporting-lines/unusual-reporting-line';
import { areaWithoutMetric } from './gaps/area-without-metric';
import { executiveWithoutMandate } from './gaps/executive-without-mandate';
import { gapCarvedOut } from './gaps/gap-carved-out';
import { gapExpectedArea } from './gaps/gap-expected-area';
import { gapNoCustomerOwner } from './gaps/gap-no-customer-owner';
import { gapNoOwnerOnlyContributors } from './gaps/gap-no-owner-only-contributors';
import { gapVacantOwner } from './gaps/gap-vacant-owner';
import { metricWithoutControl } from './gaps/metric-without-control';
import { actingOverdue } from './people/acting-overdue';
import { actingWithoutEnd } from './people/acting-without-end';
import { externalOwner } from './people/external-owner';
import { holderManyPositions } from './people/holder-many-positions';
import { holderOverAllocated } from './people/holder-over-allocated';
import { holderReadAsNothing } from './people/holder-read-as-nothing';
import { placeholderHolder } from './people/placeholder-holder';
import { reportsToVacant } from './people/reports-to-vacant';
import { vacantWithHolder } from './people/vacant-with-holder';
import { adviceConsiderCco } from './advice/advice-consider-cco';
import { adviceConsiderCxo } from './advice/advice-consider-cxo';
import { adviceIndustryPattern } from './advice/advice-industry-pattern';
import { adviceInternalCandidates } from './advice/advice-internal-candidates';
import { advicePositionSpec } from './advice/advice-position-spec';
import { adviceSourcing } from './advice/advice-sourcing';
import { exceptionExpired } from './exceptions/exception-expired';
import { exceptionUnused } from './exceptions/exception-unused';
import { exceptionWithoutReason } from './exceptions/exception-without-reason';
import type { Rule } from './rule';

/** Every rule, in the order of the rules table. */
export const rules: readonly Rule[] = [
  duplicateKey,
  includeHeadKey,
  includeNotFound,
  includeUnreadable,
  invalidValue,
  invalidYaml,
  missingKey,
  tooLarge,
  unknownKey,
  duplicateId,
  duplicateItem,
  emptyReference,
  missingTitle,
  multipleManagers,
  multipleRoots,
  orphanPosition,
  reportingCycle,
  selfReference,
  unknownPosition,
  unknownRule,
  unknownTerm,
  ambiguousArea,
  ambiguousTitle,
  duplicateSingletonRole,
  preferredTitle,
  scopeFitsOtherRole,
  titleRoleMismatch,
  delegatedSameArea,
  exceptOutsideArea,
  invertedOwnership,
  leadDisagreement,
  leadNotSharing,
  overlapConfusableAreas,
  overlapMetric,
  overlapNestedArea,
  overlapSameArea,
  sharedByMany,
  sharedWithNonOwner,
  sharedWithoutLead,
  similarResponsibilities,
  cxoCustomersOnly,
  cxoOverlooksCustomers,
  experienceFoldedIntoFunction,
  focusOutsideRole,
  metricOutsideFocus,
  roleOutsideBoundary,
  roleUnusualArea,
  rolesMergedInOnePerson,
  stretchedThin,
  confusablePairUnlinked,
  cxoCcoNoBrandOwner,
  cxoCcoNoCollaboration,
  cxoCcoNoDirectAccess,
  cxoCcoOneWay,
  cxoCcoUnclearScope,
  cxRoleOutsideCxo,
  executiveBuried,
  independenceConflict,
  levelInversion,
  redundantDottedLine,
  reportsToAssistant,
  reportsToInactive,
  singleReportManager,
  spanTooWide,
  tooManyDottedLines,
  tooManyLayers,
  unusualReportingLine,
  areaWithoutMetric,
  executiveWithoutMandate,
  gapCarvedOut,
  gapExpectedArea,
  gapNoCustomerOwner,
  gapNoOwnerOnlyContributors,
  gapVacantOwner,
  metricWithoutControl,
  actingOverdue,
  actingWithoutEnd,
  externalOwner,
  holderManyPositions,
  holderOverAllocated,
  holderReadAsNothing,
  placeholderHolder,
  reportsToVacant,
  vacantWithHolder,
  adviceConsiderCco,
  adviceConsiderCxo,
  adviceIndustryPattern,
  adviceInternalCandidates,
  advicePositionSpec,
  adviceSourcing,
  exceptionExpired,
  exceptionUnused,
  exceptionWithoutReason,
];
