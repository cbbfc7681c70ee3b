import type { Rule } from './rule';
import { unknownPosition } from './unknown-position';

export type { Group, Problem, ProposedFix, Rule } from './rule';
export { GROUPS } from './rule';

/** Every rule, in the order of the rules table. */
export const rules: readonly Rule[] = [
  {
    id: 'invalid-yaml',
    group: 'Text',
    summary: 'The text cannot be read as YAML here.',
    severity: 'error',
    facts: [],
  },
  {
    id: 'too-large',
    group: 'Text',
    summary: 'The chart, or one part of it, is too large to be read.',
    severity: 'error',
    facts: [],
  },
  {
    id: 'duplicate-key',
    group: 'Text',
    summary: 'A key is written twice in the same place.',
    severity: 'error',
    facts: [],
  },
  {
    id: 'invalid-value',
    group: 'Text',
    summary: 'A value is not of the kind that its key takes.',
    severity: 'error',
    facts: [],
  },
  {
    id: 'missing-key',
    group: 'Text',
    summary: 'Something is described without the key that says what it is.',
    severity: 'error',
    facts: [],
  },
  {
    id: 'unknown-key',
    group: 'Text',
    summary: 'A key is not part of the format.',
    severity: 'warning',
    facts: [],
  },
  unknownPosition,
];
