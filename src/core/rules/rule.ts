import type { FactId } from '../knowledge';
import type { EntryEdit, Exception, Located, Organization, Position } from '../model';
import type { Severity } from '../text';

/** The kind of mistake that a rule is about, in the order of the rules table. */
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
  /** What is wrong, in one sentence. */
  readonly summary: string;
  readonly severity: Severity;
  /** Its severity in a start-up, where people wear several hats, if different. */
  readonly startup?: Severity | 'off';
  /** The key whose absence it reports. If another key of the position is probably this one, misspelled, only that key is reported. */
  readonly missing?: string;
  /** Whether the rule is off unless the chart turns it on under `rules:`. */
  readonly onRequest?: true;
  /**
   * What a chart must have for the rule to apply: `scopes`, at least one position with stated ownership or work;
   * `all`, the whole organization, so that missing positions are really missing.
   */
  readonly needs?: readonly ('scopes' | 'all')[];
  /** The facts it is based on; empty for what is generally accepted in the field. */
  readonly facts: readonly FactId[];
  /** Left out if reading the text finds it. */
  readonly check?: (organization: Organization, run: Run) => Iterable<Problem>;
}

/** Whether a chart can accept a finding of the rule. Mistakes in the file itself, and in exceptions, can only be fixed. */
export const isExceptable = ({ severity, group }: Rule): boolean => severity !== 'error' && group !== 'Exceptions';

/** Whether the end date of an exception has passed. */
export const hasEnded = ({ until }: Exception, today: string): boolean => until !== undefined && until < today;

/** What a rule can know besides the chart. */
export interface Run {
  /** The current day as an ISO date. */
  readonly today: string;
  /** Whether there is a finding that an exception applies to, expired or not; complete only for the rules of the last group. */
  readonly isFor: (exception: Exception) => boolean;
  /** Whether a rule has judged this chart; as complete as `isFor`. */
  readonly hasRun: (rule: Rule) => boolean;
  readonly rule: (id: string) => Rule | undefined;
  /** The id of the rule that was probably meant. */
  readonly nearestRule: (word: string) => string | undefined;
}

export interface Problem {
  /** The narrowest value that is wrong. */
  readonly at: Located<unknown>;
  /** What is wrong, why it matters and one fix; in titles and ids, never holders' names. */
  readonly message: string;
  /** Its severity, if it differs from the rule's. */
  readonly severity?: Severity;
  /** The positions it is about, the one it is reported at first. */
  readonly positions: readonly Position[];
  readonly related?: readonly { readonly at: Located<unknown>; readonly message: string }[];
  /** Quick fixes, the best first. */
  readonly fixes?: readonly ProposedFix[];
}

export interface ProposedFix {
  /** An instruction that describes the change. */
  readonly title: string;
  /** Whether it may be applied automatically, because there is only one possible intention. */
  readonly safe: boolean;
  readonly edits: readonly EntryEdit[];
}
