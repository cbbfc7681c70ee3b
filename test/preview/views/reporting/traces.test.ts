import { expect, test } from 'vitest';
import { layout } from '../../../../src/picture';
import { above, below, traceOf } from '../../../../src/preview/views/reporting/lineage';
import { tracePath } from '../../../../src/preview/views/reporting/traces';
import { walk } from '../../../../src/preview/views/reporting/walk';
import { diagramOf } from '../../kit/diagrams';

const diagram = diagramOf({ ceo: {}, coo: { under: 'ceo' }, cfo: { under: 'ceo' }, ops: { under: 'coo' }, plant: { under: 'ops' }, lab: { under: 'ops' } });
const steps = walk(diagram.cards);

test('the line from a card leads to the top and to its direct team', () => {
  expect(above(steps, 'n4')).toEqual(['n0', 'n1', 'n3']);
  expect(below(steps, 'n1')).toEqual(['n3', 'n4', 'n5']);
  expect([...traceOf(steps, 'n1')].sort()).toEqual(['n0', 'n1', 'n3']);
});

test('it is drawn over the lines that it follows, and over no other', () => {
  const { reporting } = layout(diagram, (text) => text.length * 7);
  const starts = (card: string): number => tracePath(steps, { reporting }, card).split('M').length - 1;
  expect(starts('n2')).toBe(1);
  expect(starts('n1')).toBe(2);
  expect(starts('n3')).toBe(4);
  expect(tracePath(steps, { reporting }, 'gone')).toBe('');
});
