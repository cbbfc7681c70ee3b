import type { Status } from '../knowledge';
import type { Keyed, Located, Node } from '../syntax';
import type { Scope } from './scope';

/** A seat in the organization, with or without somebody in it, as the chart describes it. */
export interface Position {
  readonly id: Located<string>;
  /** Ids that it had before. */
  readonly previously: readonly Located<string>[];
  /** The key and the value it was read from, for changing them. */
  readonly source: Keyed;
  readonly title: Located<string> | undefined;
  /** The catalog's role, where the author names it. */
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
  /** How much of a full-time job each seat is: 1 is all of it. */
  readonly fte: number | undefined;
  /** Identical seats in this position, at least 1. */
  readonly headcount: number;
  /** Whether it assists its manager, beside the line to the other reports. */
  readonly assistant: boolean;
  /** Whether a supplier fills it. */
  readonly external: boolean;
  /** How many direct reports it may have before that is worth a word. */
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
  /** What it does, a sentence each. */
  readonly responsibilities: readonly Located<string>[];
  readonly requirements: Requirements | undefined;
  /** Where a vacancy is to be filled from. */
  readonly sourcing: Located<string> | undefined;
  readonly allow: readonly ListedException[];
  /** What the author adds under keys that start with `x-`, where it is a word; in the order of the file. */
  readonly extras: readonly { readonly key: string; readonly value: string }[];
}

/** Somebody who fills a position. Rules speak of positions: a holder's name is never told in a message. */
export interface Holder {
  readonly name: Located<string>;
  /** What tells two people of one name apart, and finds one person again: the employee number, else the email address, else the name. */
  readonly identity: string;
  readonly type: 'permanent' | 'acting' | 'interim';
  /** The last day of an acting or interim holder, as an ISO date. */
  readonly until: string | undefined;
}

/** What a position asks of the person who is to fill it. */
export interface Requirements {
  /** The key they stand under. */
  readonly at: Located<string>;
  readonly skills: readonly Located<string>[];
  readonly background: readonly Located<string>[];
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
  /** The item of the list: the word itself, or the map around it. */
  readonly node: Node;
  /** Areas. */
  readonly about: readonly Located<string>[];
  /** What flows to the other position, and what comes back. */
  readonly gives: Located<string> | undefined;
  readonly gets: Located<string> | undefined;
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

/** An exception under `allow` of a position or `exceptions` of the head. */
export interface ListedException extends Exception {
  /** The item of the list, for changing it. */
  readonly node: Node;
}
