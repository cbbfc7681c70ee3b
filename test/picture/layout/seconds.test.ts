import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Layout, type Line, layout, type Point } from '../../../src/picture';
import { type CardSketch, diagramOf } from '../../webview/preview/kit/diagrams';
import { DENSITIES, DIRECTIONS, measure } from '../kit/charts';

/** A stretch of line that runs level or upright. */
interface Stretch {
  readonly level: boolean;
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  readonly net: string;
}

const stretches = (line: Line, net: string): Stretch[] =>
  line.points.slice(1).map((b, i) => {
    const a: Point = line.points[i]!;
    const level = a.y === b.y;
    const [start, end] = level ? [a.x, b.x] : [a.y, b.y];
    return { level, lane: level ? a.y : a.x, from: Math.min(start, end), to: Math.max(start, end), net };
  });

/** How long lines of different nets run on top of one another. */
function shared({ reporting, dotted }: Layout): number {
  const seconds = dotted.flatMap((line) => stretches(line, `${line.to} ${String(line.solid)}`));
  const all = [...seconds, ...reporting.flatMap((line) => stretches(line, ''))];
  let length = 0;
  for (const a of seconds) {
    for (const b of all) {
      if (a.net === b.net || a.level !== b.level || Math.abs(a.lane - b.lane) > 1) continue;
      length += Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from) - 1);
    }
  }
  return length;
}

const anyChart = fc
  .tuple(
    fc.array(fc.nat(), { minLength: 8, maxLength: 40 }),
    fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 }),
  )
  .map(([cards, lines]) => {
    const sketches: Record<string, CardSketch> = {};
    cards.forEach((under, i) => {
      const dottedTo = lines.flatMap(([from, to]) =>
        from % cards.length === i && to % cards.length !== i ? [`k${to % cards.length}`] : [],
      );
      sketches[`k${i}`] = { ...(i > 0 && { under: `k${under % Math.min(i, 9)}` }), dottedTo: [...new Set(dottedTo)] };
    });
    return diagramOf(sketches);
  });

test('lines to different managers, and reporting lines, do not lie on one another', () => {
  fc.assert(
    fc.property(
      anyChart,
      fc.constantFrom(...DIRECTIONS),
      fc.constantFrom(...DENSITIES),
      (diagram, direction, density) => {
        expect(shared(layout(diagram, measure, { direction, density }))).toBe(0);
      },
    ),
    { numRuns: 300, seed: 11 },
  );
});
