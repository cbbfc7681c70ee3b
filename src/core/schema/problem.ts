import type { Path } from '../syntax';

/** One violation of the format in a chart. */
export interface SchemaProblem {
  /** From the validated value inwards. */
  readonly path: Path;
  /** Whether it is at the key at the end of `path` or at its value. */
  readonly at: 'key' | 'value';
  readonly code: 'unknown-key' | 'invalid-value' | 'missing-key';
  readonly message: string;
  /** What was probably meant: a key name or an allowed value. */
  readonly suggestion?: string;
}

/** A problem's message, and what was probably meant. */
export type Verdict = Pick<SchemaProblem, 'code' | 'message' | 'suggestion'>;
