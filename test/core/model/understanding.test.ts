import { describe, expect, it } from 'vitest';
import { collaborationsOf, coverageOf, metricsOf, organize, readChart } from '../../../src/core/model';
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
