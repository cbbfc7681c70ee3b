import { describe, expect, test } from 'vitest';
import { findMetric, joined, placeOfTitle, readArea, readTitle } from '../../../src/core/knowledge';

describe('people and what is done about them', () => {
  test.each([
    ['Team member experience', 'employee-experience', ['employees']],
    ['crew members’ engagement', 'employee-engagement', ['employees']],
    ['Clergy wellbeing', 'employee-wellbeing', ['employees']],
    ['Club member experience', undefined, []],
    ['Member experience', 'customer-experience', ['customers']],
    ['Customer-centric culture', 'customer-experience', ['customers']],
  ])('%j is %j', (words, id, stakeholders) => {
    expect(readArea(words)?.id).toBe(id);
    expect(readArea(words)?.stakeholders ?? []).toEqual(stakeholders);
  });
});

test.each([
  ['M&A and corporate strategy', ['M&A', 'corporate strategy']],
  ['FP&A & Treasury', ['FP&A', 'Treasury']],
  ['CX&UX', ['CX', 'UX']],
  ['R&D', ['R&D']],
])('%j joins %j', (words, parts) => {
  expect(joined(words, (part) => readArea(part) !== undefined)).toEqual(parts);
});

test.each([
  ['Complaints per 1,000 guests', 'complaint-rate'],
  ['Cost per acquisition', 'customer-acquisition-cost'],
  ['Basket conversion', 'conversion-rate'],
])('%j is the metric %j', (words, id) => {
  expect(findMetric(words)).toBe(id);
});

describe('a place in a title', () => {
  test.each([
    ['Sales Director, Nordics', 'Sales Director', 'NORDICS'],
    ['Head of Sales for Latin America', 'Head of Sales', 'LATAM'],
    ['EMEA Finance Director', 'Finance Director', 'EMEA'],
  ])('%j is apart from the role', (title, rest, place) => {
    expect(placeOfTitle(title)).toEqual({ title: rest, place });
  });

  test.each(['Head of IT', 'Chief Customer Officer', 'Nordics', ''])('%j has none', (title) => {
    expect(placeOfTitle(title)).toBeUndefined();
  });
});

test.each([
  ['Regional Sales Director, Nordics', ['sales']],
  ['Area Sales Manager', ['sales']],
  ['Head of Support', ['customer-support']],
  ['Chief Technology & Information Officer', ['technology', 'enterprise-it']],
])('%j leads %j', (title, functions) => {
  expect(readTitle(title)?.functions).toEqual(functions);
});

test('the head of a function in a region is not its chief', () => {
  expect(readTitle('HR Director')?.roles).toEqual(['chief-human-resources-officer']);
  expect(readTitle('Regional HR Director')).toMatchObject({ functions: ['people'], roles: [], isHead: false });
});
