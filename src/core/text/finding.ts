import type { Fix } from './edit';
import type { Place } from './span';

/** The severity of a finding, worst first. */
export const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A related location of a finding, with a message about it. */
export interface Related extends Place {
  readonly message: string;
}

/** The content of a finding for every front end (editor, preview, command line). */
export interface Finding extends Place {
  /** The id of the rule. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, why it matters and one fix, in plain words. */
  readonly message: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  /** Ids of the positions it is about, the one it is reported at first. */
  readonly positions: readonly string[];
}

/** The worst of some severities; undefined if there are none. */
export const worst = (severities: Iterable<Severity>): Severity | undefined => {
  const seen = new Set(severities);
  return SEVERITIES.find((severity) => seen.has(severity));
};

/** Sorted by severity; those of one severity stay in their order. */
export const worstFirst = <T extends { readonly severity: Severity }>(some: readonly T[]): T[] =>
  some.toSorted((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
