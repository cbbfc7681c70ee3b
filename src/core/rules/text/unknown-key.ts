import type { Rule } from '../rule';

/** Found by the schema. */
export const unknownKey: Rule = {
  id: 'unknown-key',
  group: 'Text',
  summary: 'A key is not part of the format.',
  severity: 'warning',
  facts: [],
};
