import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diff } from '../../../src/core/diff';
import type { Change } from '../../../src/core/refactor';
import type { Measure } from '../../../src/core/scenario';
import { applyChanges, costCaveats, readCosts, sideBySide, tableOf } from '../../../src/core/scenario';
import { amountOf } from '../../../src/core/scenario/costs-table';
import { snapshot } from '../../../src/core/workspace';

const base = snapshot(
  'file:///mill.orgchart.yaml',
  1,
  `organization: {coverage: partial}
positions:
  md: {title: Managing Director, level: executive, holder: Ida}
  sales: {title: Head of Sales, level: head, reports_to: md, owns: [sales], holder: Jo}
  care: {title: Head of Service, level: head, reports_to: md, owns: [customer-service], holder: Kim}
  reps: {title: Sales Representative, reports_to: sales, headcount: 4, fte: 0.5, holder: [A, B, C, D]}
  desk: {title: Service Agent, reports_to: care, headcount: 3, status: vacant}
`,
  { today: '2026-01-05' },
);

const columnOf = (...changes: Change[]) => {
  const chart = applyChanges(base, changes);
  if ('refused' in chart) throw new Error(chart.refused);
  return { chart, diff: diff(base, chart) };
};

const costs = (text: string, file = 'costs.csv') => {
  const read = readCosts(file, text);
  if ('problem' in read) throw new Error(read.problem);
  return read;
};

describe('charts side by side', () => {
  const table = sideBySide(
    [
      { chart: base },
      columnOf(
        { kind: 'move', position: 'reps', to: 'care' },
        { kind: 'transfer-area', area: 'sales', from: 'sales', to: 'care' },
      ),
      columnOf({ kind: 'delete', position: 'desk' }),
    ],
    costs('position;level;cost\n;head;100.000,50\nmd;;250000\nreps;;60000\n'),
  );
  const row = (measure: Measure) => table.rows.find((each) => each.measure === measure)?.values;

  it('have the figures of each', () => {
    expect(row('positions')).toEqual([5, 5, 4]);
    expect(row('seats')).toEqual([10, 10, 7]);
    expect(row('vacantSeats')).toEqual([3, 3, 0]);
    expect(row('managers')).toEqual([3, 2, 2]);
  });

  it('count the people who change manager, and the areas that change hands, of all but the base', () => {
    expect(row('newManager')).toEqual([undefined, 4, 0]);
    expect(row('handovers')).toEqual([undefined, 1, 0]);
  });

  it('cost what their positions or else their levels cost, by seats and hours', () => {
    expect(row('cost')).toEqual([570_001, 570_001, 570_001]);
    expect(table.withoutCost).toEqual([['desk'], ['desk'], []]);
  });

  it('are shown with what differs from the base', () => {
    const seats = tableOf(table).find(({ label }) => label === 'Seats');
    expect(seats?.cells).toEqual([
      { value: '10', change: '' },
      { value: '10', change: '' },
      { value: '7', change: '−3' },
    ]);
    expect(costCaveats(table, ['now', 'a', 'b'])).toEqual([
      'now: 1 position has no cost and counts as 0 (desk).',
      'a: 1 position has no cost and counts as 0 (desk).',
    ]);
  });
});

describe('costs', () => {
  it('are read from YAML as well', () => {
    const read = costs('currency: CHF\nlevels: {Head: 90000}\nother: 50000\n', 'costs.yaml');
    const [chart] = [{ chart: base }];
    const found = sideBySide([chart], read);
    expect(found.currency).toBe('CHF');
    expect(found.rows.find(({ measure }) => measure === 'cost')?.values).toEqual([
      50_000 + 180_000 + 100_000 + 150_000,
    ]);
    expect(found.rows.find(({ measure }) => measure === 'vacantCost')?.values).toEqual([150_000]);
  });

  it.each([
    ['costs.csv', 'name,pay\nA,1\n', 'needs a column'],
    ['costs.csv', 'level,cost\nhead,plenty\n', 'Row 2: "plenty" is not a cost'],
    ['costs.csv', 'level,cost,currency\nhead,1,EUR\nlead,1,USD\n', 'several currencies'],
    ['costs.yaml', 'levels: {head: lots}', 'The cost of "head"'],
    ['costs.yaml', 'level: {head: 1}', 'not "level"'],
    ['costs.yaml', '- 1', 'needs the keys'],
  ])('that cannot be read are refused: %s %s', (file, text, problem) => {
    expect(readCosts(file, text)).toEqual({ problem: expect.stringContaining(problem) as string });
  });

  it.each([
    ['85000', 85_000],
    ['85,000', 85_000],
    ['1.250.000,50', 1_250_000.5],
    ["1'250'000", 1_250_000],
    ['€ 85 000', 85_000],
    ['85.5', 85.5],
    ['85k', undefined],
    ['1,25,000', undefined],
    ['-3', undefined],
  ])('are numbers as people write them: %s', (written, amount) => {
    expect(amountOf(written)).toBe(amount);
  });

  it('are read back from how a spreadsheet groups them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom('en-US', 'de-DE', 'de-CH', 'fr-FR'),
        (amount, locale) => {
          expect(amountOf(amount.toLocaleString(locale))).toBe(amount);
        },
      ),
    );
  });
});
