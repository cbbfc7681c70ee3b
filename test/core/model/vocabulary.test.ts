import { describe, expect, it, test } from 'vitest';
import { organize, readChart, vocabularyOf } from '../../../src/core/model';
import { read } from '../../../src/core/syntax';

const words = (text = '') =>
  vocabularyOf(organize([readChart('chart', read(`${text}\npositions:\n  ceo: {title: CEO}\n`))]));

describe('what a word names', () => {
  test.each([
    ['area', 'Customer Service', 'customer-service'],
    ['area', 'cx', 'customer-experience'],
    ['area', 'Guarantee', 'warranty-claims'],
    ['area', 'WC', 'warranty-claims'],
    ['area', 'onboarding', undefined],
    ['metric', 'Net promoter score', 'nps'],
    ['metric', 'first fix', 'first-fix'],
    ['stakeholder', 'resellers', 'partners'],
    ['role', 'Director, CX', 'director-of-customer-experience'],
    ['role', 'CCO', undefined],
    ['industry', 'call centre', 'contact-centre'],
    ['priority', 'Reduce churn', 'reduce-churn'],
    ['priority', 'customer-service', undefined],
  ] as const)('%s %j is %j', (kind, word, id) => {
    const own =
      'areas: {warranty-claims: {name: Warranty claims, aka: [guarantee], abbr: WC}}\nmetrics: {first-fix: {name: First-time fix rate}}';
    expect(words(own).find(kind, word)).toBe(id);
  });

  it('is known where it may be one of several', () => {
    expect(words().knows('area', 'onboarding')).toBe(true);
    expect(words().knows('role', 'CCO')).toBe(true);
    expect(words().knows('role', 'Hugger in Chief')).toBe(false);
  });
});

describe('what a word was meant to name', () => {
  test.each([
    ['area', 'customer-sucess', 'customer-success'],
    ['area', 'Custmer care', 'customer-service'],
    ['area', 'warrenty', 'warranty-claims'],
    ['metric', 'nsp', undefined],
    ['metric', 'brand awarness', 'brand-awareness'],
    ['area', 'partner suport', 'partner-support'],
    ['area', 'neighbor support', undefined],
    ['area', 'staff sales', undefined],
    ['role', 'Cheif Customer Officer', 'chief-customer-officer'],
    ['industry', 'sass', undefined],
    ['industry', 'hospitalty', 'hospitality'],
    ['area', 'zebra farming', undefined],
  ] as const)('%s %j: %j', (kind, word, id) => {
    expect(words('areas: {warranty-claims: {name: Warranty claims, aka: [warranty]}}').nearest(kind, word)).toBe(id);
  });

  it('is looked for a bounded number of times, each word once', () => {
    const { nearest } = words();
    for (let i = 0; i < 300; i++) nearest('area', `zebra-${i}`);
    expect(nearest('area', 'customer-sucess')).toBeUndefined();
    expect(words().nearest('area', 'customer-sucess')).toBe('customer-success');
  });
});
