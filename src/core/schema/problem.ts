import type { Path } from '../syntax';

/** One place where a chart does not keep to the format. */
export interface SchemaProblem {
  /** From the validated value inwards. */
  readonly path: Path;
  /** Whether it stands on the key at the end of `path` or on its value. */
  readonly at: 'key' | 'value';
  readonly code: 'unknown-key' | 'invalid-value' | 'missing-key';
  readonly message: string;
  /** What probably was meant: a key name or an allowed value. */
  readonly suggestion?: string;
}

/** What a problem says, and what was probably meant. */
export type Verdict = Pick<SchemaProblem, 'code' | 'message' | 'suggestion'>;
