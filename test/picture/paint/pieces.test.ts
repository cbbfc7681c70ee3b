import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LayoutOptions, layout, type Piece, paint, paintPiece, pieces } from '../../../src/picture';
import type { Diagram } from '../../../src/picture/diagram/diagram';
import { diagramOf, mark } from '../../webview/preview/kit/diagrams';
import { anyExample, measure } from '../kit/charts';

const piecesOf = (diagram: Diagram, options?: LayoutOptions): Piece[] => pieces(layout(diagram, measure, options));
const byKey = (all: readonly Piece[]): Map<string, Piece> => new Map(all.map((piece) => [piece.key, piece]));

/** The keys of pieces that have to be painted again, and of those that need only be moved. */
function changes(before: Diagram, after: Diagram): { readonly painted: string[]; readonly moved: string[] } {
  const old = byKey(piecesOf(before));
  const now = piecesOf(after);
  return {
    painted: now.filter(({ key, svg }) => old.get(key)?.svg !== svg).map(({ key }) => key),
    moved: now
      .filter(({ key, svg, transform }) => old.get(key)?.svg === svg && old.get(key)?.transform !== transform)
      .map(({ key }) => key),
  };
}

const team = {
  ceo: { title: 'Chief' },
  coo: { title: 'Operations', under: 'ceo' },
  cfo: { title: 'Finance', under: 'ceo', dottedTo: ['coo'] },
  log: { title: 'Logistics', under: 'coo' },
  fac: { title: 'Facilities', under: 'coo' },
} as const;

describe('the pieces of a picture', () => {
  test('have keys of their own, and together are the picture', () => {
    fc.assert(
      fc.property(anyExample, ({ diagram, options }) => {
        const all = piecesOf(diagram, options);
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        expect(all.filter(({ layer }) => layer === 'cards').length).toBe(diagram.cards.length);
        const picture = paint(layout(diagram, measure, options));
        for (const piece of all) expect(picture).toContain(paintPiece(piece));
      }),
      { numRuns: 60 },
    );
  });

  test('are one for each card, for the lines of a manager, and for the second lines to one', () => {
    expect(piecesOf(diagramOf(team)).map(({ key }) => key)).toEqual([
      ...['line ceo', 'line coo', 'dotted coo'],
      ...['card ceo', 'card coo', 'card log', 'card fac', 'card cfo'],
    ]);
  });

  test('do not change where another title changes', () => {
    expect(changes(diagramOf(team), diagramOf({ ...team, cfo: { ...team.cfo, title: 'Money' } }))).toEqual({
      painted: ['card cfo'],
      moved: [],
    });
  });

  test('do not change where a position is added before them in the file', () => {
    const { painted } = changes(diagramOf(team), diagramOf({ board: { title: 'Board' }, ...team }));
    expect(painted).toEqual(['card board']);
  });

  test('only move where a neighbor grows', () => {
    const more = { ...team, sup: { title: 'Supply', under: 'coo' } };
    const { painted, moved } = changes(
      diagramOf({ ...team, it: { under: 'cfo' } }),
      diagramOf({ ...more, it: { under: 'cfo' } }),
    );
    expect(painted).not.toContain('line cfo');
    expect(painted).not.toContain('card it');
    expect(moved).toContain('card it');
  });

  test('hold no word of the chart in an attribute', () => {
    const hostile = '"><script>';
    const all = piecesOf(
      diagramOf({ [hostile]: { title: hostile, areas: [hostile] }, b: { under: hostile, dottedTo: [] } }),
    );
    for (const piece of all) expect(paintPiece(piece)).not.toContain('<script');
    expect(paintPiece(all[0]!)).not.toContain('script');
  });
});

describe('a folded card', () => {
  const { cards } = diagramOf({ a: { title: 'A' }, b: { title: 'B', under: 'a', marks: [mark('hint')] } });
  const painted = (worst?: 'error'): string => {
    const folded = new Map([['n1', { hidden: 37, ...(worst && { worst }) }]]);
    return pieces(layout({ cards }, measure, { folded })).find(({ key }) => key === 'card b')!.svg;
  };

  test('has a tab that says how much it hides, and the sign of the worst of it', () => {
    expect(painted()).toMatch(/<g class="fold" data-hidden="37" .*>\+37<\/text>/);
    expect(painted()).not.toContain('class="fold error"');
    expect(painted('error')).toContain('class="fold error"');
    expect(painted('error').match(/class="shape"/g)).toHaveLength(2);
  });

  test('has its tab at its foot', () => {
    for (const direction of ['down', 'right'] as const) {
      const placed = layout({ cards }, measure, { direction, folded: new Map([['n1', { hidden: 37 }]]) }).cards[1]!;
      const { x, y, width, height, foot } = placed;
      expect(foot).toEqual(
        direction === 'down' ? { x: x + width / 2, y: y + height } : { x: x + width, y: y + height / 2 },
      );
    }
  });

  test('has none where nothing is folded', () => {
    expect(paint(layout({ cards }, measure))).not.toContain('fold');
  });
});
