import { expect, test } from 'vitest';
import { layout } from '../../../../../src/picture';
import { above, below, traceOf } from '../../../../../src/webview/preview/views/reporting/lineage';
import { tracePath } from '../../../../../src/webview/preview/views/reporting/traces';
import { walk } from '../../../../../src/webview/preview/views/reporting/walk';
import { diagramOf } from '../../kit/diagrams';

const diagram = diagramOf({
  ceo: {},
  coo: { under: 'ceo' },
  cfo: { under: 'ceo' },
  ops: { under: 'coo' },
  plant: { under: 'ops' },
  lab: { under: 'ops' },
});
const steps = walk(diagram.cards);

test('the line from a card leads to the top and to its direct team', () => {
  expect(above(steps, 'n4')).toEqual(['n0', 'n1', 'n3']);
  expect(below(steps, 'n1')).toEqual(['n3', 'n4', 'n5']);
  expect([...traceOf(steps, 'n1')].sort()).toEqual(['n0', 'n1', 'n3']);
});

test('it is drawn over the lines that it follows, and over no other', () => {
  const { reporting } = layout(diagram, (text) => text.length * 7);
  const [one, chain, team] = ['n2', 'n1', 'n3'].map((card) => tracePath(steps, { reporting }, card));
  const ends = (path: string | undefined): string[] =>
    [...path!.matchAll(/L([\d.]+ [\d.]+)(?=M|$)/g)].map(([, end]) => end!);
  const entries = (...ids: readonly string[]) =>
    reporting
      .filter(({ to }) => ids.includes(to))
      .map(({ points }) => `${points.at(-1)!.x + 0.5} ${points.at(-1)!.y + 0.5}`);
  expect(ends(one)).toEqual(expect.arrayContaining(entries('n2')));
  expect(ends(chain)).toEqual(expect.arrayContaining(entries('n1', 'n3')));
  expect(ends(team)).toEqual(expect.arrayContaining(entries('n1', 'n3', 'n4', 'n5')));
  for (const stranger of entries('n2')) expect(ends(team)).not.toContain(stranger);
  expect(tracePath(steps, { reporting }, 'gone')).toBe('');
});
