import type { Rule } from '../rule';

/** Found by the schema. */
export const invalidValue: Rule = {
  id: 'invalid-value',
  group: 'Text',
  summary: 'A value does not fit its key.',
  severity: 'error',
  facts: [],
};
