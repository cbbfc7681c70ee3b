import type { Status } from '../knowledge';
import type { Keyed, Located, Node } from '../syntax';
import type { Scope } from './scope';

/** A seat in the organization, with or without somebody in it, as the chart describes it. */
export interface Position {
  readonly id: Located<string>;
  /** The key and the value it was read from, for changing them. */
  readonly source: Keyed;
  readonly title: Located<string> | undefined;
  /** The catalog's role, where the author names it. */
  readonly role: Located<string> | undefined;
  readonly status: Status;
  /** Names, in the order of the file; more than one for a job share. */
  readonly holders: readonly Located<string>[];
  /** The solid line; more than one is a mistake that a rule reports. */
  readonly reportsTo: readonly Located<string>[];
  readonly dottedLineTo: readonly Located<string>[];
  readonly department: Located<string> | undefined;
  readonly location: Located<string> | undefined;
  readonly level: Located<string> | undefined;
  /** Identical seats in this position, at least 1. */
  readonly headcount: number;
  readonly only: Scope;
  readonly focus: readonly Located<string>[];
  readonly owns: readonly Claim[];
  readonly contributesTo: readonly Claim[];
  readonly consultedOn: readonly Claim[];
  readonly metrics: readonly Claim[];
  readonly tracks: readonly Claim[];
  readonly worksWith: readonly Link[];
  readonly allow: readonly Exception[];
}

/** That a position owns an area, answers for a metric, or has another part in one. */
export interface Claim {
  /** The area or metric, as it is written. */
  readonly term: Located<string>;
  /** The item of the list: the word itself, or the map around it. */
  readonly node: Node;
  /** Parts of the area that are left out. */
  readonly except: readonly Located<string>[];
  readonly only: Scope;
  readonly sharedWith: readonly Located<string>[];
  readonly lead: Located<string> | undefined;
}

/** A collaboration with another position. */
export interface Link {
  readonly with: Located<string>;
  readonly about: readonly Located<string>[];
}

/** That a finding is accepted, and why. */
export interface Exception {
  readonly rule: Located<string>;
  /** The other positions it is about; empty where it is about any. */
  readonly with: readonly Located<string>[];
  readonly reason: string;
  /** The last day it holds, as an ISO date. */
  readonly until: string | undefined;
}
