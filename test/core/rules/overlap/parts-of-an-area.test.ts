import { describe, expect, it } from 'vitest';
import { mayBeSameWork, namesWhole } from '../../../../src/core/knowledge';
import { check } from '../kit/check';

const OVERLAPS = new Set(['overlap-same-area', 'overlap-nested-area', 'inverted-ownership', 'delegated-same-area']);

const overlaps = (claims: readonly (readonly [manager: string, owns: string])[]): readonly string[] =>
  check(
    `positions:\n  boss: {title: Chief Executive Officer}\n${claims
      .map(([manager, owns], i) => `  p${i}: {title: Clerk ${i}, reports_to: ${manager}, owns: [${owns}]}\n`)
      .join('')}`,
  )
    .filter(({ code }) => OVERLAPS.has(code))
    .map(({ code, positions }) => `${code} ${positions.join(' ')}`);

describe('names of parts that the catalog has no area for', () => {
  it.each([
    ['accounts payable', 'accounts receivable'],
    ['tax', 'treasury'],
    ['warehousing', 'transport'],
    ['litigation', 'patents'],
    ['corporate governance', 'contracts'],
    ['SEO', 'social media'],
    ['inside sales', 'field sales'],
    ['employer branding', 'recruitment'],
    ['payroll', 'HR'],
    ['maintenance', 'logistics'],
    ['cloud', 'IT'],
    ['email marketing', 'brand campaigns'],
    ['Steuern', 'Treasury'],
    ['Lager', 'Versand'],
    ['governance', 'compliance'],
    ['student experience', 'alumni relations'],
    ['guest services', 'franchisee support'],
    ['freight sales', 'sales'],
    ['contracts', 'legal'],
    ['driver training', 'HR'],
    ['nurse training', 'crew training'],
  ])('%s and %s are not the same work', (one, other) => {
    expect(
      overlaps([
        ['boss', one],
        ['boss', other],
      ]),
    ).toEqual([]);
  });

  it.each([
    ['accounts payable', 'AP'],
    ['warehouse', 'warehousing and warehouse'],
    ['group tax', 'tax'],
    ['legal affairs', 'law'],
    ['SCM', 'logistics'],
    ['IT services', 'enterprise IT'],
    ['client services', 'customer care'],
    ['student services', 'customer service'],
    ['logistics', 'transport'],
  ])('%s and %s may be', (one, other) => {
    expect(
      overlaps([
        ['boss', one],
        ['boss', other],
      ]),
    ).not.toEqual([]);
  });

  it('do not own what the whole owns', () => {
    expect(
      overlaps([
        ['boss', 'IT'],
        ['p0', 'infrastructure'],
        ['p0', 'cyber security'],
      ]),
    ).toEqual([]);
  });
});

it.each([
  ['energy', 'distribution', 'supply chain'],
  ['utilities', 'billing', 'accounting'],
  ['non-profit', 'service delivery', 'customer service'],
  ['insurance', 'distribution', 'logistics'],
])('in %s, %s is not %s', (industry, one, other) => {
  const owners = [one, other].map((area, i) => `  p${i}: {title: Clerk ${i}, reports_to: boss, owns: [${area}]}\n`);
  const text = `organization: {industry: ${industry}}\npositions:\n  boss: {title: Chief Executive Officer}\n${owners.join('')}`;
  expect(
    check(text)
      .map(({ code }) => code)
      .filter((code) => OVERLAPS.has(code)),
  ).toEqual([]);
});

it.each([
  ['legal', 'legal', true],
  ['legal', 'Legal Affairs', true],
  ['legal', 'patents & trademarks', false],
  ['legal', 'legal and patents', true],
  ['customer-experience', 'shopper experience', true],
])('as %s, "%s" names all of it: %s', (area, text, isWhole) => {
  expect(namesWhole(area, text)).toBe(isWhole);
});

it('reads the same text as the same work', () => {
  expect(mayBeSameWork('legal', 'patents', 'patents')).toBe(true);
});
