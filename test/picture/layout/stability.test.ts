import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Density, type Direction, type Layout, layout } from '../../../src/picture';
import { forestOf } from '../../../src/picture/layout/forest';
import { type CardSketch, diagramOf } from '../../webview/preview/kit/diagrams';
import { DENSITIES, DIRECTIONS, downward, measure } from '../kit/charts';

type Sketches = Readonly<Record<string, CardSketch>>;

/** What a person does to a chart with one edit, and where. */
interface Edit {
  readonly kind: 'retitle' | 'add' | 'delete';
  readonly at: number;
}

const anyTree: fc.Arbitrary<Sketches> = fc
  .array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 3, maxLength: 50 })
  .map((cards) =>
    Object.fromEntries(
      cards.map(([under, isTop], i) => [
        `k${i}`,
        i === 0 || (isTop && under % 9 === 0) ? {} : { under: `k${under % i}` },
      ]),
    ),
  );

const anyEdit: fc.Arbitrary<Edit> = fc.record({ kind: fc.constantFrom('retitle', 'add', 'delete'), at: fc.nat() });

const hasReports = (sketches: Sketches, key: string): boolean =>
  Object.values(sketches).some(({ under }) => under === key);

function edited(sketches: Sketches, { kind, at }: Edit): { readonly after: Sketches; readonly touched: string } {
  const keys = Object.keys(sketches);
  const key = keys[at % keys.length]!;
  if (kind === 'retitle')
    return { after: { ...sketches, [key]: { ...sketches[key], title: 'another' } }, touched: key };
  if (kind === 'add') {
    const entries = Object.entries(sketches);
    entries.splice(at % (keys.length + 1), 0, ['new', { under: key }]);
    return { after: Object.fromEntries(entries), touched: key };
  }
  const leaf = keys.find((each, i) => i >= at % keys.length && !hasReports(sketches, each)) ?? keys.at(-1)!;
  const { [leaf]: deleted, ...after } = sketches;
  return { after, touched: deleted?.under ?? leaf };
}

/** Cards by key, with who is above them. */
function read(sketches: Sketches, direction: Direction, density: Density) {
  const { cards }: Layout = downward(layout(diagramOf(sketches), measure, { direction, density }), direction);
  return new Map(cards.map((placed) => [placed.card.key, placed]));
}

function above(sketches: Sketches, key: string): string[] {
  const result = [key];
  for (let at = sketches[key]?.under; at !== undefined; at = sketches[at]?.under) result.push(at);
  return result;
}

test('an edit leaves the order of siblings and the inside of all other teams as they are', () => {
  fc.assert(
    fc.property(
      anyTree,
      anyEdit,
      fc.constantFrom(...DIRECTIONS),
      fc.constantFrom(...DENSITIES),
      (before, edit, direction, density) => {
        const { after, touched } = edited(before, edit);
        const [old, now] = [read(before, direction, density), read(after, direction, density)];
        const isTurned = after[touched] !== undefined && hasReports(before, touched) !== hasReports(after, touched);
        const containing = new Set(above(before, touched));

        const { cards } = diagramOf(before);
        const { reports, roots } = forestOf(cards);
        for (const team of [roots, ...reports]) {
          const shared = team.map((i) => cards[i]!.key).filter((key) => now.has(key) && !(isTurned && key === touched));
          const order = (places: typeof old, ofManagers: boolean) =>
            shared
              .filter((key) => hasReports(before, key) === ofManagers)
              .sort((a, b) => places.get(a)!.x - places.get(b)!.x || places.get(a)!.y - places.get(b)!.y);
          for (const ofManagers of [true, false]) expect(order(now, ofManagers)).toEqual(order(old, ofManagers));
        }

        for (const key of Object.keys(before)) {
          if (!now.has(key)) continue;
          const root = above(before, key).findLast((each) => !containing.has(each));
          if (root === undefined || !now.has(root)) continue;
          const distance = (places: typeof old) => [
            places.get(key)!.x - places.get(root)!.x,
            places.get(key)!.y - places.get(root)!.y,
          ];
          expect(distance(now), `${key} from ${root}`).toEqual(distance(old));
        }
      },
    ),
    { numRuns: 300 },
  );
});
