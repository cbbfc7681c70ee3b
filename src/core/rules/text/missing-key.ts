import type { Rule } from '../rule';

/** Found by the schema. */
export const missingKey: Rule = {
  id: 'missing-key',
  group: 'Text',
  summary: 'An entry lacks its main key.',
  severity: 'error',
  facts: [],
};
