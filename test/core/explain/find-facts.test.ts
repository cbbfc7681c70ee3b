import { expect, it } from 'vitest';
import { explain } from '../../../src/core/explain';

it.each([
  ['CXO vs CCO', 'A06'],
  ['Chief Experience Officer versus Chief Customer Officer', 'A06'],
  ['direct reports of a CXO', '('],
  ['Gartner', 'B02'],
])('finds what is known of %s', (term, id) => {
  expect(explain(term)).toContain(id);
});

it('finds nothing where nothing is said', () => {
  expect(explain('zeppelins of a CXO')).toBeUndefined();
});
