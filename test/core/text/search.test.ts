import { expect, it } from 'vitest';
import { forSearch, hasWords } from '../../../src/core/text';

it.each([
  ['zielinski', 'Piotr Zieliński'],
  ['lodz', 'Łódź'],
  ['strasse', 'Große Straße 5'],
  ['SOREN', 'Søren'],
  ['officer chief', 'Chief Financial Officer'],
  ['', 'anything'],
])('finds %j in %j', (words, text) => {
  expect(hasWords(text, forSearch(words))).toBe(true);
});

it.each([
  ['chief', 'Head of Sales'],
  ['chief sales', 'Chief Financial Officer'],
])('does not find %j in %j', (words, text) => {
  expect(hasWords(text, forSearch(words))).toBe(false);
});
