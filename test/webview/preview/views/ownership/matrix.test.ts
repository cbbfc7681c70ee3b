import { describe, expect, test } from 'vitest';
import { axisOf, foldsFor } from '../../../../../src/webview/preview/views/ownership/axis';
import { matrixOf } from '../../../../../src/webview/preview/views/ownership/matrix';
import { numberedDiagramOf as diagramOfChart } from '../../kit/numbered';

const CHART = diagramOfChart(`expects: [complaints]
positions:
  ceo: {title: CEO, owns: [corporate-strategy]}
  cmo: {title: CMO, reports_to: ceo, owns: [brand-identity], metrics: [nps]}
  coo: {title: COO, reports_to: ceo, owns: [brand-identity], consulted_on: [corporate-strategy]}
  ops: {title: Ops, reports_to: coo, contributes_to: [brand-identity]}
  clerk: {title: Clerk, reports_to: ops}
`);
const NOTHING = { columns: new Set<string>(), rows: new Set<string>() };

/** The matrix as lines of text: a letter for each part. */
function drawn(folds: Partial<typeof NOTHING> = {}): string[] {
  const { rows, columns, cell } = matrixOf(CHART, { ...NOTHING, ...folds });
  const letter = (row: string, column: string): string => {
    const found = cell(row, column);
    return found === undefined
      ? '.'
      : `${found.part[0]}${found.problem ? '!' : ''}${found.count > 1 ? found.count : ''}`;
  };
  return [
    columns.map(({ card }) => card.key).join(' '),
    ...rows.map(
      ({ id, isGap, depth }) =>
        `${'  '.repeat(depth)}${isGap ? '?' : ''}${id}: ${columns.map(({ id: column }) => letter(id, column)).join(' ')}`,
    ),
  ];
}

describe('positions by areas', () => {
  test('leave out who has no part, and show conflicts and gaps', () => {
    expect(drawn()).toMatchInlineSnapshot(`
      [
        "ceo cmo coo ops",
        "experience: . . . .",
        "  customer-experience: . . . .",
        "    customer-service: . . . .",
        "      ?complaints: . . . .",
        "brand: . . . .",
        "  brand-identity: . o! o! c",
        "strategy: . . . .",
        "  corporate-strategy: o . c .",
        "nps: . a! . .",
      ]
    `);
  });

  test('fold along both trees', () => {
    expect(drawn({ columns: new Set(['coo']) })).toMatchInlineSnapshot(`
      [
        "ceo cmo coo",
        "experience: . . .",
        "  customer-experience: . . .",
        "    customer-service: . . .",
        "      ?complaints: . . .",
        "brand: . . .",
        "  brand-identity: . o! o!",
        "strategy: . . .",
        "  corporate-strategy: o . c",
        "nps: . a! .",
      ]
    `);
    expect(drawn({ rows: new Set(['brand', 'strategy']) })).toMatchInlineSnapshot(`
      [
        "ceo cmo coo ops",
        "experience: . . . .",
        "  customer-experience: . . . .",
        "    customer-service: . . . .",
        "      ?complaints: . . . .",
        "brand: . o! o! c",
        "strategy: o . c .",
        "nps: . a! . .",
      ]
    `);
  });

  test('lead to the strongest claim', () => {
    const { cell } = matrixOf(CHART, { ...NOTHING, columns: new Set(['ceo']) });
    expect(cell('brand-identity', 'n0')).toMatchObject({ part: 'owns', count: 2, card: 'n1', term: 'brand-identity' });
  });
});

describe('an axis', () => {
  const nodes = [{ id: 'a' }, { id: 'b', parent: 'a' }, { id: 'c', parent: 'b' }, { id: 'd', parent: 'nobody' }];

  test('shows what is folded as what it is folded into', () => {
    const { lines, shownAs } = axisOf(nodes, undefined, new Set(['b', 'c']));
    expect(lines.map(({ id, depth, isFolded }) => [id, depth, isFolded])).toEqual([
      ['a', 0, false],
      ['b', 1, true],
      ['d', 0, false],
    ]);
    expect(shownAs('c')).toBe('b');
  });

  test('leaves out what leads back to itself', () => {
    const loop = [{ id: 'a', parent: 'b' }, { id: 'b', parent: 'a' }, { id: 'c' }];
    expect(axisOf(loop, new Set(['a']), new Set()).lines).toEqual([]);
  });

  test('is folded where it would be too long', () => {
    const wide = [
      { id: 'top' },
      ...Array.from({ length: 5 }, (_, i) => ({ id: `m${i}`, parent: 'top' })),
      ...Array.from({ length: 50 }, (_, i) => ({ id: `r${i}`, parent: `m${i % 5}` })),
    ];
    expect([...foldsFor(wide, undefined, 20)]).toEqual(['m0', 'm1', 'm2', 'm3', 'm4']);
    expect(foldsFor(wide, undefined, 56).size).toBe(0);
  });
});
