import type { Rule } from '../rule';

/** Found by the reader. */
export const invalidYaml: Rule = {
  id: 'invalid-yaml',
  group: 'Text',
  summary: 'The text cannot be read as YAML here.',
  severity: 'error',
  facts: [],
};
