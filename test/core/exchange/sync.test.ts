import { describe, expect, it } from 'vitest';
import type { Synced } from '../../../src/core/exchange';
import { sync } from '../../../src/core/exchange';
import { applyEdits } from '../../../src/core/text';
import { snapshot } from '../../../src/core/workspace';
import { importFiles, TODAY } from './kit';

const URI = 'file:///acme.orgchart.yaml';

const CHART = `# Acme, kept by Ida
positions:
  ceo:
    title: CEO
    holder: Ida Berg # the founder

  sales: # since the spring
    title: Head of Sales
    reports_to: ceo
    holder: Tom Okafor
    owns: [sales]
    x-color: blue

  seller: {title: Seller, reports_to: sales, holder: Lin Wu, department: Sales}
  seller-2: {title: Seller, reports_to: sales, holder: Eva Maris}
  buyer: {title: Buyer, reports_to: ceo, status: vacant}
`;

const HEADER = 'Name,Title,Manager,Department\n';
const ALL = [
  'Ida Berg,CEO,,',
  'Tom Okafor,Head of Sales,Ida Berg,',
  'Lin Wu,Seller,Tom Okafor,Sales',
  'Eva Maris,Seller,Tom Okafor,',
];

async function synced(
  rows: readonly string[],
  chart = CHART,
  maxRemoved = 0.5,
): Promise<Synced | { readonly refused: string }> {
  const { company } = await importFiles({ 'hr.csv': HEADER + rows.join('\n') });
  return sync(snapshot(URI, 1, chart, { today: TODAY }), company, { keep: new Set(), maxRemoved });
}

/** The steps of a plan, and the lines of the text that it takes away and adds. */
async function plan(rows: readonly string[], chart = CHART): Promise<readonly [string[], string[]]> {
  const result = await synced(rows, chart);
  if (!('steps' in result)) throw new Error(result.refused);
  expect(result.refused).toEqual([]);
  const [before, after] = [chart.split('\n'), result.chart.text.split('\n')];
  const diff = [
    ...before.filter((line) => !after.includes(line)).map((line) => `-${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+${line}`),
  ];
  return [result.steps.map(({ text }) => text), diff];
}

describe('a sync', () => {
  it('has nothing to do where the chart is in step', async () => {
    expect(await plan(ALL)).toEqual([[], []]);
  });

  it('vacates the position of somebody who left, with its scopes and comments', async () => {
    const [steps, diff] = await plan([ALL[0]!, 'Lin Wu,Seller,Ida Berg,Sales', 'Eva Maris,Seller,Ida Berg,']);
    expect(steps).toEqual([
      'Vacate Head of Sales (sales): Tom Okafor left; it keeps what it owns',
      'Move all 2 direct reports of Head of Sales (sales) below CEO (ceo)',
    ]);
    expect(diff).toEqual([
      '-    holder: Tom Okafor',
      '-  seller: {title: Seller, reports_to: sales, holder: Lin Wu, department: Sales}',
      '-  seller-2: {title: Seller, reports_to: sales, holder: Eva Maris}',
      '+    status: vacant',
      '+  seller: {title: Seller, reports_to: ceo, holder: Lin Wu, department: Sales}',
      '+  seller-2: {title: Seller, reports_to: ceo, holder: Eva Maris}',
    ]);
  });

  it('fills a vacant position with somebody new', async () => {
    expect(await plan([...ALL, 'Jo Park,Buyer,Ida Berg,'])).toEqual([
      ['Fill Buyer (buyer) with Jo Park'],
      [
        '-  buyer: {title: Buyer, reports_to: ceo, status: vacant}',
        '+  buyer: {title: Buyer, reports_to: ceo, holder: Jo Park}',
      ],
    ]);
  });

  it('refills the position of a leaver', async () => {
    expect(
      (
        await plan([
          ALL[0]!,
          'Jo Park,Head of Sales,Ida Berg,',
          'Lin Wu,Seller,Jo Park,Sales',
          'Eva Maris,Seller,Jo Park,',
        ])
      )[0],
    ).toEqual(['Fill Head of Sales (sales) with Jo Park instead of Tom Okafor']);
  });

  it('lets somebody who got another position leave the old one', async () => {
    expect((await plan([...ALL.slice(0, 3), 'Eva Maris,Buyer,Ida Berg,']))[0]).toEqual([
      'Vacate Seller (seller-2): Eva Maris left',
      'Fill Buyer (buyer) with Eva Maris',
    ]);
  });

  it('adds positions, changes titles, managers and departments', async () => {
    const [steps, diff] = await plan([
      ALL[0]!,
      ALL[1]!,
      'Lin Wu,Senior Seller,Tom Okafor,Trade',
      'Eva Maris,Seller,Ida Berg,',
      'Jo Park,Trainee,Lin Wu,',
    ]);
    expect(steps).toEqual([
      'Add Trainee (trainee) below Seller (seller), held by Jo Park',
      'Move Seller (seller-2) below CEO (ceo)',
      'Retitle Seller (seller) to Senior Seller',
      'Change the department of Seller (seller) from Sales to Trade',
    ]);
    expect(diff).toContain('+  seller: {title: Senior Seller, reports_to: sales, holder: Lin Wu, department: Trade}');
    expect(diff).toContain('+  trainee: {title: Trainee, reports_to: seller, holder: Jo Park}');
  });

  it('shows the findings that it opens and closes', async () => {
    const result = await synced(
      ALL,
      CHART.replace('reports_to: ceo\n    holder: Tom', 'reports_to: nobody\n    holder: Tom'),
    );
    if (!('steps' in result)) throw new Error(result.refused);
    expect(result.closed.map(({ code }) => code)).toContain('unknown-position');
  });

  it.each([
    ['most people are gone', [ALL[0]!], /3 of 4 filled positions would become vacant/],
    [
      'managers cannot be found',
      [ALL[0]!, 'Tom Okafor,Head of Sales,X,', 'Lin Wu,Seller,Y,'],
      /2 of 2 managers in the source cannot be found/,
    ],
    [
      'the source has a loop',
      [...ALL, 'A,Aide,B,', 'B,Boss,A,'],
      /corrected first: The reporting line runs in a circle/,
    ],
  ])('is refused where %s', async (_, rows, reason) => {
    expect(await synced(rows)).toMatchObject({ refused: expect.stringMatching(reason) });
  });

  it('says of each edit which step of the plan it makes', async () => {
    const result = await synced([...ALL.slice(0, 3), 'Eva Maris,Buyer,Ida Berg,', 'Jo Park,Trainee,Lin Wu,']);
    if (!('steps' in result)) throw new Error(result.refused);
    expect(applyEdits(CHART, result.edits)).toBe(result.chart.text);
    const labels = result.edits.map(({ steps }) => steps.map(({ text }) => text).join(', '));
    expect([...new Set(labels)]).toEqual([
      'Add Trainee (trainee) below Seller (seller), held by Jo Park',
      'Vacate Seller (seller-2): Eva Maris left',
      'Fill Buyer (buyer) with Eva Maris',
    ]);
  });

  it('has nothing left to do once it is done', async () => {
    const rows = [
      ALL[0]!,
      'Jo Park,Head of Sales,Ida Berg,',
      'Lin Wu,Head of Trade,Ida Berg,Trade',
      'Kim Roy,Aide,Lin Wu,',
    ];
    const first = await synced(rows);
    if (!('steps' in first)) throw new Error(first.refused);
    expect((await plan(rows, first.chart.text))[0]).toEqual([]);
  });
});
