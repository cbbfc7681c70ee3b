import type { Status } from '../knowledge';
import type { Keyed, Located, Node } from '../syntax';
import type { Scope } from './scope';

/** A position in the organization, filled or not, as the chart describes it. */
export interface Position {
  readonly id: Located<string>;
  /** Its previous ids. */
  readonly previously: readonly Located<string>[];
  /** The key and the value it was read from, for editing them. */
  readonly source: Keyed;
  readonly title: Located<string> | undefined;
  /** The catalog's role, if the author names it. */
  readonly role: Located<string> | undefined;
  readonly status: Status;
  /** In the order of the file; more than one for a job share. */
  readonly holders: readonly Holder[];
  /** The solid line; more than one is a mistake that a rule reports. */
  readonly reportsTo: readonly Located<string>[];
  readonly dottedLineTo: readonly Located<string>[];
  readonly department: Located<string> | undefined;
  readonly location: Located<string> | undefined;
  readonly level: Located<string> | undefined;
  /** The share of a full-time job of each seat: 1 is all of it. */
  readonly fte: number | undefined;
  /** Identical seats in this position, at least 1. */
  readonly headcount: number;
  /** Whether it assists its manager, outside the line to the direct reports. */
  readonly assistant: boolean;
  /** Whether a supplier fills it. */
  readonly external: boolean;
  /** The most direct reports before a rule reports it. */
  readonly spanLimit: number | undefined;
  readonly only: Scope;
  readonly purpose: Located<string> | undefined;
  readonly focus: readonly Located<string>[];
  readonly owns: readonly Claim[];
  readonly contributesTo: readonly Claim[];
  readonly consultedOn: readonly Claim[];
  readonly metrics: readonly Claim[];
  readonly tracks: readonly Claim[];
  readonly worksWith: readonly Link[];
  /** What it does, one sentence each. */
  readonly responsibilities: readonly Located<string>[];
  readonly requirements: Requirements | undefined;
  /** Whether a vacancy is to be filled internally or externally. */
  readonly sourcing: Located<string> | undefined;
  readonly allow: readonly ListedException[];
  /** The author's custom fields that start with `x-` and have a single value; in the order of the file. */
  readonly extras: readonly { readonly key: string; readonly value: string }[];
}

/** A person who fills a position. Rules are about positions: no message contains a holder's name. */
export interface Holder {
  readonly name: Located<string>;
  /** Distinguishes people with the same name and identifies one person: the employee number, or else the email address, or else the name. */
  readonly identity: string;
  readonly type: 'permanent' | 'acting' | 'interim';
  /** The end date of an acting or interim holder, as an ISO date. */
  readonly until: string | undefined;
}

/** The requirements for the person who is to fill a position. */
export interface Requirements {
  /** The key that contains them. */
  readonly at: Located<string>;
  readonly skills: readonly Located<string>[];
  readonly background: readonly Located<string>[];
}

/** A claim that a position owns an area, is accountable for a metric, or has another part in one. */
export interface Claim {
  /** The area or metric, as written. */
  readonly term: Located<string>;
  /** The item of the list: the value itself, or the map around it. */
  readonly node: Node;
  /** Excluded parts of the area. */
  readonly except: readonly Located<string>[];
  readonly only: Scope;
  readonly sharedWith: readonly Located<string>[];
  readonly lead: Located<string> | undefined;
}

/** A collaboration with another position. */
export interface Link {
  readonly with: Located<string>;
  /** The item of the list: the value itself, or the map around it. */
  readonly node: Node;
  /** Areas. */
  readonly about: readonly Located<string>[];
  /** What flows to the other position, and what comes back. */
  readonly gives: Located<string> | undefined;
  readonly gets: Located<string> | undefined;
}

/** An accepted finding, with the reason. */
export interface Exception {
  readonly rule: Located<string>;
  /** The other positions it applies to; empty if it applies to any. */
  readonly with: readonly Located<string>[];
  readonly reason: string;
  /** Its end date, as an ISO date. */
  readonly until: string | undefined;
}

/** An exception under `allow` of a position or `exceptions` of the head. */
export interface ListedException extends Exception {
  /** The item of the list, for editing it. */
  readonly node: Node;
}
