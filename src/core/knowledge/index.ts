export { areForOthers, isBeside, mayBeSameWork, namesWhole } from './area-parts';
export { type Area, type AreaId, areas, areasAbove, isWithin } from './areas';
export { meansOtherIn, roleInIndustry } from './by-industry';
export { type CarveOut, carveOuts } from './carve-outs';
export type { Catalog } from './catalog';
export { caveatOf } from './caveats';
export { type ConfusablePair, confusablePairs, confusableWith } from './confusable-areas';
export { type ConfusableRoles, confusableRoles } from './confusable-roles';
export { type Department, type DepartmentId, departments, findDepartment } from './departments';
export { documentationOnly } from './documentation-only';
export { type Fact, type FactId, type FactKind, facts } from './facts';
export { findTerritory, isTerritory, isTerritoryWithin, nestedTerritories } from './geography';
export { findIndustry, type Industry, type IndustryId, industries, patternReason } from './industries';
export { type Level, levels, type Status, statuses } from './levels';
export { type Metric, type MetricId, metrics } from './metrics';
export { isNear } from './near-roles';
export { findPriority, type Priority, type PriorityId, priorities } from './priorities';
export { type AreaReading, ambiguousArea, findArea, isBareTopic, readArea, readAreaFor, slug } from './read-area';
export { findMetric, type MetricReading, readMetric, readMetricFor } from './read-metric';
export type { Role } from './role';
export type { RoleId } from './role-ids';
export { roles } from './roles';
export { type SourcingPoint, sourcingPoints, sourcingPointsFor } from './sourcing';
export { findStakeholder, type Stakeholder, type StakeholderId, stakeholders } from './stakeholders';
export {
  commonReading,
  isHeadTitle,
  isHeldBySeveral,
  leadsNamedUnit,
  leadsUnit,
  levelOfTitle,
  limitsOf,
  longForm,
  meansAnyChief,
  placeOfTitle,
  readTitle,
  rolesHeld,
  rolesOfTitle,
  roleWords,
  siteHeadOf,
  type TitleReading,
  type Wording,
  wordingOf,
} from './titles';
export { usualOwners } from './usual-owners';
export { type Named, plain } from './words';
export { peopleIn } from './words/about-people';
export { joined } from './words/join';
export { type Slips, slipsAgainst } from './words/slip';
export { phraseKey } from './words/tokens';
