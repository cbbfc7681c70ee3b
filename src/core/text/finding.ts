import type { Fix } from './edit';
import type { Place } from './span';

/** How much a finding matters, worst first. */
export const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Another place that a finding speaks of, with what is to be seen there. */
export interface Related extends Place {
  readonly message: string;
}

/** All that any surface (editor, picture, command line) shows of one thing that is wrong. */
export interface Finding extends Place {
  /** The id of the rule. */
  readonly code: string;
  readonly severity: Severity;
  /** What is there, why it matters and one way out, in plain words. */
  readonly message: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  /** Ids of the positions it is about, the one it stands on first. */
  readonly positions: readonly string[];
}

/** The worst of some severities; undefined where there are none. */
export const worst = (severities: Iterable<Severity>): Severity | undefined => {
  const seen = new Set(severities);
  return SEVERITIES.find((severity) => seen.has(severity));
};
