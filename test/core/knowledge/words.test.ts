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
    ['Surgeon and nursing staff morale', undefined, []],
    ['Cabin crew engagement', 'employee-engagement', ['employees']],
    ['Traveller experience (TX)', 'customer-experience', ['customers']],
    ['Zaangażowanie pracowników', 'employee-engagement', ['employees']],
    ['Fluktuation der Pflegekräfte', undefined, []],
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
  ['Loyalty of members and colleagues', ['Loyalty of members', 'Loyalty of colleagues']],
  ['Marketing et communication', ['Marketing', 'communication']],
  ['Safety, health & environment (SHE)', ['Safety, health & environment (SHE)']],
  ['Staff & guest engagement', ['Staff engagement', 'guest engagement']],
])('%j joins %j', (words, parts) => {
  expect(joined(words, (part) => readArea(part) !== undefined)).toEqual(parts);
});

test.each([
  ['Complaints per 1,000 guests', 'complaint-rate'],
  ['Cost per acquisition', 'customer-acquisition-cost'],
  ['Basket conversion', 'conversion-rate'],
  ['CSAT (quarterly survey)', 'csat'],
  ['Avg. handling time', 'average-handle-time'],
])('%j is the metric %j', (words, id) => {
  expect(findMetric(words)).toBe(id);
});

describe('words in front of an area', () => {
  test.each([
    ['Harbor customer service', 'customer-service'],
    ['Ticket sales', 'sales'],
    ['Import compliance', 'compliance'],
  ])('%j is a part of %j', (words, parent) => {
    expect(readArea(words)).toMatchObject({ known: undefined, parent });
  });

  test.each(['Water quality', 'Head of Customer Service', 'VP Procurement', 'Landscape architecture'])(
    '%j is no part of an area',
    (words) => {
      expect(readArea(words)).toBeUndefined();
    },
  );
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
