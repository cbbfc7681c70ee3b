import type { FactId } from '../knowledge';
import type { EntryEdit, Exception, Located, Organization, Position } from '../model';
import type { Severity } from '../text';

/** What kind of mistake a rule is about; the order is that of the rules table. */
export const GROUPS = [
  'Text',
  'Structure',
  'Naming',
  'Overlap',
  'Boundary',
  'Coexistence',
  'Reporting lines',
  'Gaps',
  'People',
  'Advice',
  'Exceptions',
] as const;
export type Group = (typeof GROUPS)[number];

/** One thing that can be wrong with a chart. */
export interface Rule {
  /** Kebab-case; the stem of its three files. */
  readonly id: string;
  readonly group: Group;
  /** What is wrong where it speaks, in one sentence. */
  readonly summary: string;
  readonly severity: Severity;
  /** How much it matters in a start-up, where people wear several hats, if not the same. */
  readonly startup?: Severity | 'off';
  /** The key whose absence it reports. Where a key of the position is probably this one, misspelled, that is the one thing that is reported. */
  readonly missing?: string;
  /** Whether it speaks only where the chart's `rules:` asks for it. */
  readonly onRequest?: true;
  /**
   * What a chart has to have before the rule can be right: `scopes`, that some position says what it owns or does;
   * `all`, that it shows the whole organization, so that what is not there is missing.
   */
  readonly needs?: readonly ('scopes' | 'all')[];
  /** What it rests on; empty for what the field at large agrees on. */
  readonly facts: readonly FactId[];
  /** Left out where reading the text is what finds it. */
  readonly check?: (organization: Organization, run: Run) => Iterable<Problem>;
}

/** Whether a chart can accept what a rule finds; what is wrong about the file itself, and about exceptions, can only be put right. */
export const isExceptable = ({ severity, group }: Rule): boolean => severity !== 'error' && group !== 'Exceptions';

/** Whether the last day of an exception is over. */
export const hasEnded = ({ until }: Exception, today: string): boolean => until !== undefined && until < today;

/** What a rule may know besides the chart. */
export interface Run {
  /** The current day as an ISO date. */
  readonly today: string;
  /** Whether something is found that an exception is for, be it over or not; complete only for the rules of the last group. */
  readonly isFor: (exception: Exception) => boolean;
  /** Whether a rule has judged this chart; as complete as `isFor`. */
  readonly hasRun: (rule: Rule) => boolean;
  readonly rule: (id: string) => Rule | undefined;
  /** The id of the rule that a word was probably meant to name. */
  readonly nearestRule: (word: string) => string | undefined;
}

export interface Problem {
  /** The narrowest word that is wrong. */
  readonly at: Located<unknown>;
  /** What is there, why it matters and one way out; in titles and ids, never in holders' names. */
  readonly message: string;
  /** How much it matters, where that is not as much as the rule's others do. */
  readonly severity?: Severity;
  /** The positions it is about, the one it stands on first. */
  readonly positions: readonly Position[];
  readonly related?: readonly { readonly at: Located<unknown>; readonly message: string }[];
  /** Ways out, the best first. */
  readonly fixes?: readonly ProposedFix[];
}

export interface ProposedFix {
  /** An instruction that says what will be changed. */
  readonly title: string;
  /** Whether it may be applied unseen: the author can only have meant this. */
  readonly safe: boolean;
  readonly edits: readonly EntryEdit[];
}
