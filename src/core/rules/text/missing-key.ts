import type { Rule } from '../rule';

/** Found by the schema. */
export const missingKey: Rule = {
  id: 'missing-key',
  group: 'Text',
  summary: 'Something is described without the key that says what it is.',
  severity: 'error',
  facts: [],
};
