import type { Rule } from '../rule';

/** Found by the reader. */
export const tooLarge: Rule = {
  id: 'too-large',
  group: 'Text',
  summary: 'The chart, or one part of it, is too large to read.',
  severity: 'error',
  facts: [],
};
