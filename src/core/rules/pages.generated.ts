// Made by src/tools/generate.mjs from the files beside it. Run `npm run generate` after adding a rule.
/// <reference path="./raw.d.ts" />
import duplicateKey from './text/duplicate-key.md?raw';
import includeHeadKey from './text/include-head-key.md?raw';
import includeNotFound from './text/include-not-found.md?raw';
import includeUnreadable from './text/include-unreadable.md?raw';
import invalidValue from './text/invalid-value.md?raw';
import invalidYaml from './text/invalid-yaml.md?raw';
import missingKey from './text/missing-key.md?raw';
import tooLarge from './text/too-large.md?raw';
import unknownKey from './text/unknown-key.md?raw';
import duplicateId from './structure/duplicate-id.md?raw';
import duplicateItem from './structure/duplicate-item.md?raw';
import emptyReference from './structure/empty-reference.md?raw';
import missingTitle from './structure/missing-title.md?raw';
import multipleManagers from './structure/multiple-managers.md?raw';
import multipleRoots from './structure/multiple-roots.md?raw';
import orphanPosition from './structure/orphan-position.md?raw';
import reportingCycle from './structure/reporting-cycle.md?raw';
import selfReference from './structure/self-reference.md?raw';
import unknownPosition from './structure/unknown-position.md?raw';
import unknownRule from './structure/unknown-rule.md?raw';
import unknownTerm from './structure/unknown-term.md?raw';
import ambiguousArea from './naming/ambiguous-area.md?raw';
import ambiguousTitle from './naming/ambiguous-title.md?raw';
import duplicateSingletonRole from './naming/duplicate-singleton-role.md?raw';
import preferredTitle from './naming/preferred-title.md?raw';
import scopeFitsOtherRole from './naming/scope-fits-other-role.md?raw';
import titleRoleMismatch from './naming/title-role-mismatch.md?raw';
import delegatedSameArea from './overlap/delegated-same-area.md?raw';
import exceptOutsideArea from './overlap/except-outside-area.md?raw';
import invertedOwnership from './overlap/inverted-ownership.md?raw';
import leadDisagreement from './overlap/lead-disagreement.md?raw';
import leadNotSharing from './overlap/lead-not-sharing.md?raw';
import overlapConfusableAreas from './overlap/overlap-confusable-areas.md?raw';
import overlapMetric from './overlap/overlap-metric.md?raw';
import overlapNestedArea from './overlap/overlap-nested-area.md?raw';
import overlapSameArea from './overlap/overlap-same-area.md?raw';
import sharedByMany from './overlap/shared-by-many.md?raw';
import sharedWithNonOwner from './overlap/shared-with-non-owner.md?raw';
import sharedWithoutLead from './overlap/shared-without-lead.md?raw';
import similarResponsibilities from './overlap/similar-responsibilities.md?raw';
import cxoCustomersOnly from './boundary/cxo-customers-only.md?raw';
import cxoOverlooksCustomers from './boundary/cxo-overlooks-customers.md?raw';
import experienceFoldedIntoFunction from './boundary/experience-folded-into-function.md?raw';
import focusOutsideRole from './boundary/focus-outside-role.md?raw';
import metricOutsideFocus from './boundary/metric-outside-focus.md?raw';
import roleOutsideBoundary from './boundary/role-outside-boundary.md?raw';
import roleUnusualArea from './boundary/role-unusual-area.md?raw';
import rolesMergedInOnePerson from './boundary/roles-merged-in-one-person.md?raw';
import stretchedThin from './boundary/stretched-thin.md?raw';
import confusablePairUnlinked from './coexistence/confusable-pair-unlinked.md?raw';
import cxoCcoNoBrandOwner from './coexistence/cxo-cco-no-brand-owner.md?raw';
import cxoCcoNoCollaboration from './coexistence/cxo-cco-no-collaboration.md?raw';
import cxoCcoNoDirectAccess from './coexistence/cxo-cco-no-direct-access.md?raw';
import cxoCcoOneWay from './coexistence/cxo-cco-one-way.md?raw';
import cxoCcoUnclearScope from './coexistence/cxo-cco-unclear-scope.md?raw';
import cxRoleOutsideCxo from './reporting-lines/cx-role-outside-cxo.md?raw';
import executiveBuried from './reporting-lines/executive-buried.md?raw';
import independenceConflict from './reporting-lines/independence-conflict.md?raw';
import levelInversion from './reporting-lines/level-inversion.md?raw';
import redundantDottedLine from './reporting-lines/redundant-dotted-line.md?raw';
import reportsToAssistant from './reporting-lines/reports-to-assistant.md?raw';
import reportsToInactive from './reporting-lines/reports-to-inactive.md?raw';
import singleReportManager from './reporting-lines/single-report-manager.md?raw';
import spanTooWide from './reporting-lines/span-too-wide.md?raw';
import tooManyDottedLines from './reporting-lines/too-many-dotted-lines.md?raw';
import tooManyLayers from './reporting-lines/too-many-layers.md?raw';
import unusualReportingLine from './reporting-lines/unusual-reporting-line.md?raw';
import areaWithoutMetric from './gaps/area-without-metric.md?raw';
import executiveWithoutMandate from './gaps/executive-without-mandate.md?raw';
import gapCarvedOut from './gaps/gap-carved-out.md?raw';
import gapExpectedArea from './gaps/gap-expected-area.md?raw';
import gapNoCustomerOwner from './gaps/gap-no-customer-owner.md?raw';
import gapNoOwnerOnlyContributors from './gaps/gap-no-owner-only-contributors.md?raw';
import gapVacantOwner from './gaps/gap-vacant-owner.md?raw';
import metricWithoutControl from './gaps/metric-without-control.md?raw';
import actingOverdue from './people/acting-overdue.md?raw';
import actingWithoutEnd from './people/acting-without-end.md?raw';
import externalOwner from './people/external-owner.md?raw';
import holderManyPositions from './people/holder-many-positions.md?raw';
import holderOverAllocated from './people/holder-over-allocated.md?raw';
import holderReadAsNothing from './people/holder-read-as-nothing.md?raw';
import placeholderHolder from './people/placeholder-holder.md?raw';
import reportsToVacant from './people/reports-to-vacant.md?raw';
import vacantWithHolder from './people/vacant-with-holder.md?raw';
import adviceConsiderCco from './advice/advice-consider-cco.md?raw';
import adviceConsiderCxo from './advice/advice-consider-cxo.md?raw';
import adviceIndustryPattern from './advice/advice-industry-pattern.md?raw';
import adviceInternalCandidates from './advice/advice-internal-candidates.md?raw';
import advicePositionSpec from './advice/advice-position-spec.md?raw';
import adviceSourcing from './advice/advice-sourcing.md?raw';
import exceptionExpired from './exceptions/exception-expired.md?raw';
import exceptionUnused from './exceptions/exception-unused.md?raw';
import exceptionWithoutReason from './exceptions/exception-without-reason.md?raw';

/** The page of each rule, in Markdown. */
export const pages: Readonly<Record<string, string>> = {
  'duplicate-key': duplicateKey,
  'include-head-key': includeHeadKey,
  'include-not-found': includeNotFound,
  'include-unreadable': includeUnreadable,
  'invalid-value': invalidValue,
  'invalid-yaml': invalidYaml,
  'missing-key': missingKey,
  'too-large': tooLarge,
  'unknown-key': unknownKey,
  'duplicate-id': duplicateId,
  'duplicate-item': duplicateItem,
  'empty-reference': emptyReference,
  'missing-title': missingTitle,
  'multiple-managers': multipleManagers,
  'multiple-roots': multipleRoots,
  'orphan-position': orphanPosition,
  'reporting-cycle': reportingCycle,
  'self-reference': selfReference,
  'unknown-position': unknownPosition,
  'unknown-rule': unknownRule,
  'unknown-term': unknownTerm,
  'ambiguous-area': ambiguousArea,
  'ambiguous-title': ambiguousTitle,
  'duplicate-singleton-role': duplicateSingletonRole,
  'preferred-title': preferredTitle,
  'scope-fits-other-role': scopeFitsOtherRole,
  'title-role-mismatch': titleRoleMismatch,
  'delegated-same-area': delegatedSameArea,
  'except-outside-area': exceptOutsideArea,
  'inverted-ownership': invertedOwnership,
  'lead-disagreement': leadDisagreement,
  'lead-not-sharing': leadNotSharing,
  'overlap-confusable-areas': overlapConfusableAreas,
  'overlap-metric': overlapMetric,
  'overlap-nested-area': overlapNestedArea,
  'overlap-same-area': overlapSameArea,
  'shared-by-many': sharedByMany,
  'shared-with-non-owner': sharedWithNonOwner,
  'shared-without-lead': sharedWithoutLead,
  'similar-responsibilities': similarResponsibilities,
  'cxo-customers-only': cxoCustomersOnly,
  'cxo-overlooks-customers': cxoOverlooksCustomers,
  'experience-folded-into-function': experienceFoldedIntoFunction,
  'focus-outside-role': focusOutsideRole,
  'metric-outside-focus': metricOutsideFocus,
  'role-outside-boundary': roleOutsideBoundary,
  'role-unusual-area': roleUnusualArea,
  'roles-merged-in-one-person': rolesMergedInOnePerson,
  'stretched-thin': stretchedThin,
  'confusable-pair-unlinked': confusablePairUnlinked,
  'cxo-cco-no-brand-owner': cxoCcoNoBrandOwner,
  'cxo-cco-no-collaboration': cxoCcoNoCollaboration,
  'cxo-cco-no-direct-access': cxoCcoNoDirectAccess,
  'cxo-cco-one-way': cxoCcoOneWay,
  'cxo-cco-unclear-scope': cxoCcoUnclearScope,
  'cx-role-outside-cxo': cxRoleOutsideCxo,
  'executive-buried': executiveBuried,
  'independence-conflict': independenceConflict,
  'level-inversion': levelInversion,
  'redundant-dotted-line': redundantDottedLine,
  'reports-to-assistant': reportsToAssistant,
  'reports-to-inactive': reportsToInactive,
  'single-report-manager': singleReportManager,
  'span-too-wide': spanTooWide,
  'too-many-dotted-lines': tooManyDottedLines,
  'too-many-layers': tooManyLayers,
  'unusual-reporting-line': unusualReportingLine,
  'area-without-metric': areaWithoutMetric,
  'executive-without-mandate': executiveWithoutMandate,
  'gap-carved-out': gapCarvedOut,
  'gap-expected-area': gapExpectedArea,
  'gap-no-customer-owner': gapNoCustomerOwner,
  'gap-no-owner-only-contributors': gapNoOwnerOnlyContributors,
  'gap-vacant-owner': gapVacantOwner,
  'metric-without-control': metricWithoutControl,
  'acting-overdue': actingOverdue,
  'acting-without-end': actingWithoutEnd,
  'external-owner': externalOwner,
  'holder-many-positions': holderManyPositions,
  'holder-over-allocated': holderOverAllocated,
  'holder-read-as-nothing': holderReadAsNothing,
  'placeholder-holder': placeholderHolder,
  'reports-to-vacant': reportsToVacant,
  'vacant-with-holder': vacantWithHolder,
  'advice-consider-cco': adviceConsiderCco,
  'advice-consider-cxo': adviceConsiderCxo,
  'advice-industry-pattern': adviceIndustryPattern,
  'advice-internal-candidates': adviceInternalCandidates,
  'advice-position-spec': advicePositionSpec,
  'advice-sourcing': adviceSourcing,
  'exception-expired': exceptionExpired,
  'exception-unused': exceptionUnused,
  'exception-without-reason': exceptionWithoutReason,
};
