import type { Rule } from '../rule';

/** Found by the schema. */
export const invalidValue: Rule = {
  id: 'invalid-value',
  group: 'Text',
  summary: 'A value is not of the kind that its key takes.',
  severity: 'error',
  facts: [],
};
