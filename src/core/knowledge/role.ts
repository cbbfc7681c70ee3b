import type { AreaId } from './areas';
import type { DepartmentId } from './departments';
import type { FactId } from './facts';
import type { IndustryId } from './industries';
import type { Level } from './levels';
import type { MetricId } from './metrics';
import type { RoleId } from './role-ids';
import type { StakeholderId } from './stakeholders';

/**
 * A role that many companies have, and what is usual for it.
 * The facts state its purpose. For the experience and the customer officer, they also state managers and metrics;
 * for the other roles those, and for all roles most of `mayOwn`, `unusual` and `never`, are inferred from practice.
 */
export interface Role {
  readonly id: RoleId;
  readonly title: string;
  /** Abbreviations of the title; other roles may have the same. */
  readonly abbr: readonly string[];
  /** Other titles for it. */
  readonly aka: readonly string[];
  readonly level: Level;
  /** Whether it is normally a board-level appointment. */
  readonly boardLevel: boolean;
  /** Whether a company has only one. */
  readonly singleton: boolean;
  /** Whether it can be at the top of a chart. */
  readonly top: boolean;
  /** Whether reporting to it is direct access to leadership, as it is for the top. */
  readonly leadership: boolean;
  /** Whether it naturally owns areas in many branches of the area tree. */
  readonly broad: boolean;

  /** The people it serves; empty if open. */
  readonly focus: readonly StakeholderId[];
  readonly goal?: string;

  /** The usual managers. */
  readonly reportsTo: readonly RoleId[];
  /** Managers that it would have to control, so that it should not report to them. */
  readonly independentOf: readonly RoleId[];
  readonly directReports: readonly RoleId[];
  /** The usual number of direct reports, from the fewest to the most. */
  readonly span?: readonly [fewest: number, most: number];
  readonly teams: readonly DepartmentId[];
  /** Departments whose work it coordinates. */
  readonly coordinates: readonly DepartmentId[];
  /** Departments it connects. */
  readonly bridges: readonly DepartmentId[];

  /** The areas it usually owns. */
  readonly owns: readonly AreaId[];
  /** The areas it owns in some companies. */
  readonly mayOwn: readonly AreaId[];
  /** Parts of other functions that it often holds. */
  readonly carvesOut: readonly AreaId[];
  /** Areas that are questionable for it. */
  readonly unusual: readonly AreaId[];
  /** Areas outside its boundary. */
  readonly never: readonly AreaId[];
  /** Areas that it must own, at least in part, to be what its title says. */
  readonly mustTouch: readonly AreaId[];
  readonly metrics: readonly MetricId[];

  readonly responsibilities: readonly string[];
  readonly skills: readonly string[];
  readonly backgrounds: readonly string[];
  readonly education?: string;
  readonly industryKnowledge?: string;
  /** Roles that its holders often had before. */
  readonly feederRoles: readonly RoleId[];
  /** Roles that its holders often have next. */
  readonly feeds: readonly RoleId[];

  /** Industries in which it is common. */
  readonly industries: readonly IndustryId[];
  /** The roles it replaces. */
  readonly merges: readonly RoleId[];
  /** Its variants; all of them are correct. */
  readonly variants: Readonly<Record<string, string>>;
  readonly facts: readonly FactId[];
}

/** The notation for a role: empty fields are left out. */
export type WrittenRole = Pick<Role, 'title' | 'level'> & Partial<Omit<Role, 'id' | 'carvesOut'>>;

/** Some of the roles, as written in one file. */
export type WrittenRoles = Readonly<Partial<Record<RoleId, WrittenRole>>>;
