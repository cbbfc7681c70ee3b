import type { AreaId } from './areas';
import type { DepartmentId } from './departments';
import type { FactId } from './facts';
import type { IndustryId } from './industries';
import type { Level } from './levels';
import type { MetricId } from './metrics';
import type { RoleId } from './role-ids';
import type { StakeholderId } from './stakeholders';

/**
 * A kind of position that many companies have, and what is usual for it.
 * The facts state what it is for. Of the experience and the customer officer they also state managers and metrics;
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
  /** Whether it is meant as a board-level appointment. */
  readonly boardLevel: boolean;
  /** Whether a company has only one. */
  readonly singleton: boolean;
  /** Whether it can stand at the top of a chart. */
  readonly top: boolean;
  /** Whether reporting to it is direct access to leadership, as it is for the top. */
  readonly leadership: boolean;
  /** Whether it naturally owns areas in many branches of the tree. */
  readonly broad: boolean;

  /** Whom its work is for; empty where that is open. */
  readonly focus: readonly StakeholderId[];
  readonly goal?: string;

  /** The usual managers. */
  readonly reportsTo: readonly RoleId[];
  /** Managers under whom it cannot control what it is there to control. */
  readonly independentOf: readonly RoleId[];
  readonly directReports: readonly RoleId[];
  /** How many direct reports are usual, from the fewest to the most. */
  readonly span?: readonly [fewest: number, most: number];
  readonly teams: readonly DepartmentId[];
  /** Departments whose work it coordinates. */
  readonly coordinates: readonly DepartmentId[];
  /** Departments it connects with each other. */
  readonly bridges: readonly DepartmentId[];

  /** The areas it usually owns. */
  readonly owns: readonly AreaId[];
  /** The areas it owns in some companies. */
  readonly mayOwn: readonly AreaId[];
  /** Parts of other functions that it often holds. */
  readonly carvesOut: readonly AreaId[];
  /** Areas that are worth a question. */
  readonly unusual: readonly AreaId[];
  /** Areas outside of what it is for. */
  readonly never: readonly AreaId[];
  /** Areas it has to own a part of, to be what its title says. */
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
  /** The roles it takes the place of. */
  readonly merges: readonly RoleId[];
  /** Forms in which it exists; all of them are right. */
  readonly variants: Readonly<Record<string, string>>;
  readonly facts: readonly FactId[];
}

/** How a role is written down: what it does not have is left out. */
export type WrittenRole = Pick<Role, 'title' | 'level'> & Partial<Omit<Role, 'id' | 'carvesOut'>>;

/** Some of the roles, as they are written down in one file. */
export type WrittenRoles = Readonly<Partial<Record<RoleId, WrittenRole>>>;
