import { expect, it } from 'vitest';
import { check } from '../rules/kit/check';
import { fileOf, stemsOf } from '../rules/kit/files';

const found = (path: string): string[] => {
  const text = fileOf(path);
  return check(text).map(({ code, severity, span, positions }) => `${severity} ${code} "${text.slice(span.start, span.end)}" ${positions.join(' ')}`.trimEnd());
};

it.each(stemsOf('test/charts/good/', '.orgchart.yaml'))('has nothing to say about the %s chart', (stem) => {
  expect(found(`test/charts/good/${stem}.orgchart.yaml`)).toEqual([]);
});

it('shows three things to newcomers', () => {
  expect(found('test/charts/northwind/northwind.orgchart.yaml')).toEqual([
    'warning overlap-same-area "journey-mapping" cco cxo',
    'warning role-outside-boundary "employee-engagement" cco',
    'error unknown-position "dsc" academy',
  ]);
});

it.each(stemsOf('test/charts/bad/', '.orgchart.yaml'))('finds what is wrong with the %s chart', async (stem) => {
  const findings = found(`test/charts/bad/${stem}.orgchart.yaml`);
  await expect(`${findings.join('\n')}\n`).toMatchFileSnapshot(`bad/${stem}.findings.txt`);
});
