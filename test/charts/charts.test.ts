import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { Workspace } from '../../src/core/workspace';
import { nodeFiles } from '../../src/node/node-files';
import { check, TODAY } from '../core/rules/kit/check';
import { fileOf, stemsOf } from '../core/rules/kit/files';

const found = (path: string): string[] => {
  const text = fileOf(path);
  return check(text).map(({ code, severity, span, positions }) =>
    `${severity} ${code} "${text.slice(span.start, span.end)}" ${positions.join(' ')}`.trimEnd(),
  );
};

it.each(stemsOf('test/charts/good/', '.orgchart.yaml'))('has nothing to say about the %s chart', (stem) => {
  expect(found(`test/charts/good/${stem}.orgchart.yaml`)).toEqual([]);
});

it('has nothing to say about a chart of three files, whichever of them it begins with', async () => {
  for (const name of ['harbor', 'teams/customers', 'teams/technology']) {
    const file = path.resolve(`test/charts/harbor/${name}.orgchart.yaml`);
    const uri = pathToFileURL(file).href;
    const workspace = new Workspace(() => ({ today: TODAY }), {
      files: nodeFiles(() => [pathToFileURL(path.resolve('test/charts')).href]),
      folders: [pathToFileURL(path.resolve('test/charts')).href],
    });
    workspace.set(uri, 1, () => fileOf(`test/charts/harbor/${name}.orgchart.yaml`));
    await workspace.ready(uri);
    const chart = workspace.get(uri)!;
    expect(chart.findings.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
    expect(chart.files).toHaveLength(3);
  }
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
