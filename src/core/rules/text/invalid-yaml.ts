import type { Rule } from '../rule';

/** Found by the reader. */
export const invalidYaml: Rule = {
  id: 'invalid-yaml',
  group: 'Text',
  summary: 'The text is not valid YAML.',
  severity: 'error',
  facts: [],
};
