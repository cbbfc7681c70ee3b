import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { diff } from '../../src/core/diff';
import { snapshot } from '../../src/core/workspace';
import { afterKeystroke, chartOf, reorganized } from './chart.mjs';
import { measure, median } from './measure.mjs';

const at = (text: string) => snapshot('a.orgchart.yaml', 0, text, { today: '2026-06-30' });

describe('charts to measure with', () => {
  it.each([1, 50, 500])('have %i positions, one head and no errors', (size) => {
    const { organization, findings } = at(chartOf(size));
    expect(organization.positions).toHaveLength(size);
    expect(organization.positions.filter(({ reportsTo }) => reportsTo.length === 0)).toHaveLength(1);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('are the same each time', () => {
    expect(chartOf(100)).toBe(chartOf(100));
  });

  it('change in the title of one position', () => {
    const titles = (text: string) => at(text).organization.positions.map(({ title }) => title!.value);
    const changed = titles(afterKeystroke(chartOf(20), 'x')).filter(
      (title, index) => title !== titles(chartOf(20))[index],
    );
    expect(changed).toEqual([expect.stringMatching(/^xSpecialist \d+$/)]);
  });
});

describe('a chart after a reorganization', () => {
  it('has moves, new titles and new areas', () => {
    const { differences } = diff(at(chartOf(500)), at(reorganized(chartOf(500))));
    expect([...new Set(differences.map(({ kind }) => kind))].sort()).toEqual(['gained', 'lost', 'moved', 'retitled']);
  });
});

describe('measuring', () => {
  it('takes the one in the middle', () => {
    expect([median([3, 1, 100]), median([4, 1, 2, 3])]).toEqual([3, 2.5]);
  });

  it('lets tasks take turns, once more than is counted', () => {
    const order: string[] = [];
    const times = measure({ a: (run) => order.push(`a${run}`), b: (run) => order.push(`b${run}`) }, 2);
    expect(order).toEqual(['a0', 'b0', 'a1', 'b1', 'a2', 'b2']);
    expect(Object.keys(times)).toEqual(['a', 'b']);
  });
});

it('npm run bench prints its table', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    'src/tools/bench.mjs',
    '--sizes',
    '20',
    '--runs',
    '1',
  ]);
  for (const row of [
    'yaml',
    'first read',
    'keystroke, findings',
    'lint',
    '\\d+ rules alone',
    'orgchart check',
    'first picture',
    'keystroke to picture',
    'Graphviz dot',
    'd3-org-chart',
    'completion of an id',
    'hover over a key',
    'inlay hints of a window',
  ]) {
    expect(stdout).toMatch(new RegExp(`^ +${row}.* \\d+(\\.\\d+)?`, 'm'));
  }
});
