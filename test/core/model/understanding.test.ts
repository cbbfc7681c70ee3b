import { describe, expect, it } from 'vitest';
import { collaborationsOf, coverageOf, metricsOf, organize, readChart, scopesOf } from '../../../src/core/model';
import { read } from '../../../src/core/syntax';

const organization = (text: string) => organize([readChart('file:///a.orgchart.yaml', read(text))]);

describe('coverage', () => {
  it.each([
    ['positions:\n  ceo: {title: Chief Executive Officer}\n', 'full'],
    ['positions:\n  csd: {title: Customer Service Director}\n', 'partial'],
    ['organization: {coverage: full}\npositions:\n  csd: {title: Customer Service Director}\n', 'full'],
    ['organization: {coverage: partial}\npositions:\n  ceo: {title: Chief Executive Officer}\n', 'partial'],
    ['positions:\n', 'partial'],
  ])('of %j is %s', (text, expected) => {
    expect(coverageOf(organization(text))).toBe(expected);
  });
});

describe('collaboration', () => {
  const company = organization(
    'positions:\n  ceo: {title: A}\n  cxo: {reports_to: ceo, works_with: [{with: cco, gives: x}]}\n  cco: {reports_to: ceo}\n  cfo: {reports_to: ceo}\n  csd: {reports_to: cco}\n  cxm: {reports_to: cxo}\n',
  );
  const { between, joined } = collaborationsOf(company);
  const at = (id: string) => company.position(id)!;

  it('is seen from both sides', () => {
    expect(between(at('cco'), at('cxo')).map(({ from, link }) => [from.id.value, link.gives?.value])).toEqual([
      ['cxo', 'x'],
    ]);
    expect(between(at('cco'), at('cfo'))).toEqual([]);
  });

  it.each([
    ['cxo', 'cco', true],
    ['cxm', 'csd', true],
    ['csd', 'cxo', true],
    ['csd', 'cfo', false],
  ])('joins %s and %s: %s', (one, other, expected) => {
    expect(joined(at(one), at(other))).toBe(expected);
  });
});

it('knows the metrics of the catalog and of the chart', () => {
  const metrics = metricsOf(
    organization('metrics:\n  first-fix: {name: First-time fix rate, area: customer-service}\npositions:\n'),
  );
  expect(metrics.find('LTV')?.id).toBe('customer-lifetime-value');
  expect(metrics.find('First-time fix rate')).toMatchObject({
    id: 'first-fix',
    area: { id: 'customer-service' },
    known: undefined,
  });
  expect(metrics.find('nonsense')).toBeUndefined();
});

describe('a word in its context', () => {
  const readIn = (head: string, title: string, owns: string): readonly string[] => {
    const company = organization(
      `organization: {${head}}\npositions:\n  ceo: {title: CEO}\n  one: {title: ${title}, reports_to: ceo, owns: [${owns}]}\n`,
    );
    return company.position('one')!.owns.flatMap((claim) => company.areasOf(claim).map(({ id }) => id));
  };

  it.each([
    ['name: A', 'Chief Data Officer', 'Analytics', ['business-intelligence']],
    ['name: A', 'Chief Marketing Officer', 'Analytics', ['marketing-analytics']],
    ['name: A', 'Product Owner', 'Product roadmap, Analytics', ['product-strategy', 'product-analytics']],
    ['name: A', 'Head of Analytics', 'Analytics', ['business-intelligence']],
    ['name: A', 'Chief of Staff', 'Analytics', []],
    ['name: A', 'Office Lead', 'Recruiting, Onboarding', ['talent-acquisition', 'employee-onboarding']],
    ['name: A', 'Office Lead', 'Catering, Onboarding', ['facilities']],
    ['industry: logistics', 'IT Lead', 'EDI', ['edi']],
    ['industry: education', 'Registrar', 'Professional services', ['professional-services']],
    ['industry: charity', 'Policy Lead', 'Advocacy', ['advocacy']],
    ['industry: law firm', 'Partner', 'Real estate practice', ['real-estate-practice']],
  ])('%s: %s owns %s', (head, title, owns, ids) => {
    expect(readIn(head, title, owns)).toEqual(ids);
  });

  it.each([
    ['Investments', 'chief-investment-officer'],
    ['IT', 'chief-information-officer'],
  ])('reads the CIO of an insurer that owns %s as %s', (owns, role) => {
    const company = organization(
      `organization: {industry: insurance}\npositions:\n  cio: {title: CIO, owns: [${owns}]}\n`,
    );
    expect(company.roleOf(company.position('cio')!)).toBe(role);
  });
});

it('keeps the people below a position inside the limits that all its areas have', () => {
  const company = organization(
    'positions:\n' +
      '  north: {title: A, owns: [{area: sales, only: {region: EMEA}}, {area: pricing, only: {region: [EMEA, APAC]}}]}\n' +
      '  wide: {title: B, owns: [{area: sales, only: {region: EMEA}}, brand]}\n' +
      '  one: {title: C, reports_to: north, owns: [renewals]}\n' +
      '  two: {title: D, reports_to: wide, owns: [renewals]}\n',
  );
  const limits = (id: string) => [...(scopesOf(company).of(company.position(id)!).get('territory') ?? [])];
  expect(limits('one')).toEqual(['EMEA', 'APAC']);
  expect(limits('two')).toEqual([]);
});
