import type { Rule } from '../rule';

/** Found by the reader. */
export const duplicateKey: Rule = {
  id: 'duplicate-key',
  group: 'Text',
  summary: 'A key is written twice in the same place.',
  severity: 'error',
  facts: [],
};
