import { describe, expect, it } from 'vitest';
import { check } from '../kit/check';

const chart = (head: string, one: string, other: string): string =>
  `${head}positions:\n  ceo: {title: Boss}\n  a: {title: Head of A, reports_to: ceo, metrics: [${one}]}\n  b: {title: Head of B, reports_to: ceo, metrics: [${other}]}\n`;
const found = (text: string): string[] =>
  check(text)
    .filter(({ code }) => code === 'overlap-metric')
    .map(({ severity, span }) => `${severity} ${text.slice(span.start, span.end)}`);

describe('mirror images', () => {
  it('are a hint where the very same metric is a warning', () => {
    expect(found(chart('', 'churn', 'retention'))).toEqual(['hint retention']);
    expect(found(chart('', 'churn', 'attrition'))).toEqual(['warning attrition']);
  });

  it('matter as much as the chart says, and no more in a strict one', () => {
    expect(found(chart('rules: {overlap-metric: error}\n', 'churn', 'retention'))).toEqual(['error retention']);
    expect(found(chart('rules: {overlap-metric: off}\n', 'churn', 'retention'))).toEqual([]);
    expect(found(chart('organization: {profile: strict}\n', 'churn', 'retention'))).toEqual(['hint retention']);
    expect(found(chart('organization: {profile: strict}\n', 'churn', 'churn'))).toEqual(['error churn']);
  });

  it('are not told beside a dispute about the very same metric', () => {
    expect(found(chart('', 'churn', 'retention, churn'))).toEqual(['warning churn']);
    expect(found(chart('', 'churn, retention', 'retention'))).toEqual(['warning retention']);
  });

  it('are shared where either of the two is', () => {
    expect(found(chart('', '{metric: churn, shared_with: [b], lead: a}', 'retention'))).toEqual([]);
    expect(found(chart('', 'churn', '{metric: retention, shared_with: [a], lead: a}'))).toEqual([]);
  });
});

describe('the heads of sites', () => {
  const two = (one: string, other: string): string =>
    `positions:\n  ceo: {title: Boss}\n  a: {title: ${one}, reports_to: ceo, metrics: [csat]}\n  b: {title: ${other}, reports_to: ceo, metrics: [csat]}\n`;

  it('are each accountable for their own site', () => {
    expect(found(two('Depot Manager Leith', 'Depot Manager Perth'))).toEqual([]);
    expect(found(two('Restaurant General Manager', 'Restaurant General Manager'))).toEqual([]);
  });

  it('are not alike where their sites are not', () => {
    expect(found(two('Hotel Manager', 'Area Manager'))).toEqual(['warning csat']);
    expect(found(two('Product Manager', 'Product Manager'))).toEqual(['warning csat']);
  });
});
